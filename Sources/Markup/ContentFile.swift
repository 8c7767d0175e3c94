package import Diagnostics

/// A prose file taken apart: the settings between `---` lines, and where its text begins.
package struct ContentFile: Sendable {
  package let text: CheckedText
  /// `nil` when there is none or it cannot be read.
  package let frontMatter: YAMLNode?
  /// Byte offset of the prose in the file.
  package let bodyOffset: Int

  package var path: String { text.path }

  /// Takes a file apart. Never fails: what cannot be read is reported and left out.
  package static func read(_ bytes: [UInt8], path: String) -> (ContentFile, [Diagnostic]) {
    let (text, diagnostics) = CheckedText.check(bytes, path: path)
    let (file, more) = split(text)
    return (file, diagnostics + more)
  }

  private static func split(_ text: CheckedText) -> (ContentFile, [Diagnostic]) {
    let opening = line(in: text.bytes, from: text.start)
    guard isFence(text.bytes[opening.content]) else {
      return (ContentFile(text: text, frontMatter: nil, bodyOffset: text.start), [])
    }
    var line = line(in: text.bytes, from: opening.next)
    while line.next > line.content.lowerBound {
      if isFence(text.bytes[line.content]) {
        return closed(text, opening.next..<line.content.lowerBound, body: line.next)
      }
      line = Self.line(in: text.bytes, from: line.next)
    }
    let file = ContentFile(text: text, frontMatter: nil, bodyOffset: text.bytes.count)
    let location = Location(path: text.path, range: opening.content)
    return (file, [Diagnostic(MarkupRules.frontMatterUnclosed, at: location, unclosed)])
  }

  private static func closed(
    _ text: CheckedText, _ yaml: Range<Int>, body: Int
  ) -> (ContentFile, [Diagnostic]) {
    let (node, diagnostics) = YAMLDocument.parse(
      Array(text.bytes[yaml]), path: text.path, offset: yaml.lowerBound)
    return (ContentFile(text: text, frontMatter: node, bodyOffset: body), diagnostics)
  }

  /// Three hyphens and nothing but blanks after them.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x09 }
  }

  private static func line(
    in bytes: [UInt8], from start: Int
  ) -> (content: Range<Int>, next: Int) {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    var next = min(end + 1, bytes.count)
    if next < bytes.count, bytes[end] == 0x0D, bytes[next] == 0x0A { next += 1 }
    return (start..<end, next)
  }

  private static let unclosed = Bilingual(
    vi: "phần khai báo mở ở đây không có dòng '---' đóng lại",
    en: "the header opened here has no closing line '---'")
}
