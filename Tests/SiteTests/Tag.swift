/// A tag of a page, with the text between it and the next one.
struct Tag {
  enum Kind { case opens, closes, isWhole }

  var kind: Kind
  /// Lower case.
  var name: String
  /// In the order of the page; names in lower case, values with their entities resolved.
  var attributes: [(name: String, value: String)] = []
  var textAfter = ""
  /// Physical line, 1-based.
  var line: Int

  subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  func has(_ attribute: String, _ value: String) -> Bool {
    self[attribute]?.lowercased() == value
  }
}
