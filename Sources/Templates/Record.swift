/// Data in the order of its shape's fields.
package struct Record: Sendable {
  let values: [Value]

  package init(_ values: [Value]) {
    self.values = values
  }
}

/// One field of a record. A value that is not of its field's kind renders as `absent` does.
package enum Value: Sendable {
  case text(String)
  /// Markup that is safe already.
  case html([UInt8])
  case flag(Bool)
  case record(Record)
  case list([Record])
  /// Nothing: writes nothing, and a section over it is skipped.
  case absent

  /// Whether a section over it is written.
  package var isTruthy: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .record: true
    case .list(let records): !records.isEmpty
    case .absent: false
    }
  }
}
