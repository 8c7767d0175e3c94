import Foundation
import Testing

/// One case of the Mustache specification, as its JSON files hold it.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  var name: String
  var data: JSON
  var template: String
  var partials: [String: String]?
  var expected: String
  /// The file without its extension.
  var file = ""

  private enum CodingKeys: CodingKey {
    case name, data, template, partials, expected
  }

  var id: String { "\(file): \(name)" }
  var testDescription: String { id }

  var sources: [String: [UInt8]] {
    var sources = ["main.mustache": Array(template.utf8)]
    for (name, text) in partials ?? [:] { sources[name + ".mustache"] = Array(text.utf8) }
    return sources
  }

  static let files = [
    "comments", "delimiters", "inheritance", "interpolation", "inverted", "partials", "sections",
  ]

  static func load() throws -> [SpecificationCase] {
    try files.flatMap { file in
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      let url = folder.appendingPathComponent("Specification/\(file).json")
      let contents = try JSONDecoder().decode(Contents.self, from: Data(contentsOf: url))
      return contents.tests.map {
        var one = $0
        one.file = file
        return one
      }
    }
  }

  private struct Contents: Decodable {
    var tests: [SpecificationCase]
  }
}
