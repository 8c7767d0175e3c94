/// What makes two uses of a template the same code.
struct UnitKey: Hashable {
  private var template: String
  private var scopes: [ObjectIdentifier]
  private var current: Slot?
  private var place: MarkupPlace
  private var indentation: [UInt8]
  private var replacements: [String: Int]
  private var gathersIndentation: Bool

  init(_ frame: Frame) {
    template = frame.region.source.name
    scopes = frame.scopes.map(ObjectIdentifier.init)
    current = frame.current
    place = frame.place
    indentation = frame.region.indentation
    replacements = frame.replacements.mapValues(\.id)
    gathersIndentation = frame.gathersIndentation
  }
}

/// What makes two replacements of blocks the same.
struct ReplacementKey: Hashable {
  var template: String
  var position: Int
  var replacements: [String: Int]
}
