package import Diagnostics
import Model
package import Pages
import Vietnamese

/// Where villages' results come from, for programs: the file `provenance.json` of a site.
///
/// Version 3: each of `villages` has `village`, `set` (ids), `as_of`, `sums` (with the codes of each
/// verdict) and `items`. An item has its `verdict` (met, unmet, notApplicable, unknown), its `rule`
/// (measured, stated, covered, indicators, none) and its `rows` with file, line (1-based), cell, date
/// and what the row says; in `older` those that a newer one has taken the place of. Each of `accounts`, in
/// the first file of several, has a `title`, `as_of` and `figures`: sums of communes and of the site, and
/// what registers come to, each with its `rule`, its `parts` and the `places` of its rows. A site for the
/// office says `internal`.
package func provenanceFile(
  _ all: [Provenance], _ accounts: [Account] = [], isInternal: Bool = false
) -> [UInt8] {
  var writer = JSONBytes()
  writer.object {
    $0.key("version", number: 3)
    if isInternal { $0.flag("internal") }
    $0.list("villages", all) { writer, provenance in writer.object { $0.write(provenance) } }
    if !accounts.isEmpty {
      $0.list("accounts", accounts) { writer, account in writer.object { $0.write(account) } }
    }
  }
  return writer.bytes + [UInt8(ascii: "\n")]
}

extension JSONBytes {
  fileprivate mutating func write(_ account: Account) {
    key("title", account.title)
    key("as_of", account.asOf.iso)
    list("figures", account.figures) { writer, figure in
      writer.object {
        $0.key("label", figure.label)
        $0.key("rule", figure.rule)
        $0.list("parts", figure.parts) { writer, part in
          writer.object {
            $0.key("label", part.label)
            $0.key("value", part.value)
          }
        }
        $0.list("places", figure.places) { $0.text($1) }
      }
    }
  }

  fileprivate mutating func write(_ provenance: Provenance) {
    key("village", provenance.villageID)
    key("name", provenance.village.text)
    key("commune", provenance.communeID)
    key("set", provenance.setID)
    key("as_of", provenance.asOf.iso)
    list("sums", provenance.sums) { writer, sum in
      writer.object {
        $0.key("label", sum.label)
        $0.key("rule", sum.rule)
        $0.list("parts", sum.parts) { writer, part in
          writer.object {
            $0.key("verdict", part.label)
            $0.key("codes", part.value)
          }
        }
      }
    }
    list("items", provenance.items) { writer, item in
      writer.object {
        $0.key("code", item.code)
        $0.key("verdict", item.mark.verdict.rawName)
        $0.key("rule", item.ruleName)
        $0.write("rows", item.rows)
        $0.write("older", item.older)
      }
    }
  }

  private mutating func write(_ name: String, _ rows: [ProvenanceRow]) {
    if rows.isEmpty { return }
    list(name, rows) { writer, row in
      writer.object {
        $0.key("file", row.path)
        $0.key("line", number: row.line)
        $0.key("cell", row.cell)
        $0.key("date", row.date.iso)
        $0.key("recorded", row.recorded?.iso ?? "")
        $0.key("status", row.status)
        $0.key("value", row.value)
        $0.key("assessor", row.assessor)
        $0.key("document", row.document)
        $0.key("source", row.source)
        $0.key("note", row.note)
      }
    }
  }
}

extension Verdict {
  fileprivate var rawName: String {
    switch self {
    case .met: "met"
    case .unmet: "unmet"
    case .notApplicable: "notApplicable"
    case .unknown: "unknown"
    }
  }
}

/// The same for people, step by step; only the items with a code where one is asked for.
package func provenanceText(_ provenance: Provenance, code: String?, language: Language) -> String {
  var lines = [
    "\(provenance.village.text), \(provenance.set.text), "
      + Bilingual(
        vi: "số liệu đến ngày \(provenance.asOf.vietnamese)", en: "as of \(provenance.asOf.iso)")[
        language]
  ]
  if code == nil {
    for sum in provenance.sums {
      lines.append("")
      lines.append(
        "\(sum.label): \(sum.rule.hasSuffix(".") ? String(sum.rule.dropLast()) : sum.rule)")
      lines += sum.parts.map { "  \($0.label): \($0.value)" }
    }
  }
  for item in provenance.items where item.answers(to: code) {
    lines.append("")
    lines.append("\(item.code) \(item.name.text): \(item.mark.word)")
    lines.append("  " + Bilingual(vi: "cách tính: ", en: "rule: ")[language] + item.rule)
    lines += item.rows.flatMap { told($0, language) }
    if !item.older.isEmpty {
      lines.append("  " + Bilingual(vi: "dòng cũ hơn:", en: "older rows:")[language])
      lines += item.older.flatMap { told($0, language) }
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

extension ProvenanceItem {
  /// An item itself, and for a criterion those below it.
  package func answers(to code: String?) -> Bool {
    guard let code else { return true }
    return self.code == code || self.code.hasPrefix(code + ".")
  }
}

private func told(_ row: ProvenanceRow, _ language: Language) -> [String] {
  let cell =
    row.cell.isEmpty ? "" : Bilingual(vi: ", ô \(row.cell)", en: ", cell \(row.cell)")[language]
  let day = language == .vietnamese ? row.date.vietnamese : row.date.iso
  let says = [row.status, row.value].filter { !$0.isEmpty }.joined(separator: ", ")
  var lines = ["  \(row.path):\(row.line)\(cell): \(day) \(says)"]
  let recorded = row.recorded.map { language == .vietnamese ? $0.vietnamese : $0.iso } ?? ""
  for (label, text) in [
    (Bilingual(vi: "ghi sổ ngày", en: "written on"), recorded),
    (Bilingual(vi: "người đánh giá", en: "assessor"), row.assessor),
    (Bilingual(vi: "văn bản", en: "document"), row.document),
    (Bilingual(vi: "nguồn", en: "source"), row.source),
    (Bilingual(vi: "ghi chú", en: "remark"), row.note),
  ] where !text.isEmpty {
    lines.append("    \(label[language]): \(text)")
  }
  return lines
}
