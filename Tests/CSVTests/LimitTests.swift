import CSV
import Diagnostics
import TestSupport
import Testing

struct LimitTests {
  @Test func refusesAFieldOfMoreThanAMegabyte() {
    let long = String(repeating: "x", count: 1_000_001)
    let text = MarkedText("a,b\n1,⟦⟧\(long)\n2,\(long.dropLast())\n")
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-limits", at: text)
    #expect(table.rowCount == 2)
  }

  @Test func refusesMoreThan4096Columns() {
    let header = (1...4_096).map { "c\($0)" }.joined(separator: ",")
    let cells = String(repeating: "1,", count: 4_096)
    let text = MarkedText("\(header)\n\(cells)⟦⟧1,1\n\(cells.dropLast())\n")
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-limits", at: text)
    #expect(diagnostics.first?.location.cell?.column == 4_097)
    #expect(table.fieldCount(row: 0) == 4_096)
  }

  @Test func keepsNoMoreThanAThousandDiagnosticsOfARule() {
    let text = MarkedText("ạ,b\n" + String(repeating: "Ð,x\"\n", count: 1_500))
    let counts = Dictionary(grouping: read(text).diagnostics, by: \.rule.id).mapValues(\.count)
    #expect(counts == ["csv-eth-for-dstroke": 1_000, "csv-stray-quote": 1_000])
  }
}
