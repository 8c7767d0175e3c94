import CSV
import Diagnostics
import TestSupport
import Testing

/// The streaming form says the same as the table.
struct WalkTests {
  private let text: MarkedText = "a;b\r\n\"1\n2\";x\u{A0}y\r\n\r\n3;⟦\"⟧z\r\n"

  @Test func handsOutTheRowsOfTheTable() {
    let table = read(text).table
    let document = CSVDocument(text.bytes, path: "t.csv")
    var rows: [[String]] = [document.headings]
    var places: [[Int]] = []
    let diagnostics = document.forEachRow { row in
      rows.append((0..<row.count).map(row.string))
      places.append([row.number, row.line, row.line(column: 1)])
    }
    #expect(rows == values(table))
    #expect(places == [[2, 2, 3], [4, 5, 5]])
    expect(diagnostics, are: "csv-unclosed-quote", at: text)
  }

  @Test func locatesFieldsAsTheTableDoes() {
    let table = read(text).table
    let document = CSVDocument(text.bytes, path: "t.csv")
    var index = 0
    _ = document.forEachRow { row in
      for column in 0..<3 {
        #expect(
          document.location(of: row, column: column) == table.location(row: index, column: column))
      }
      index += 1
    }
    #expect(index == 2)
  }

  @Test func canBeWalkedTwice() {
    let document = CSVDocument(text.bytes, path: "t.csv")
    #expect(document.forEachRow { _ in } == document.forEachRow { _ in })
  }

  @Test func givesBytesWithoutCopying() {
    let document = CSVDocument(text.bytes, path: "t.csv")
    var found: [[UInt8]] = []
    _ = document.forEachRow { row in
      found.append(row.withBytes(1) { Array($0) })
      found.append(Array(row.bytes(row[0])))
    }
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == ["x y", "1\n2", "z", "3"])
  }
}
