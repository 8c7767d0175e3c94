import Diagnostics
import Inputs
import SiteBuild

/// What becomes of the tables, a line a cell.
func tidyingText(_ tidyings: [Tidying], isTrial: Bool, in language: Language) -> String {
  if tidyings.isEmpty {
    return Bilingual(
      vi: "Không có gì Bantin tự sửa được.\n",
      en: "There is nothing that can be corrected safely.\n"
    )[language]
  }
  let cells = tidyings.reduce(0) { $0 + $1.table.changes.count }
  let end = Bilingual(
    vi: isTrial
      ? "Chưa ghi gì. Bỏ --dry-run để sửa \(cells) ô trong \(tidyings.count) bảng.\n"
      : "Đã sửa \(cells) ô trong \(tidyings.count) bảng.\n",
    en: isTrial
      ? "Nothing was written. Leave out --dry-run to correct \(cells) cells of "
        + "\(tidyings.count) tables.\n"
      : "Corrected \(cells) cells of \(tidyings.count) tables.\n")
  return tidyings.map { text(of: $0, in: language) }.joined() + end[language]
}

private func text(of tidying: Tidying, in language: Language) -> String {
  var lines = [tidying.path]
  if tidying.table.addsMark {
    let mark = Bilingual(
      vi: "  + dấu UTF-8 ở đầu tệp, để Excel đọc đúng tiếng Việt",
      en: "  + the mark of UTF-8 at the start, so that Excel reads Vietnamese")
    lines.append(mark[language])
  }
  for change in tidying.table.changes {
    let cell = change.location.cell?.name ?? ""
    lines.append("  - \(cell): \(shown(change.old))")
    lines.append("  + \(cell): \(shown(change.new))  (\(change.reason[language]))")
  }
  switch tidying.hindrance {
  case .open:
    lines.append(
      Bilingual(
        vi: "  ! chưa ghi: bảng đang mở trong LibreOffice",
        en: "  ! not written: open in LibreOffice"
      )[language])
  case .changed:
    lines.append(
      Bilingual(
        vi: "  ! chưa ghi: bảng vừa được sửa ở nơi khác", en: "  ! not written: changed meanwhile"
      )[language])
  case nil: break
  }
  return lines.joined(separator: "\n") + "\n"
}

/// A cell's text in which what cannot be seen is spelled.
private func shown(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    let isPlain = scalar == " " || !scalar.properties.isWhitespace && !isHidden(scalar)
    return isPlain ? String(scalar) : "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
  }.joined()
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .nonspacingMark, .privateUse, .unassigned: true
  default: false
  }
}
