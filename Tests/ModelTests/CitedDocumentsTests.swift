import Testing

@testable import Model

@Suite struct CitedDocumentsTests {
  @Test(arguments: [
    ("ke-hoach-2024:213-215; qd-1897", "", ["ke-hoach-2024", "qd-1897"]),
    ("ke-hoach-2024:213;ke-hoach-2024:79", "qd-1897", ["ke-hoach-2024", "qd-1897"]),
    ("qd-1897", "qd-1897", ["qd-1897"]), ("", "", []), (" ; :5", "", []),
  ])
  func eachIsNamedOnce(source: String, document: String, ids: [String]) {
    #expect(citedDocuments(source, document).sorted() == ids)
  }
}
