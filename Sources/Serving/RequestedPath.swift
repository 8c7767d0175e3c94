/// A path of a request, decoded, that cannot lead out of the folder that is served.
package struct RequestedPath: Hashable, Sendable {
  /// The names on the way; none for the folder itself.
  package let parts: [String]
  /// Whether it ends with a slash and so asks for a folder.
  package let isFolder: Bool

  /// Reads a path as it stands in a request, without its query.
  ///
  /// Refused are `.` and `..`, empty names, separators and control characters, however they are
  /// spelled, and what is no UTF-8. A browser sends none of these for a link of a site.
  package init(_ text: some Collection<UInt8>) throws(Refusal) {
    guard text.first == UInt8(ascii: "/") else { throw Refusal(.badRequest) }
    let names = text.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = names.last?.isEmpty ?? true
    var parts: [String] = []
    for name in isFolder ? names.dropLast() : names[...] { parts.append(try Self.decoded(name)) }
    self.parts = parts
  }

  /// A name whose percent encodings are resolved once.
  private static func decoded(_ name: some Collection<UInt8>) throws(Refusal) -> String {
    var bytes: [UInt8] = []
    var rest = name[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
      } else if let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      {
        bytes.append(high << 4 | low)
      } else {
        throw Refusal(.badRequest)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self), isName(bytes) else {
      throw Refusal(.badRequest)
    }
    return text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
  }

  private static func isName(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes != Array(".".utf8) && bytes != Array("..".utf8)
      && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !separators.contains($0) }
  }

  private static let separators = Array("/\\".utf8)

  /// The path as it stands in an address, such as `/b%E1%BA%A3n/`.
  package func address(isFolder: Bool) -> String {
    "/" + parts.map(encoded).joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
  }

  private func encoded(_ part: String) -> String {
    part.utf8.reduce(into: "") { text, byte in
      let scalar = UnicodeScalar(byte)
      if Self.unreserved.contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private static let unreserved = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".unicodeScalars)
}
