/// Something wrong with the shape of a record, found while cutting it into fields.
struct Fault {
  enum Kind {
    case unclosedQuote
    case strayQuote
    case textAfterQuote
    case tooManyColumns
  }

  let kind: Kind
  let range: Range<Int>
  /// 0-based.
  let column: Int

  init(_ kind: Kind, _ range: Range<Int>, column: Int) {
    self.kind = kind
    self.range = range
    self.column = column
  }
}
