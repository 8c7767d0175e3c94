/// A source line as it is quoted under a message, with where to underline it.
struct Excerpt {
  /// The line, or the part of a long one round the place, with `…` where it is cut.
  let text: String
  /// Columns of the terminal before the underline.
  let indent: Int
  /// Columns to underline; one for a place between two characters.
  let length: Int

  init(of place: SourcePlace, in bytes: [UInt8]) {
    let line = place.line
    let marked = place.start..<(place.endLine == line.number ? place.end : line.count)
    let shown = shownCharacters(of: line, from: marked.lowerBound, in: bytes)
    let cells = shown.map { visible(bytes[line.bytes(of: $0)]) }
    let start = shown.lowerBound > 0 ? "…" : ""
    text = start + cells.joined() + (shown.upperBound < line.count ? "…" : "")
    let before = cells.prefix(marked.lowerBound - shown.lowerBound)
    let under = cells.dropFirst(before.count).prefix(marked.count)
    indent = displayWidth(start) + before.reduce(0) { $0 + displayWidth($1) }
    length = max(1, under.reduce(0) { $0 + displayWidth($1) })
  }
}

/// The whole line where it fits, else what fits round a character: most of it before, because
/// what a mistake is about tends to stand before it.
private func shownCharacters(
  of line: SourceLine, from marked: Int, in bytes: [UInt8]
) -> Range<Int> {
  func width(_ character: Int) -> Int { displayWidth(visible(bytes[line.bytes(of: character)])) }
  if line.count <= widestLine, (0..<line.count).reduce(0, { $0 + width($1) }) <= widestLine {
    return 0..<line.count
  }
  var (low, high, room) = (marked, marked, widestLine * 2 / 3)
  while low > 0, room >= width(low - 1) {
    low -= 1
    room -= width(low)
  }
  room += widestLine / 3
  while high < line.count, room >= width(high) {
    room -= width(high)
    high += 1
  }
  return low..<high
}

/// Columns of a quoted line; with its margin it fits a terminal of 100.
private let widestLine = 88
