/// On which page of a PDF each named destination stands, counted from 1.
///
/// Reads files with a plain cross-reference table, plain dictionaries and a `/Dests` dictionary, as
/// Chromium writes them (ISO 32000-1, 7.5.4 and 12.3.2.3). Another file has none.
func destinationPages(in pdf: [UInt8]) -> [String: Int] {
  guard let file = PDFObjects(pdf), let catalogue = file.catalogue,
    let root = catalogue.reference(after: "/Pages"),
    let names = catalogue.reference(after: "/Dests").flatMap(file.text(of:))
  else { return [:] }
  var numbers: [Int: Int] = [:]
  for (place, page) in file.pages(below: root).enumerated() { numbers[page] = place + 1 }
  var result: [String: Int] = [:]
  for entry in names.split(separator: "]") {
    let sides = entry.split(separator: "[")
    guard sides.count == 2, let slash = sides[0].lastIndex(of: "/"),
      let page = sides[1].split(separator: " ").first.flatMap({ Int($0) })
    else { continue }
    let name = sides[0][sides[0].index(after: slash)...].filter { !$0.isWhitespace }
    result[name] = numbers[page]
  }
  return result
}

/// The objects of a PDF, found by its cross-reference table.
private struct PDFObjects {
  private let bytes: [UInt8]
  private let offsets: [Int]
  private let trailer: String

  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    let tail = String(decoding: bytes.suffix(1024), as: UTF8.self)
    guard let mark = tail.range(of: "startxref", backwards: true),
      let start = tail[mark.upperBound...].split(whereSeparator: \.isWhitespace).first
        .flatMap({ Int($0) }), bytes.indices.contains(start)
    else { return nil }
    let table = String(decoding: bytes[start...], as: UTF8.self)
    let lines = table.split(whereSeparator: \.isNewline)
    guard lines.first == "xref", lines.count > 2,
      let count = lines[1].split(separator: " ").last.flatMap({ Int($0) }),
      count > 0, count <= lines.count - 2
    else { return nil }
    offsets = lines[2..<2 + count].map { line in
      line.split(separator: " ").first.flatMap { Int($0) } ?? 0
    }
    trailer = lines[(2 + count)...].joined(separator: "\n")
  }

  /// The text of an object up to its end; `nil` where there is none.
  func text(of number: Int) -> String? {
    guard offsets.indices.contains(number), bytes.indices.contains(offsets[number]) else {
      return nil
    }
    let end = Array("endobj".utf8)
    let start = offsets[number]
    var place = start
    while place + end.count <= bytes.count {
      if bytes[place] == end[0], bytes[place..<place + end.count].elementsEqual(end) { break }
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  var catalogue: String? { trailer.reference(after: "/Root").flatMap(text(of:)) }

  /// The pages of a tree in their order, no deeper than trees are.
  func pages(below number: Int, depth: Int = 0) -> [Int] {
    guard depth < 32, let text = text(of: number) else { return [] }
    guard let kids = text.range(of: "/Kids") else { return [number] }
    let list = text[kids.upperBound...].drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
    let words = list.split(whereSeparator: \.isWhitespace)
    return stride(from: 0, to: words.count, by: 3).flatMap { place in
      Int(words[place]).map { pages(below: $0, depth: depth + 1) } ?? []
    }
  }
}

extension String {
  /// The number of the object that `/Key 12 0 R` refers to.
  fileprivate func reference(after key: String) -> Int? {
    guard let place = range(of: key) else { return nil }
    return self[place.upperBound...].split(maxSplits: 1, whereSeparator: \.isWhitespace).first
      .flatMap { Int($0) }
  }

  fileprivate func range(of text: String, backwards: Bool = false) -> Range<String.Index>? {
    let found = ranges(of: text)
    return backwards ? found.last : found.first
  }
}
