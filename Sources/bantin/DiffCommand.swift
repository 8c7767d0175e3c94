import ArgumentParser
import Diagnostics
import SiteBuild
import Vietnamese

/// What changed between two dates.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Cho biết kết quả nào thay đổi giữa hai ngày.",
    discussion: """
      Says which results changed between two dates; writes nothing.

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
      Console.print("\(error.message[report.lang])\n", to: .messages)
      throw ExitCode(2)
    }
    guard let difference = result.difference else {
      let sources = SourceReader(options)
      Console.print(
        printed(
          result.report.diagnostics, as: report.format, language: report.lang,
          sources: { sources.text(of: $0) }), to: .messages)
      throw ExitCode(1)
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
    if villages.isEmpty { lines.append(none[language]) }
    for village in villages {
      let pairs = [village.criteria, village.indicators].filter { !$0.isEmpty }
      lines.append("")
      lines.append("\(village.name), \(village.set): \(pairs.joined(separator: "; "))")
      for item in village.items {
        let name = item.name.isEmpty ? item.code : "\(item.code) \(item.name)"
        lines.append("  \(name): \(item.before[language]) → \(item.after[language])")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var json: String {
    let villages = villages.map { village in
      JSONValue.object([
        "id": .string(village.id), "name": .string(village.name), "set": .string(village.set),
        "criteria": .string(village.criteria), "indicators": .string(village.indicators),
        "items": .array(
          village.items.map { item in
            JSONValue.object([
              "code": .string(item.code), "name": .string(item.name),
              "before": .string(item.before.en), "after": .string(item.after.en),
            ])
          }),
      ])
    }
    return JSONValue.object([
      "version": .integer(1), "from": .string(from.iso), "to": .string(to.iso),
      "villages": .array(villages),
    ]).written + "\n"
  }
}
