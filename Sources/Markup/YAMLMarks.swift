/// Turns the line and column of a YAML mark into a byte offset.
///
/// libyaml counts both from one (as Yams reports them), columns in Unicode scalars, and ends a
/// line at LF, CR, CRLF, NEL, LS and PS. Marks of one document come in order, so a cursor makes
/// the whole conversion one walk.
struct YAMLMarks {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The offset of a mark; the end of its line when the column lies past it.
  mutating func offset(line wantedLine: Int, column wantedColumn: Int) -> Int {
    if (wantedLine, wantedColumn) < (line, column) { (offset, line, column) = (0, 1, 1) }
    while offset < bytes.count, line < wantedLine { step() }
    while offset < bytes.count, column < wantedColumn, breakLength(at: offset) == 0 { step() }
    return offset
  }

  private mutating func step() {
    let end = breakLength(at: offset)
    if end > 0 {
      offset += end
      line += 1
      column = 1
    } else {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
  }

  private func breakLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: 1
    case 0x0D: offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2: isSeparator(at: offset) ? 3 : 0
    default: 0
    }
  }

  private func isSeparator(at offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && (bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9)
  }
}
