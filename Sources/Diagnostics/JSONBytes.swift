/// Writes a province's worth of JSON without a value in between. Keys stand in the order in which they
/// are written; what is empty is left out.
package struct JSONBytes {
  package private(set) var bytes: [UInt8] = []
  private var isFirst = true

  package init() {}

  package mutating func object(_ members: (inout JSONBytes) -> Void) {
    next()
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    members(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  package mutating func list<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JSONBytes, Element) -> Void
  ) {
    startMember(name)
    bytes.append(UInt8(ascii: "["))
    isFirst = true
    for element in elements { body(&self, element) }
    bytes.append(UInt8(ascii: "]"))
    isFirst = false
  }

  package mutating func key(_ name: String, _ text: String) {
    if text.isEmpty { return }
    startMember(name)
    quote(text)
  }

  /// A key that is true.
  package mutating func flag(_ name: String) {
    startMember(name)
    bytes += "true".utf8
  }

  package mutating func key(_ name: String, number: Int) {
    startMember(name)
    bytes += String(number).utf8
  }

  /// - Parameter text: A number as JSON writes it.
  package mutating func key(_ name: String, decimal text: String) {
    startMember(name)
    bytes += text.utf8
  }

  package mutating func text(_ text: String) {
    next()
    quote(text)
  }

  private mutating func startMember(_ name: String) {
    next()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func next() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  /// Text of letters as they are; what may need more care is left to `JSONValue`.
  private mutating func quote(_ text: String) {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
        && (byte < 0x80 || byte >= 0x80 && byte != 0xE2 && byte != 0xEF && byte != 0xC2)
    }
    guard isPlain else {
      bytes += JSONValue.string(text).written.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\""))
  }
}
