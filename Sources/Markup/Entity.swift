/// A character reference such as `&#106;`, `&#x6A;` or `&colon;` in a source text.
struct Entity {
  /// As UTF-8.
  let text: [UInt8]
  /// The offset after its semicolon.
  let end: Int

  /// Reads the reference at an offset; of the named ones only those that hide an address.
  init?(_ bytes: [UInt8], at start: Int) {
    guard bytes[start] == UInt8(ascii: "&") else { return nil }
    let name = bytes[(start + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";"),
      let scalar = Self.scalar(String(decoding: name, as: UTF8.self))
    else { return nil }
    self.text = Array(String(scalar).utf8)
    self.end = name.endIndex + 1
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return named[name]
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "colon": ":", "Tab": "\t", "NewLine": "\n", "lt": "<", "gt": ">", "quot": "\"",
    "sol": "/", "bsol": "\\", "num": "#", "lpar": "(", "rpar": ")", "period": ".",
  ]
}
