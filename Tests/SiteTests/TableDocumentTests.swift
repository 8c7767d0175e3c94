import TestSupport
import Testing

@Suite struct TableDocumentTests {
  /// A changed schema is recorded with `BANTIN_RECORD=1 swift test --filter TableDocumentTests`.
  @Test func showsTheColumnsThatAreRead() throws {
    let document = ["bang-du-lieu.md": Array(tableDocument().utf8)]
    try expectGolden(document, folder: "../../docs")
  }
}
