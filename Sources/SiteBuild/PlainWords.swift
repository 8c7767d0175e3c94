import Vietnamese

/// The words of a text as one can look for them: folded, with one space between and around them; the
/// groups of a number in one; without tags, which stand behind the text, and without escapes.
struct PlainWords {
  let bytes: [UInt8]

  init(_ text: String, isMarkup: Bool) {
    self.init(Array(text.utf8)[...], isMarkup: isMarkup)
  }

  init(_ text: ArraySlice<UInt8>, isMarkup: Bool) {
    let plain = isMarkup ? PlainWords.parted(text) : PlainWords.unescaped(text)
    var folded: [UInt8] = []
    folded.reserveCapacity(plain.count)
    plain.withUnsafeBytes { appendFolded($0, to: &folded) }
    bytes = PlainWords.spaced(folded)
  }

  /// Marks where a tag stood: words on either side are two, and so are numbers.
  private static let gap = UInt8(ascii: "|")

  /// Text first, then what stands in tags.
  private static func parted(_ file: ArraySlice<UInt8>) -> [UInt8] {
    var (text, tags): ([UInt8], [UInt8]) = ([], [])
    text.reserveCapacity(file.count)
    var isTag = false
    var at = file.startIndex
    while at < file.endIndex {
      let byte = file[at]
      at += 1
      switch byte {
      case UInt8(ascii: "<"):
        isTag = true
        // Markup within a sentence leaves its words beside each other.
        text.append(isInline(file[at...]) ? 0x20 : gap)
      case UInt8(ascii: ">"):
        if isTag { tags.append(gap) }
        isTag = false
      case UInt8(ascii: "&"):
        let (sign, length) = entity(file[at...])
        if isTag { tags.append(sign) } else { text.append(sign) }
        at += length
      default:
        if isTag { tags.append(byte) } else { text.append(byte) }
      }
    }
    return text + [gap] + tags
  }

  /// Whether a tag is one of those that stand within sentences.
  private static func isInline(_ tag: ArraySlice<UInt8>) -> Bool {
    var name = tag.prefix(8).drop { $0 == UInt8(ascii: "/") }
    name = name.prefix { $0 | 0x20 >= 97 && $0 | 0x20 <= 122 }
    return [
      Array("strong".utf8), Array("em".utf8), Array("a".utf8), Array("code".utf8),
      Array("del".utf8), Array("ins".utf8), Array("br".utf8), Array("span".utf8), Array("b".utf8),
      Array("i".utf8),
    ].contains(Array(name))
  }

  /// The sign of `amp;` and the like, and how many bytes follow the ampersand.
  private static func entity(_ text: ArraySlice<UInt8>) -> (sign: UInt8, length: Int) {
    for (name, sign) in entities where text.starts(with: name) { return (sign, name.count) }
    return (UInt8(ascii: "&"), 0)
  }

  private static let entities: [([UInt8], UInt8)] = [
    (Array("amp;".utf8), UInt8(ascii: "&")), (Array("lt;".utf8), UInt8(ascii: "<")),
    (Array("gt;".utf8), UInt8(ascii: ">")), (Array("quot;".utf8), UInt8(ascii: "\"")),
    (Array("#39;".utf8), UInt8(ascii: "'")), (Array("nbsp;".utf8), 0x20),
  ]

  /// Without the backslashes of JSON and calendars, whose line breaks are spaces.
  private static func unescaped(_ file: ArraySlice<UInt8>) -> [UInt8] {
    guard file.contains(UInt8(ascii: "\\")) else { return Array(file) }
    var text: [UInt8] = []
    text.reserveCapacity(file.count)
    var at = file.startIndex
    while at < file.endIndex {
      if file[at] == UInt8(ascii: "\\"), at + 1 < file.endIndex {
        let next = file[at + 1]
        text.append(
          [UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t")].contains(next) ? 0x20 : next)
        at += 2
      } else {
        text.append(file[at])
        at += 1
      }
    }
    return text
  }

  /// Letters and digits with a space between words, and no sign between the groups of a number.
  private static func spaced(_ folded: [UInt8]) -> [UInt8] {
    var words: [UInt8] = [0x20]
    words.reserveCapacity(folded.count + 2)
    for at in folded.indices {
      let byte = folded[at]
      if isWord(byte) {
        words.append(byte)
      } else if isDigit(words.last ?? 0), at + 1 < folded.count, isDigit(folded[at + 1]),
        [0x20, UInt8(ascii: "."), UInt8(ascii: ",")].contains(byte)
      {
        continue
      } else if words.last != 0x20 {
        words.append(0x20)
      }
    }
    if words.last != 0x20 { words.append(0x20) }
    return words
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte &- 97 < 26 || byte >= 0x80
  }
}
