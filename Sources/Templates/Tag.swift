/// One `{{…}}` of a template's source, with its places as byte offsets.
struct Tag {
  enum Sign {
    case value
    case raw
    case section
    case inverted
    case close
    case partial
    case parent
    case block
    case comment
    case delimiters

    /// Whether the tag needs a closing tag.
    var opens: Bool {
      switch self {
      case .section, .inverted, .parent, .block: true
      case .value, .raw, .close, .partial, .comment, .delimiters: false
      }
    }
  }

  var sign: Sign
  var name: String
  var nameRange: Range<Int>
  /// With its delimiters.
  var range: Range<Int>
}
