import Assessment
import Diagnostics
import Foundation
import Inputs
import Model
import Pages
import Rendering
import TestSupport
import Testing
import Vietnamese

@testable import OpenData

/// The open data of a folder of content.
struct Published {
  let data: OpenData
  let files: [String: [UInt8]]

  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "no \(path)"), as: UTF8.self)
  }

  /// Without the line feed at the end.
  func lines(_ path: String) throws -> [String] {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
      String.init)
  }

  func json(_ path: String) throws -> [String: Any] {
    let bytes = try #require(files[path], "no \(path)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// The resources of the package, each with its schema.
  func resources() throws -> [Resource] {
    let package = try json("du-lieu/datapackage.json")
    let all = try #require(package["resources"] as? [[String: Any]])
    return try all.map { resource in
      let schema = try #require(resource["schema"] as? String)
      return Resource(
        name: try #require(resource["name"] as? String),
        path: "du-lieu/" + (try #require(resource["path"] as? String)),
        fields: try #require(try json("du-lieu/\(schema)")["fields"] as? [[String: Any]]),
        schema: try json("du-lieu/\(schema)"))
    }
  }

  struct Resource {
    var name: String
    var path: String
    var fields: [[String: Any]]
    var schema: [String: Any]
  }
}

/// Publishes a small sound folder with files replaced or added: two criteria, one of them with an
/// indicator, and two villages.
func published(_ changes: [String: String] = [:], asOf: String = "30/6/2024") throws -> Published {
  let files = [
    "site.yaml": "title: Xã Mẫu\ncommune: xã Mẫu\ndecimal_mark: \",\"\n",
    "criteria/mau/set.yaml": "title: Bộ tiêu chí mẫu\nshort_title: Bộ mẫu\n",
    "criteria/mau/criteria.csv": "code,name\n1,Điện\n2,Đường\n",
    "criteria/mau/indicators.csv": "criterion,code,name,requirement\n1,1.10,Đèn,>= 95 %\n",
    "data/villages.csv": "id,name\nban-a,Bản A\nban-b,Bản B\n",
    "data/assessments.csv": "date,village,code,status\n",
  ].merging(changes) { $1 }
  return try temporaryFolder { path in
    try writeFolder(files, at: path)
    return try published(folder: path, asOf: asOf)
  }
}

/// Publishes the content in a folder.
func published(folder: String, asOf: String) throws -> Published {
  let (content, diagnostics) = try readContent(try SourceFolder.open(folder))
  try #require(diagnostics.filter { $0.severity == .error }.map(\.rule.id) == [])
  let read = try #require(content)
  let day = try #require(Day.parse(asOf))
  let progress = assess(read.programme, asOf: day).0
  let words = try #require(Theme.load(language: .vietnamese).theme).words
  let data = OpenData(read.programme, progress, hiding: read.hiddenNames, words)
  var made: [String: [UInt8]] = [:]
  for step in 0..<data.stepCount {
    for file in data.files(ofStep: step) { made[file.path] = file.bytes }
  }
  return Published(data: data, files: made)
}
