import Hashing

extension Manifest {
  /// Reads what `bytes` writes and nothing else; `nil` means the folder is not Bantin's.
  package init?(reading text: [UInt8]) {
    guard text.starts(with: Self.opening) else { return nil }
    let lines = text.dropFirst(Self.opening.count).split(separator: UInt8(ascii: "\n"))
    guard let last = lines.last, last.elementsEqual("]}".utf8) else { return nil }
    var files: [File] = []
    for line in lines.dropLast() {
      guard let file = Self.file(from: line) else { return nil }
      files.append(file)
    }
    self.init(files)
    // Order, commas, spaces, leading zeros: whatever else could differ is settled here.
    guard bytes == text else { return nil }
  }

  private static func file(from line: ArraySlice<UInt8>) -> File? {
    var rest = line
    guard skip(beforePath, in: &rest),
      let path = SitePath(String(decoding: string(from: &rest), as: UTF8.self)),
      skip(beforeSize, in: &rest),
      let size = number(from: &rest),
      skip(beforeDigest, in: &rest),
      let digest = Digest(hex: rest.prefix(64))
    else { return nil }
    return File(path: path.text, size: size, sha256: digest)
  }

  private static func skip(_ wanted: [UInt8], in rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: wanted) else { return false }
    rest = rest.dropFirst(wanted.count)
    return true
  }

  /// The characters up to the closing quote, which stays; a backslash before a quote is dropped.
  private static func string(from rest: inout ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    while let byte = rest.first, byte != UInt8(ascii: "\"") {
      let isEscape = byte == UInt8(ascii: "\\")
      guard let taken = isEscape ? rest.dropFirst().first : byte else { break }
      text.append(taken)
      rest = rest.dropFirst(isEscape ? 2 : 1)
    }
    return text
  }

  private static func number(from rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    rest = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
