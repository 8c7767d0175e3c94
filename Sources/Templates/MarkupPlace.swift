/// Where in an HTML document the next byte will stand, as far as the template's own text tells.
///
/// This follows the HTML standard's tokenizer as closely as writing values safely needs.
struct MarkupPlace: Hashable {
  enum Part: Hashable {
    case text
    /// After `<`.
    case less
    /// After `</`.
    case lessSlash
    /// After `<!` and after `<!-`.
    case declaration(dashes: Int)
    /// In a comment, after so many dashes; 3 stands for `--!`.
    case comment(dashes: Int)
    /// In `<!doctype` or another thing that lasts to the next `>`.
    case bogus
    case tagName
    case betweenAttributes
    case attributeName
    case afterAttributeName
    case beforeValue
    case quoted(UInt8)
    case unquoted
    /// In script, style, title or textarea, after so many bytes of its closing tag.
    case element(matched: Int)
  }

  /// What a byte does to an attribute whose value is an address.
  enum Event {
    case none
    case addressBegins
    case addressEnds
  }

  private(set) var part = Part.text
  /// Lower case.
  private var tag: [UInt8] = []
  private var isClosing = false
  /// Lower case.
  private var attribute: [UInt8] = []

  /// Called where what follows depends on data: a tag's name ends there.
  mutating func settle() {
    if part == .tagName { part = .betweenAttributes }
  }

  /// The place after something that may or may not have been written, or `nil` when the two
  /// ways lead to different places.
  func joined(with other: MarkupPlace) -> MarkupPlace? {
    if self == other { return self }
    guard let left = attributeRank, let right = other.attributeRank, tag == other.tag,
      isClosing == other.isClosing
    else { return nil }
    var joined = self
    joined.attribute = AttributeUse.unknownName
    joined.part = max(left, right) == 2 ? .attributeName : .afterAttributeName
    return joined
  }

  /// How much of an attribute's name stands directly before: nothing, a name and blanks, a name.
  /// Where only some data write the name, nobody knows it.
  private var attributeRank: Int? {
    switch part {
    case .betweenAttributes: 0
    case .afterAttributeName: 1
    case .attributeName: 2
    case .text, .less, .lessSlash, .declaration, .comment, .bogus, .tagName, .beforeValue,
      .quoted, .unquoted, .element:
      nil
    }
  }

  /// What a value may do here.
  var use: Use {
    switch part {
    case .text: .text
    case .element: Self.holdsText(tag) ? .plainText : .forbidden(.code)
    case .quoted:
      switch AttributeUse(attribute, of: tag) {
      case .plain, .address: .attribute
      case .unsafe: .forbidden(.attribute)
      }
    case .unquoted, .beforeValue: .forbidden(.unquoted)
    case .comment, .bogus, .declaration: .forbidden(.comment)
    case .less, .lessSlash, .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
      .forbidden(.tag)
    }
  }

  enum Use: Equatable {
    case text
    /// Text of an element that holds no tags, such as a title.
    case plainText
    case attribute
    case forbidden(Danger)
  }

  enum Danger {
    case tag
    case unquoted
    case attribute
    case comment
    case code
  }

  // MARK: Advancing

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

  private static func holdsText(_ tag: [UInt8]) -> Bool {
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
