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

  var part = Part.text
  /// Lower case.
  var tag: [UInt8] = []
  var isClosing = false
  /// Lower case.
  var attribute: [UInt8] = []

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
}
