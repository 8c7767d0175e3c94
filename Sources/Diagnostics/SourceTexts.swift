/// The files that a list of diagnostics speaks of, each read once.
struct SourceTexts {
  /// By the bytes of the path: `String` keys would mix up names that differ only in how their
  /// marks are spelled.
  private var texts: [[UInt8]: SourceText] = [:]

  init(of diagnostics: [Diagnostic], reading read: (String) -> [UInt8]?) {
    for diagnostic in diagnostics {
      add(diagnostic.location, reading: read)
      for note in diagnostic.notes { add(note.location, reading: read) }
    }
  }

  private mutating func add(_ location: Location, reading read: (String) -> [UInt8]?) {
    let key = Array(location.path.utf8)
    guard location.range != nil, texts[key] == nil else { return }
    texts[key] = read(location.path).map(SourceText.init)
  }

  /// The place of a location with a range in a file that could be read.
  mutating func place(of location: Location) -> SourcePlace? {
    guard let range = location.range else { return nil }
    return texts[Array(location.path.utf8)]?.place(of: range)
  }

  /// The bytes of a file that could be read.
  func bytes(of path: String) -> [UInt8] {
    texts[Array(path.utf8)]?.bytes ?? []
  }
}
