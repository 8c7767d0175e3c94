/// Where the lines `[label]: target` of a document have their targets.
enum LinkDefinitions {
  /// By target; of equal ones the first.
  static func find(in source: ProseSource) -> [String: Range<Int>] {
    var places: [String: Range<Int>] = [:]
    for line in source.lines {
      guard let target = target(source.bytes[line]) else { continue }
      let text = unescaped(source.bytes[target])
      if places[text] == nil { places[text] = target }
    }
    return places
  }

  private static func target(_ line: ArraySlice<UInt8>) -> Range<Int>? {
    let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
    guard text.first == UInt8(ascii: "["), let close = text.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < text.endIndex, text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    var rest = text[(close + 2)...].drop { $0 <= UInt8(ascii: " ") }
    let isBracketed = rest.first == UInt8(ascii: "<")
    if isBracketed { rest = rest.dropFirst() }
    let end = rest.firstIndex { isBracketed ? $0 == UInt8(ascii: ">") : $0 <= UInt8(ascii: " ") }
    return rest.startIndex..<(end ?? rest.endIndex)
  }

  /// Without backslashes and entities, as cmark gives a target.
  private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    let bytes = Array(text)
    var at = 0
    while at < bytes.count {
      if let entity = Entity(bytes, at: at) {
        result += entity.text
        at = entity.end
      } else if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count, isPunctuation(bytes[at + 1])
      {
        result.append(bytes[at + 1])
        at += 2
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// ASCII punctuation, which a backslash escapes in Markdown.
func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}
