import ArgumentParser
import Diagnostics
import SiteBuild
import Vietnamese

/// What changed between two dates.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Cho biết kết quả, số liệu nào thay đổi giữa hai ngày.",
    discussion: """
      Says which results and numbers changed between two dates, what is a correction, and which villages
      came and went; writes nothing.

      VÍ DỤ (EXAMPLES)
        bantin diff --from 31/12/2023 --to 30/6/2024
        bantin diff --from 2024-05-31 --to 2024-06-30 --format json
      """)

  @Option(
    help: .init("Ngày trước. (The earlier date.)", valueName: "ngày"),
    transform: { try DiffCommand.day($0) })
  var from: Day

  @Option(
    help: .init("Ngày sau. (The later date.)", valueName: "ngày"),
    transform: { try DiffCommand.day($0) })
  var to: Day

  @OptionGroup(title: "TRANG (SITE)") var site: SiteOptions
  @OptionGroup(title: "THÔNG BÁO (MESSAGES)") var report: ReportOptions

  func validate() throws {
    if to < from {
      throw ValidationError("--from phải trước --to (the earlier date comes first)")
    }
  }

  func run() throws {
    let options = site.buildOptions()
    let result: (report: BuildReport, difference: Difference?)
    do throws(BuildFailure) {
      result = try difference(options, from: from, to: to)
    } catch {
      try end(error.message, in: report.lang, 2)
    }
    guard let difference = result.difference else {
      try end(result.report, of: options, as: report.format, in: report.lang)
    }
    let text = report.format == .json ? difference.json : difference.text(in: report.lang)
    Console.print(text, to: .output)
  }

  private static func day(_ text: String) throws -> Day {
    if let day = Day.parse(text) { return day }
    throw ValidationError("viết ngày như 31/12/2023 hoặc 2023-12-31 (a date)")
  }
}

extension Difference {
  func text(in language: Language) -> String {
    let head = Bilingual(
      vi: "Thay đổi từ \(from.vietnamese) đến \(to.vietnamese)",
      en: "Changes from \(from.iso) to \(to.iso)")
    let none = Bilingual(vi: "Không có thay đổi nào.", en: "Nothing changed.")
    var lines = [head[language]]
    if sets.isEmpty { lines.append(none[language]) }
    for set in sets { lines += set.lines(language) }
    return lines.joined(separator: "\n") + "\n"
  }

  var json: String {
    JSONValue.object([
      "version": .integer(2), "from": .string(from.iso), "to": .string(to.iso),
      "sets": .array(sets.map(\.json)),
    ]).written + "\n"
  }
}

extension Difference.Set {
  fileprivate func lines(_ language: Language) -> [String] {
    let sums = Bilingual(vi: "cộng các bản", en: "all villages")[language]
    var lines = ["", "\(title), \(sums): \(pairs(criteria, indicators, language))"]
    for (places, words) in [
      (new, Bilingual(vi: "Bản mới", en: "New villages")),
      (gone, Bilingual(vi: "Bản không còn", en: "Villages that are no more")),
    ] where !places.isEmpty {
      lines.append("\(words[language]): \(places.map(\.name).joined(separator: ", "))")
    }
    for village in villages {
      lines.append("")
      lines.append(
        "\(village.place.name): \(pairs(village.criteria, village.indicators, language))")
      lines += village.items.map { "  " + $0.line(language) }
    }
    return lines
  }

  fileprivate var json: JSONValue {
    func places(_ places: [Difference.Place]) -> JSONValue {
      .array(places.map { .object(["id": .string($0.id), "name": .string($0.name)]) })
    }
    return .object([
      "id": .string(id), "title": .string(title), "criteria": .string(criteria),
      "indicators": .string(indicators), "new": places(new), "gone": places(gone),
      "villages": .array(
        villages.map { village in
          .object([
            "id": .string(village.place.id), "name": .string(village.place.name),
            "criteria": .string(village.criteria), "indicators": .string(village.indicators),
            "items": .array(village.items.map(\.json)),
          ])
        }),
    ])
  }
}

/// "13/16 → 14/16 tiêu chí; 41/44 → 42/44 chỉ tiêu".
private func pairs(_ criteria: String, _ indicators: String, _ language: Language) -> String {
  let words = [
    (criteria, Bilingual(vi: "tiêu chí", en: "criteria")),
    (indicators, Bilingual(vi: "chỉ tiêu", en: "indicators")),
  ]
  return words.filter { !$0.0.isEmpty }.map { "\($0.0) \($0.1[language])" }.joined(separator: "; ")
}

extension Difference.Item {
  fileprivate func line(_ language: Language) -> String {
    func side(_ verdict: Bilingual, _ value: String) -> String {
      [verdict[language], value].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let name = name.isEmpty ? code : "\(code) \(self.name)"
    let change = "\(name): \(side(before, valueBefore)) → \(side(after, value))"
    guard let correction else { return change }
    let words = Bilingual(
      vi: "đính chính ghi ngày \(correction.day.vietnamese)",
      en: "correction written on \(correction.day.iso)")
    let reason = correction.reason.isEmpty ? "" : ": \(correction.reason)"
    return "\(change) (\(words[language])\(reason))"
  }

  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "code": .string(code), "name": .string(name), "before": .string(before.en),
      "after": .string(after.en), "value_before": .string(valueBefore), "value": .string(value),
    ]
    if let correction {
      members["correction"] = .object([
        "recorded": .string(correction.day.iso), "reason": .string(correction.reason),
      ])
    }
    return .object(members)
  }
}
