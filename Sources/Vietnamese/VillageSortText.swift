/// What a village is sorted by: "Bản Pút" by "Pút".
///
/// The kind must be written with its tone, for Tô Hiệu is no "tổ" called Hiệu. A name that is
/// nothing but a kind stays whole.
package func villageSortText(_ name: String) -> String { sortText(name, without: settlementKinds) }

/// What a commune is sorted by: "xã Chiềng Khoi" by "Chiềng Khoi".
package func communeSortText(_ name: String) -> String { sortText(name, without: communeKinds) }

private func sortText(_ name: String, without kinds: [[UInt8]]) -> String {
  var name = composed(name)
  return name.withUTF8 { utf8 in
    let bytes = UnsafeRawBufferPointer(utf8)
    let whole = trimmedRange(of: bytes)
    let text = UnsafeRawBufferPointer(rebasing: bytes[whole])
    let start = kinds.lazy.compactMap { end(of: $0, in: text) }.first ?? 0
    return String(decoding: text[start...], as: UTF8.self)
  }
}

/// The words that say what kind of settlement a name belongs to, longest first, as bytes in the
/// ways of writing them: `tiểu khu`, `Tiểu khu`, `Tiểu Khu` and `TIỂU KHU`.
private let settlementKinds = spellings(of: [
  "tổ dân phố", "khu dân cư", "tiểu khu", "khu phố", "bản", "thôn", "xóm", "tổ", "ấp", "buôn",
  "làng", "khu",
])

/// The kinds of units at the level of a commune, in the same ways.
private let communeKinds = spellings(of: ["thị trấn", "đặc khu", "phường", "xã"])

private func spellings(of kinds: [String]) -> [[UInt8]] {
  kinds.flatMap { kind in
    let words = kind.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let sentence = kind.prefix(1).uppercased() + kind.dropFirst()
    return [sentence, kind, words.joined(separator: " "), kind.uppercased()].map { Array($0.utf8) }
  }
}

/// The letter of the alphabet under which a name stands: "Ủa" under U, "Đông" under Đ. Empty for a
/// name that begins with no letter.
package func alphabetLetter(_ name: String) -> String {
  let name = composed(name)
  guard let scalar = name.unicodeScalars.first, let index = Letter.index(of: scalar.value) else {
    return ""
  }
  let letter = Letter.table[index]
  guard letter.plain > 0 else { return "" }
  let plain = String(Unicode.Scalar(letter.plain))
  return switch (plain, letter.mark) {
  case ("a", .breve): "Ă"
  case ("a", .circumflex): "Â"
  case ("d", .stroke): "Đ"
  case ("e", .circumflex): "Ê"
  case ("o", .circumflex): "Ô"
  case ("o", .horn): "Ơ"
  case ("u", .horn): "Ư"
  default: plain.uppercased()
  }
}

/// Where the name begins behind this kind, or `nil` when it does not open the text or fills it.
private func end(of kind: [UInt8], in text: UnsafeRawBufferPointer) -> Int? {
  var index = 0
  for byte in kind {
    if byte == UInt8(ascii: " ") {
      guard skipSpaces(in: text, &index) else { return nil }
    } else {
      guard index < text.count, text[index] == byte else { return nil }
      index += 1
    }
  }
  return skipSpaces(in: text, &index) && index < text.count ? index : nil
}

/// `false` when no space stands here.
private func skipSpaces(in text: UnsafeRawBufferPointer, _ index: inout Int) -> Bool {
  let start = index
  while index < text.count {
    let length = spaceLength(in: text, at: index, end: text.count)
    guard length > 0 else { break }
    index += length
  }
  return index > start
}
