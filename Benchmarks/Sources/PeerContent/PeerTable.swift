import Disk

/// A small table of the peers' data: its rows as texts, by the names of its columns.
struct PeerTable {
  private let columns: [String: Int]
  private let rows: [[String]]

  init(_ name: String, in folder: String) throws(DiskFailure) {
    var rows = records(of: try SourceFile("\(folder)/\(name).csv").readAll())
    let head = rows.isEmpty ? [] : rows.removeFirst()
    columns = Dictionary(zip(head, head.indices), uniquingKeysWith: { first, _ in first })
    self.rows = rows
  }

  /// Each row; a column that the table lacks is blank.
  var values: [Row] { rows.map { Row(columns: columns, cells: $0) } }

  @dynamicMemberLookup
  struct Row {
    fileprivate let columns: [String: Int]
    fileprivate let cells: [String]

    subscript(dynamicMember column: String) -> String {
      columns[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
    }
  }
}

/// The records of a text in RFC 4180.
private func records(of bytes: [UInt8]) -> [[String]] {
  var records: [[String]] = []
  var record: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "\""):
      // The second of two quotes inside a quoted cell opens it again, and stands for one.
      if !isQuoted, cell.last == Cell.closed {
        cell[cell.count - 1] = byte
      } else if isQuoted {
        cell.append(Cell.closed)
      }
      isQuoted.toggle()
    case UInt8(ascii: ",") where !isQuoted:
      record.append(Cell.text(of: &cell))
    case UInt8(ascii: "\n") where !isQuoted:
      record.append(Cell.text(of: &cell))
      records.append(record)
      record = []
    case UInt8(ascii: "\r") where !isQuoted: break
    default: cell.append(byte)
    }
  }
  return records
}

private enum Cell {
  /// Stands where a quote closed a cell; no text has it.
  static let closed: UInt8 = 0

  static func text(of cell: inout [UInt8]) -> String {
    defer { cell.removeAll(keepingCapacity: true) }
    return String(decoding: cell.filter { $0 != closed }, as: UTF8.self)
  }
}

/// A row of a CSV table, each cell in quotes where it needs them.
func line(_ cells: String...) -> String {
  cells.map { cell in
    let isPlain = !cell.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    let inner = cell.split(separator: "\"", omittingEmptySubsequences: false)
    return isPlain ? cell : "\"\(inner.joined(separator: "\"\""))\""
  }.joined(separator: ",") + "\n"
}
