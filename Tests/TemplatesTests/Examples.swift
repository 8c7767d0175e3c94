import Diagnostics
import Templates
import TestSupport
import Testing

/// The data that the tests of this target declare: a page with rows.
enum Example {
  static let row = Shape("row", [("code", .text), ("note", .text), ("late", .flag)])
  static let unit = Shape("unit", [("name", .text), ("head", .record(person))])
  static let person = Shape("person", [("name", .text)])
  static let page = Shape(
    "page",
    [
      ("title", .text), ("url", .text), ("body", .html), ("draft", .flag), ("unit", .record(unit)),
      ("rows", .list(row)),
    ])

  static let constants = ["word.village": "Bản", "word.save": "Lưu \"&\" <đóng>"]

  static func record(
    title: Value = .absent, url: Value = .absent, body: Value = .absent, draft: Value = .absent,
    unit: Value = .absent, rows: Value = .absent
  ) -> Record {
    Record([title, url, body, draft, unit, rows])
  }

  static func row(_ code: String, _ note: String = "", late: Bool = false) -> Record {
    Record([.text(code), .text(note), .flag(late)])
  }
}

/// The mistakes in a page's template, beside which other templates may stand.
func mistakes(in page: MarkedText, _ others: [String: String] = [:]) -> [Diagnostic] {
  var sources = others.mapValues { Array($0.utf8) }
  sources["page.mustache"] = page.bytes
  return TemplateSet.compile(
    sources: sources, entries: [("page", Example.page)], constants: Example.constants
  ).1
}

/// What a template without mistakes makes of a record.
func rendered(
  _ template: String, _ record: Record, _ others: [String: String] = [:],
  shape: Shape = Example.page, sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  var sources = others.mapValues { Array($0.utf8) }
  sources["page.mustache"] = Array(template.utf8)
  let (compiled, diagnostics) = TemplateSet.compile(
    sources: sources, entries: [("page", shape)], constants: Example.constants)
  #expect(diagnostics == [], sourceLocation: sourceLocation)
  let set = try #require(compiled, sourceLocation: sourceLocation)
  var output: [UInt8] = []
  #expect(set.render("page", record, into: &output), sourceLocation: sourceLocation)
  return String(decoding: output, as: UTF8.self)
}
