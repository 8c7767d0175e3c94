import CSV

extension CSVRow {
  /// Calls with the bytes of a value, which nearly always stand in the text as they are meant.
  ///
  /// Looks at stored properties alone, since a call into another module is never inlined.
  @inline(__always)
  func value<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    guard column >= 0, column < fields.count else {
      return body(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    let field = fields[column]
    guard field.packed & 1 == 0 else { return withBytes(column, body) }
    let start = Int(field.start)
    return body(UnsafeRawBufferPointer(rebasing: text[start..<start + Int(field.packed >> 1)]))
  }
}
