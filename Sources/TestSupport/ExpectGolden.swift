import Glibc
package import Testing

/// Expects files to be byte for byte those of a golden folder, which is named relative to the test.
///
/// With `BANTIN_RECORD=1` in the environment the folder is written anew and the test fails, so
/// that a recording can never pass for a check; read the difference before committing it.
package func expectGolden(
  _ actual: [String: [UInt8]], folder: String, testFile: String = #filePath,
  recording: Bool = isRecording, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let parent = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  let golden = parent.joined(separator: "/") + "/" + folder
  if recording {
    try record(actual, at: golden)
    Issue.record("recorded \(folder); run again to compare", sourceLocation: sourceLocation)
    return
  }
  let expected = access(golden, F_OK) == 0 ? try readFolder(at: golden) : [:]
  for difference in differences(actual, from: expected) {
    Issue.record("\(folder)/\(difference)", sourceLocation: sourceLocation)
  }
}

/// Whether the environment asks for new golden folders.
package let isRecording = getenv("BANTIN_RECORD").map { String(cString: $0) } == "1"

/// What two sets of files differ in, a sentence for each file in the order of their paths.
package func differences(
  _ actual: [String: [UInt8]], from expected: [String: [UInt8]]
) -> [String] {
  Set(actual.keys).union(expected.keys).sorted().compactMap { path in
    guard let wanted = expected[path] else { return "\(path): is not in the golden folder" }
    guard let found = actual[path] else { return "\(path): is missing" }
    return found == wanted ? nil : "\(path):\(firstDifference(found, from: wanted))"
  }
}

private func record(_ files: [String: [UInt8]], at golden: String) throws {
  let old = access(golden, F_OK) == 0 ? try readFolder(at: golden) : [:]
  for path in old.keys where files[path] == nil { unlink("\(golden)/\(path)") }
  try writeFolder(files, at: golden)
}

/// The first line that differs, as it is and as it should be.
private func firstDifference(_ found: [UInt8], from wanted: [UInt8]) -> String {
  let lines = { (bytes: [UInt8]) in
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
  let (found, wanted) = (lines(found), lines(wanted))
  let same = zip(found, wanted).prefix { $0 == $1 }.count
  let text = { (lines: [ArraySlice<UInt8>]) in
    same < lines.count ? "“\(String(decoding: lines[same].prefix(300), as: UTF8.self))”" : "the end"
  }
  return "\(same + 1): is \(text(found)), should be \(text(wanted))"
}
