import Diagnostics
import Glibc
import Inputs
import TestSupport
import Testing

/// A small folder of content without a mistake; tests replace or add the files they are about.
let sound: [String: String] = [
  "site.yaml": "title: Xã Mẫu\ndecimal_mark: \",\"\n",
  "criteria/ntm/set.yaml": "title: Bộ tiêu chí mẫu\n",
  "criteria/ntm/criteria.csv": "code,name\n4,Điện\n14,Môi trường\n",
  "criteria/ntm/indicators.csv":
    "criterion,code,name\n4,4.3,Chiếu sáng\n14,14.1,Rác\n14,14.10,Nước\n",
  "data/villages.csv": "id,name\nban-put,Bản Pút\nban-tum,Bản Tủm\n",
]

/// Reads the sound folder with some files replaced or added.
func read(_ changes: [String: String]) throws -> (content: Content?, diagnostics: [Diagnostic]) {
  try read(changes.mapValues { Array($0.utf8) })
}

/// Reads the sound folder with some files replaced or added.
func read(_ changes: [String: [UInt8]]) throws -> (content: Content?, diagnostics: [Diagnostic]) {
  let files = sound.mapValues { Array($0.utf8) }.merging(changes) { $1 }
  return try temporaryFolder { path in
    try writeFolder(files, at: path)
    let folder = try SourceFolder.open(path)
    return try readContent(folder, jobs: 1)
  }
}

/// Reads the sound folder with one file replaced, which has mistakes exactly at the marks.
@discardableResult
func expect(
  _ ids: String..., in path: String, _ text: MarkedText, with others: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Diagnostic {
  var files = others.mapValues { Array($0.utf8) }
  files[path] = text.bytes
  let diagnostics = try read(files).diagnostics
  expect(diagnostics, are: ids, at: text, sourceLocation: sourceLocation)
  #expect(diagnostics.allSatisfy { $0.location.path == path }, sourceLocation: sourceLocation)
  return try #require(diagnostics.first, sourceLocation: sourceLocation)
}

/// Reads the sound folder with changes that give one diagnostic about a file as a whole.
@discardableResult
func expectOne(
  _ id: String, of path: String, _ changes: [String: String], without missing: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Diagnostic {
  let diagnostics = try temporaryFolder { folder in
    try writeFolder(sound.merging(changes) { $1 }.filter { $0.key != missing }, at: folder)
    return try readContent(try SourceFolder.open(folder), jobs: 1).diagnostics
  }
  let found = diagnostics.map { "\($0.rule.id) \($0.location.path)" }
  #expect(found == ["\(id) \(path)"], sourceLocation: sourceLocation)
  #expect(diagnostics.first?.location.range == nil, sourceLocation: sourceLocation)
  return try #require(diagnostics.first, sourceLocation: sourceLocation)
}

/// Makes a symbolic link.
func makeLink(at path: String, to target: String) throws {
  try #require(symlink(target, path) == 0)
}
