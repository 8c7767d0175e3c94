/// What a browser does with an attribute's value.
enum AttributeUse: Equatable {
  case plain
  /// Follows or loads it.
  case address
  /// Runs it, styles by it or reads markup in it.
  case unsafe

  /// Stands for a name that depends on data; no real name contains `=`.
  static let unknownName = [UInt8(ascii: "=")]

  /// Both names in lower case.
  init(_ attribute: [UInt8], of tag: [UInt8]) {
    let name = String(decoding: attribute, as: UTF8.self)
    let tag = String(decoding: tag, as: UTF8.self)
    self =
      if name.hasPrefix("on") || name.hasPrefix("=") || Self.code.contains(name) {
        .unsafe
      } else if Self.animations.contains(tag) {
        .unsafe
      } else if Self.addresses.contains(name) {
        .address
      } else {
        .plain
      }
  }

  private static let code: Set = ["style", "srcdoc", "srcset", "imagesrcset"]
  /// SVG elements that can set any other attribute.
  private static let animations: Set = ["animate", "animatemotion", "animatetransform", "set"]
  private static let addresses: Set = [
    "action", "background", "cite", "data", "formaction", "href", "longdesc", "manifest", "ping",
    "poster", "src", "xlink:href",
  ]
}
