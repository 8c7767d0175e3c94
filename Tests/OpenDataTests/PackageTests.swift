import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import OpenData

/// The data package of whole sites, held against its files.
@Suite struct PackageTests {
  private static let golden = "Tests/SiteBuildTests/Golden"

  @Test(arguments: ["\(golden)/programme/content", "\(golden)/points/content", "content"])
  func describesItsFiles(_ folder: String) throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    let site = try published(folder: "\(root)/\(folder)", asOf: "31/12/2024")
    let resources = try site.resources()
    #expect(resources.count > 8)
    #expect(Set(resources.map(\.name)).count == resources.count)
    var keys: [String: Set<String>] = [:]
    for resource in resources {
      let rows = try readRows(site.text(resource.path))
      let names = resource.fields.compactMap { $0["name"] as? String }
      #expect(rows.first == names, "\(resource.name)")
      for row in rows.dropFirst() {
        try #require(row.count == names.count, "\(resource.name): \(row)")
        for (field, cell) in zip(resource.fields, row) {
          let fault = fault(of: cell, in: field)
          #expect(fault == nil, "\(resource.name).\(field["name"] ?? ""): \(fault ?? "")")
        }
      }
      if let column = names.firstIndex(of: "id") {
        keys[resource.name] = Set(rows.dropFirst().map { $0[column] })
      }
      let primary = (resource.schema["primaryKey"] as? [String]) ?? []
      let places = primary.compactMap(names.firstIndex)
      #expect(places.count == primary.count)
      let values = rows.dropFirst().map { row in places.map { row[$0] } }
      #expect(places.isEmpty || Set(values).count == values.count, "\(resource.name)")
    }
    for resource in resources {
      let rows = try readRows(site.text(resource.path))
      for key in (resource.schema["foreignKeys"] as? [[String: Any]]) ?? [] {
        let field = try #require((key["fields"] as? [String])?.first)
        let target = try #require((key["reference"] as? [String: Any])?["resource"] as? String)
        let place = try #require(rows.first?.firstIndex(of: field))
        let known = try #require(keys[target], "\(resource.name): no \(target)")
        #expect(rows.dropFirst().allSatisfy { $0[place].isEmpty || known.contains($0[place]) })
      }
    }
  }

  /// Why a cell does not hold what its field says; `nil` where it does.
  private func fault(of cell: String, in field: [String: Any]) -> String? {
    let constraints = field["constraints"] as? [String: Any] ?? [:]
    if cell.isEmpty { return constraints["required"] as? Bool == true ? "is blank" : nil }
    let isOfType =
      switch field["type"] as? String {
      case "string": true
      case "integer": Int(cell) != nil
      case "number": Double(cell) != nil
      case "date": cell.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
      case "yearmonth": cell.wholeMatch(of: /\d{4}-\d\d/) != nil
      default: false
      }
    if !isOfType { return "'\(cell)' is of another type" }
    if let words = constraints["enum"] as? [String], !words.contains(cell) {
      return "'\(cell)' is none of \(words)"
    }
    if let pattern = constraints["pattern"] as? String,
      (try? Regex(pattern).wholeMatch(in: cell)) == nil
    {
      return "'\(cell)' does not match"
    }
    return nil
  }

  @Test func leavesInternalColumnsAndTablesOut() throws {
    let site = try published([
      "site.yaml": "title: Xã Mẫu\ninternal: [units.contact, funds]\n",
      "data/units.csv": "id,name,contact\ndia-chinh,Địa chính,0212 3840 123\n",
      "data/funds.csv": "village,code,fund,planned\nban-a,1,Vốn tỉnh,1000000\n",
    ])
    #expect(try site.lines("du-lieu/units.csv")[0].contains("duties"))
    #expect(try !site.lines("du-lieu/units.csv")[0].contains("contact"))
    #expect(site.files["du-lieu/funds.csv"] == nil)
    #expect(site.files.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("3840") })
  }

  @Test func tellsNoSmallCount() throws {
    let site = try published([
      "site.yaml": "title: Xã Mẫu\nprivacy:\n  small_counts: 5\n",
      "data/assessments.csv":
        "date,village,code,status,numerator,denominator\n1/6/2024,ban-a,1.10,Chưa đạt,3,250\n",
    ])
    let lines = try site.lines("du-lieu/assessments.csv")
    #expect(lines[1].hasPrefix("2024-06-01,ban-a,mau,1.10,Chưa đạt,,,,"))
    #expect(lines[1].hasSuffix(",<5/250"))
    let village = try site.text("du-lieu/thon-ban/ban-a.json")
    #expect(village.contains(#""withheld":"<5/250""#))
    #expect(!village.contains("numerator"))
  }

  @Test func endsWithTheAsOfDate() throws {
    let log = "date,village,code,status\n1/5/2024,ban-a,2,Đạt\n1/7/2024,ban-a,2,Chưa đạt\n"
    let site = try published(["data/assessments.csv": log])
    #expect(try site.lines("du-lieu/assessments.csv").count == 2)
  }

  @Test func namesALicenceOnlyWhereThereIsOne() throws {
    #expect(try published().json("du-lieu/datapackage.json")["licenses"] == nil)
    let licensed = try published([
      "site.yaml":
        "title: Xã Mẫu\nlicence:\n  name: CC-BY-4.0\n  url: https://creativecommons.org/licenses/by/4.0/\n"
    ])
    let licence = try licensed.json("du-lieu/datapackage.json")["licenses"] as? [[String: String]]
    #expect(licence?.first?["name"] == "CC-BY-4.0")
    #expect(
      try licensed.json("du-lieu/dataset.jsonld")["license"] as? String
        == "https://creativecommons.org/licenses/by/4.0/")
  }
}

/// The cells of a plain file, row by row.
private func readRows(_ text: String) throws -> [[String]] {
  var rows: [[String]] = []
  var (row, cell, isQuoted) = ([String](), "", false)
  var rest = text[...]
  while let character = rest.popFirst() {
    switch (character, isQuoted) {
    case ("\"", true) where rest.first == "\"":
      cell.append("\"")
      rest.removeFirst()
    case ("\"", _): isQuoted.toggle()
    case (",", false):
      row.append(cell)
      cell = ""
    case ("\n", false):
      rows.append(row + [cell])
      (row, cell) = ([], "")
    default: cell.append(character)
    }
  }
  try #require(!isQuoted && cell.isEmpty && row.isEmpty)
  return rows
}
