/// Finds the tags of a page.
///
/// None of the libraries the project uses reads HTML, and these checks need only tags, attributes
/// and ids of pages we generate ourselves; so the scanner forgives whatever a browser forgives and
/// builds no tree.
struct TagScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var tags: [Tag] = []

  static func tags(in bytes: [UInt8]) -> [Tag] {
    var scanner = TagScanner(bytes)
    scanner.run()
    return scanner.tags
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while position < bytes.count {
      let text = take { $0 != UInt8(ascii: "<") }
      if let last = tags.indices.last { tags[last].textAfter += withoutEntities(text) }
      if position < bytes.count { takeMarkup() }
    }
  }

  private mutating func takeMarkup() {
    if starts("<!--") {
      skip(past: "-->")
    } else if starts("<!") || starts("<?") {
      skip(past: ">")
    } else if position + 1 < bytes.count, bytes[position + 1].isLetter || starts("</") {
      takeTag()
    } else {
      step()
    }
  }

  private mutating func takeTag() {
    let isEnd = starts("</")
    let line = line
    step(isEnd ? 2 : 1)
    var tag = Tag(kind: isEnd ? .closes : .opens, name: takeName(), line: line)
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if bytes[position].isNameByte {
        tag.attributes.append(takeAttribute())
      } else {
        if starts("/>") { tag.kind = .isWhole }
        step()
      }
    }
    step()
    if voidElements.contains(tag.name) { tag.kind = .isWhole }
    if tag.kind == .opens, rawTextElements.contains(tag.name) { tag.textAfter = takeRawText(tag) }
    tags.append(tag)
  }

  private mutating func takeAttribute() -> (name: String, value: String) {
    let name = takeName()
    _ = take { $0.isSpace }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return (name, "") }
    step()
    _ = take { $0.isSpace }
    guard position < bytes.count else { return (name, "") }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return (name, withoutEntities(take { !$0.isSpace && $0 != UInt8(ascii: ">") }))
    }
    step()
    let value = take { $0 != quote }
    step()
    return (name, withoutEntities(value))
  }

  private mutating func takeName() -> String { take { $0.isNameByte }.lowercased() }

  /// What stands in a `<script>` or `<title>`: no tags, up to its own end.
  private mutating func takeRawText(_ tag: Tag) -> String {
    let start = position
    while position < bytes.count, !startsEnd(of: tag.name) { step() }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return tag.name == "title" || tag.name == "textarea" ? withoutEntities(text) : text
  }

  private func startsEnd(of name: String) -> Bool {
    guard starts("</") else { return false }
    let ahead = bytes[(position + 2)...].prefix(name.utf8.count)
    return String(decoding: ahead, as: UTF8.self).lowercased() == name
  }

  // MARK: Bytes

  private func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private mutating func skip(past end: String) {
    while position < bytes.count, !starts(end) { step() }
    step(end.utf8.count)
  }

  private mutating func take(while holds: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, holds(bytes[position]) { step() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}

private let voidElements: Set = [
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
  "wbr",
]
private let rawTextElements: Set = ["script", "style", "title", "textarea"]

/// The few entities that a page of ours writes.
private func withoutEntities(_ text: String) -> String {
  guard text.contains("&") else { return text }
  let parts = text.split(separator: "&", omittingEmptySubsequences: false)
  return parts.dropFirst().reduce(into: String(parts[0])) { result, part in
    let name = part.prefix { $0 != ";" }
    guard name.count < part.count, let meaning = entities[String(name)] else {
      return result += "&" + part
    }
    result += meaning + part.dropFirst(name.count + 1)
  }
}

private let entities = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#34": "\"", "#39": "'", "#x27": "'",
  "nbsp": "\u{A0}",
]

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  fileprivate var isSpace: Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(self) }
  fileprivate var isNameByte: Bool {
    !isSpace && ![UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "=")].contains(self)
  }
}
