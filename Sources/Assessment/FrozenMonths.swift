package import Diagnostics
package import Model
import Vietnamese

/// That months which were frozen would say something else now.
package enum FrozenRules {
  package static let all = [changed]

  static let changed = Rule(
    "frozen-month-changed", .error,
    summary: Bilingual(
      vi: "Số liệu của tháng đã chốt thay đổi.", en: "The figures of a frozen month changed."),
    explanation: Bilingual(
      vi: """
        Tệp trong data/frozen/ giữ số liệu của trang tháng khi chốt. Nay dữ liệu cho số khác, nên trang \
        đã công bố sẽ bị đổi. Nếu kết quả được ghi sau ngày chốt, ghi ngày đó ở cột recorded (việc mới: \
        cột assigned, dời hạn: cột moved) và trang tháng sau sẽ nêu là đính chính. Nếu cố ý đổi số đã \
        chốt, chạy bantin freeze --period 2024-06 --again.
        """,
      en: """
        A file in data/frozen/ keeps what a month's page said when it was frozen. The data now give \
        something else, so the published page would change. Where a result was written after the \
        cut-off, say so in the column recorded (a new task: assigned, a new deadline: moved); the next \
        month's page names it as a correction. To change frozen figures on purpose, run \
        bantin freeze --period 2024-06 --again.
        """))
}

/// What the pages of frozen months would no longer say as they did.
package func frozenMistakes(_ programme: Programme, _ progress: Progress) -> [Diagnostic] {
  let frozen = programme.frozenMonths.filter { $0.month.lastDay <= progress.asOf }
  if frozen.isEmpty { return [] }
  let registers = VillageRegisters(programme, progress.tasks)
  return frozen.flatMap { frozen in
    frozen.mistakes(MonthState(frozen.month, of: programme, progress, registers).lines(programme))
  }
}

extension FrozenMonth {
  fileprivate func mistakes(_ now: [Line]) -> [Diagnostic] {
    let news = Dictionary(now.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(lines.map(\.subject))
    let changed = zip(lines, locations).compactMap { line, location -> Diagnostic? in
      if line.kind == FrozenMonth.cutoffKind { return nil }
      let new = news[line.subject]
      return new == line ? nil : .frozenChanged(month, line, new, at: location)
    }
    return changed
      + now.filter { !known.contains($0.subject) }.map {
        .frozenChanged(month, nil, $0, at: Location(path: path))
      }
  }
}

extension FrozenMonth.Line {
  /// What it is a figure of.
  fileprivate var subject: [String] { [kind, set, village, item] }

  fileprivate var text: String {
    let figure = before.isEmpty ? after : "\(before) → \(after)"
    return ([kind, set, village, item].filter { !$0.isEmpty } + [figure]).joined(separator: " ")
  }
}

extension Diagnostic {
  fileprivate static func frozenChanged(
    _ month: Month, _ line: FrozenMonth.Line?, _ new: FrozenMonth.Line?, at location: Location
  ) -> Diagnostic {
    let text: Bilingual
    switch (line, new) {
    case (let line?, let new?):
      text = Bilingual(
        vi: "'\(line.text)' nay là '\(new.text)'", en: "'\(line.text)' is now '\(new.text)'")
    case (let line?, nil):
      text = Bilingual(vi: "'\(line.text)' nay không còn", en: "'\(line.text)' is gone")
    case (nil, let new):
      let words = new?.text ?? ""
      text = Bilingual(vi: "có thêm '\(words)'", en: "'\(words)' is new")
    }
    return Diagnostic(
      FrozenRules.changed, at: location,
      Bilingual(
        vi: "tháng \(month.vietnamese) đã chốt: \(text.vi)",
        en: "\(month.iso) is frozen: \(text.en)"),
      help: Bilingual(
        vi: "ghi ngày ghi sổ ở cột recorded, hoặc bantin freeze --period \(month.iso) --again",
        en: "fill in the column recorded, or run bantin freeze --period \(month.iso) --again"))
  }
}
