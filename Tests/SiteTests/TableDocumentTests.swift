import TestSupport
import Testing

@Suite struct TableDocumentTests {
  /// A changed schema is recorded with `BANTIN_RECORD=1 swift test --filter TableDocumentTests`.
  @Test func showsTheColumnsThatAreRead() throws {
    // The other documents are written by hand and stay as they are.
    var documents = try readFolder(at: #filePath.replacing(/Tests\/.*/, with: "docs"))
    documents["bang-du-lieu.md"] = Array(tableDocument().utf8)
    try expectGolden(documents, folder: "../../docs")
  }
}
