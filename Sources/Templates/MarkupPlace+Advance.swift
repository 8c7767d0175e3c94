extension MarkupPlace {
  /// What a byte does to an attribute whose value is an address.
  enum Event {
    case none
    case addressBegins
    case addressEnds
  }

  mutating func advance(over byte: UInt8) -> Event {
    switch part {
    case .text: if byte == UInt8(ascii: "<") { part = .less }
    case .less, .lessSlash, .declaration, .comment, .bogus: advanceOutsideTag(over: byte)
    case .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
      advanceInTag(over: byte)
    case .beforeValue: return advanceBeforeValue(over: byte)
    case .quoted(let quote):
      guard byte == quote else { return .none }
      defer { leaveAttribute() }
      return isAddress ? .addressEnds : .none
    case .unquoted:
      if Self.isSpace(byte) { leaveAttribute() }
      if byte == UInt8(ascii: ">") { endTag() }
    case .element(let matched): advanceInElement(over: byte, matched: matched)
    }
    return .none
  }

  private mutating func leaveAttribute() {
    part = .betweenAttributes
    attribute = []
  }

  private var isAddress: Bool { AttributeUse(attribute, of: tag) == .address }

  private mutating func advanceOutsideTag(over byte: UInt8) {
    switch (part, byte) {
    case (.less, _) where Self.isLetter(byte): beginTag(byte, closing: false)
    case (.less, UInt8(ascii: "/")): part = .lessSlash
    case (.less, UInt8(ascii: "!")): part = .declaration(dashes: 0)
    case (.less, UInt8(ascii: "?")): part = .bogus
    case (.less, UInt8(ascii: "<")): break
    case (.less, _): part = .text
    case (.lessSlash, _) where Self.isLetter(byte): beginTag(byte, closing: true)
    case (.declaration(0), UInt8(ascii: "-")): part = .declaration(dashes: 1)
    case (.declaration(1), UInt8(ascii: "-")): part = .comment(dashes: 2)
    case (.comment(let dashes), UInt8(ascii: "-")): part = .comment(dashes: min(dashes + 1, 2))
    case (.comment(2), UInt8(ascii: "!")): part = .comment(dashes: 3)
    case (.comment(2), UInt8(ascii: ">")), (.comment(3), UInt8(ascii: ">")): part = .text
    case (.comment, _): part = .comment(dashes: 0)
    case (_, UInt8(ascii: ">")): part = .text
    default: part = .bogus
    }
  }

  private mutating func beginTag(_ byte: UInt8, closing: Bool) {
    tag = [Self.lowered(byte)]
    isClosing = closing
    part = .tagName
  }

  private mutating func advanceInTag(over byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "/"): leaveAttribute()
    case UInt8(ascii: "=") where part == .attributeName || part == .afterAttributeName:
      part = .beforeValue
    case _ where Self.isSpace(byte):
      if part == .tagName { part = .betweenAttributes }
      if part == .attributeName { part = .afterAttributeName }
    case _ where part == .tagName: tag.append(Self.lowered(byte))
    case _ where part == .attributeName: attribute.append(Self.lowered(byte))
    default:
      attribute = [Self.lowered(byte)]
      part = .attributeName
    }
  }

  private mutating func advanceBeforeValue(over byte: UInt8) -> Event {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      part = .quoted(byte)
      return isAddress ? .addressBegins : .none
    case UInt8(ascii: ">"): endTag()
    case _ where Self.isSpace(byte): break
    default: part = .unquoted
    }
    return .none
  }

  private mutating func endTag() {
    part = .text
    attribute = []
    if !isClosing, Self.holdsText(tag) || Self.holdsCode(tag) {
      part = .element(matched: 0)
    } else {
      tag = []
      isClosing = false
    }
  }

  /// Only the element's own closing tag ends it.
  private mutating func advanceInElement(over byte: UInt8, matched: Int) {
    let closing = [UInt8(ascii: "<"), UInt8(ascii: "/")] + tag
    let isEnd = Self.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    if matched == closing.count, isEnd {
      isClosing = true
      part = .betweenAttributes
      if byte == UInt8(ascii: ">") { endTag() }
    } else if matched < closing.count, Self.lowered(byte) == closing[matched] {
      part = .element(matched: matched + 1)
    } else {
      part = .element(matched: byte == UInt8(ascii: "<") ? 1 : 0)
    }
  }

  static func holdsText(_ tag: [UInt8]) -> Bool {
    tag == Array("title".utf8) || tag == Array("textarea".utf8)
  }

  private static func holdsCode(_ tag: [UInt8]) -> Bool {
    tag == Array("script".utf8) || tag == Array("style".utf8)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    Source.isSpace(byte) || byte == 0x0C
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered(byte))
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
