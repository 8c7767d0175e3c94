/// The six cells of each line of the peers' log, quotes and all.
struct LineCells {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// Where each cell begins, and behind the last of them.
  private var starts = (0, 0, 0, 0, 0, 0, 0)

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  subscript(cell: Int) -> UnsafeRawBufferPointer { self[cell...cell] }

  /// Some cells in a row with the commas between them.
  subscript(cells: ClosedRange<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      rebasing: bytes[start(cells.lowerBound)..<start(cells.upperBound + 1) - 1])
  }

  private func start(_ cell: Int) -> Int {
    switch cell {
    case 0: starts.0
    case 1: starts.1
    case 2: starts.2
    case 3: starts.3
    case 4: starts.4
    case 5: starts.5
    default: starts.6
    }
  }

  /// Goes to the next line; false at the end.
  mutating func next() -> Bool {
    guard place < bytes.count else { return false }
    starts.0 = place
    starts.1 = cellEnd()
    starts.2 = cellEnd()
    starts.3 = cellEnd()
    starts.4 = cellEnd()
    starts.5 = cellEnd()
    starts.6 = cellEnd()
    return true
  }

  /// Passes a cell and the sign behind it.
  private mutating func cellEnd() -> Int {
    var isQuoted = false
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
        return place
      }
    }
    return place
  }
}
