/// A page cut into tags and text, just enough to ask what a browser would make of it.
///
/// Knows what Bantin writes: no comments, no CDATA, and every value of an attribute quoted.
struct ScannedPage {
  struct Tag {
    var name: String
    var attributes: [(name: String, value: String)] = []

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private(set) var tags: [Tag] = []
  /// What stands between tags, entities resolved and spaces folded into one.
  private(set) var text = ""
  /// What a scanner stumbled over: bare `<`, unquoted values.
  private(set) var faults: [String] = []

  private var rest: Substring.UTF8View = ""[...].utf8

  init(_ bytes: [UInt8]) {
    let source = String(decoding: bytes, as: UTF8.self)
    rest = source[...].utf8
    var words: [Substring] = []
    while !rest.isEmpty {
      let run = rest.prefix { $0 != UInt8(ascii: "<") }
      rest = rest.dropFirst(run.count)
      words += resolved(run).split { $0 == " " || $0 == "\n" }
      if !rest.isEmpty { scanTag() }
    }
    text = words.joined(separator: " ")
  }

  private mutating func scanTag() {
    rest.removeFirst()
    if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "/") {
      rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      return
    }
    let name = rest.prefix { isNamePart($0) }
    rest = rest.dropFirst(name.count)
    var tag = Tag(name: lowercased(name))
    if tag.name.isEmpty { faults.append("a bare <") }
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "/") {
        rest.removeFirst()
      } else if let attribute = scanAttribute() {
        tag.attributes.append(attribute)
      } else {
        faults.append("a broken attribute in <\(tag.name)>")
        rest.removeFirst()
      }
    }
    rest = rest.dropFirst()
    tags.append(tag)
  }

  private mutating func scanAttribute() -> (name: String, value: String)? {
    let name = rest.prefix { isNamePart($0) || $0 == UInt8(ascii: ":") }
    if name.isEmpty { return nil }
    rest = rest.dropFirst(name.count)
    guard rest.first == UInt8(ascii: "=") else { return (lowercased(name), "") }
    rest.removeFirst()
    guard rest.popFirst() == UInt8(ascii: "\"") else { return nil }
    let value = rest.prefix { $0 != UInt8(ascii: "\"") }
    rest = rest.dropFirst(value.count + 1)
    return (lowercased(name), resolved(value))
  }
}

private func isNamePart(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
    true
  default: false
  }
}

private func lowercased(_ name: Substring.UTF8View) -> String {
  String(Substring(name)).lowercased()
}

private func resolved(_ text: Substring.UTF8View) -> String {
  let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
    ("&nbsp;", "\u{A0}"), ("&amp;", "&"),
  ]
  var value = String(Substring(text))
  guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
  for (entity, character) in entities {
    value = value.pieces(around: entity).joined(separator: character)
  }
  return value
}
