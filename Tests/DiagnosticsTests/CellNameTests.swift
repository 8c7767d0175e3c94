import Diagnostics
import Testing

struct CellNameTests {
  @Test(arguments: [
    (1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"),
    (16_384, "XFD"),
  ])
  func namesColumnsAsSpreadsheetsDo(column: Int, letters: String) {
    #expect(Location.Cell(row: 18, column: column).name == "\(letters)18")
  }
}
