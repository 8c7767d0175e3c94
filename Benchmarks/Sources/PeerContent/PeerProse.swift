import Disk
import Parallelism

/// Turns the peers' Markdown into Bantin's: a front matter with the title alone, and links to the
/// home page by its file.
struct PeerProse {
  /// Translates the profiles of some villages, from one folder into another.
  func write(_ villages: [String], from data: String, to content: String) throws(DiskFailure) {
    try forEachInParallel(villages.count) { number throws(DiskFailure) in
      let name = "\(villages[number]).md"
      let text = try SourceFile("\(data)/\(name)").readAll()
      try writeFile("\(content)/\(name)", translated(text))
    }
  }

  func translated(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 16)
    var fences = 0
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.elementsEqual("---".utf8) { fences += 1 }
      let isForeign =
        fences == 1 && !line.elementsEqual("---".utf8) && !line.starts(with: "title:".utf8)
      if isForeign { continue }
      append(line, to: &output)
      output.append(UInt8(ascii: "\n"))
    }
    output.removeLast()
    return output
  }

  private func append(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var rest = line
    while let open = rest.firstIndex(of: UInt8(ascii: "]")) {
      output.append(contentsOf: rest[...open])
      rest = rest[(open + 1)...]
      guard rest.starts(with: "(/)".utf8) else { continue }
      output.append(contentsOf: "(../index.md)".utf8)
      rest = rest.dropFirst(3)
    }
    output.append(contentsOf: rest)
  }
}
