import Diagnostics
import Foundation
import TestSupport
import Testing

struct JSONFormatTests {
  private func report(_ diagnostics: [Diagnostic], _ source: MarkedText? = nil) -> String {
    printed(diagnostics, as: .json, language: .english, sources: { _ in source?.bytes })
  }

  @Test func writesOneObjectWithItsKeysInOrder() {
    let source: MarkedText = "ă\nx,⟦Dạt⟧"
    let diagnostic = Examples.diagnostic(
      Examples.unknownWord, "a.csv", source.range,
      cell: Location.Cell(row: 2, column: 2, heading: "kq"),
      notes: [Diagnostic.Note(at: Location(path: "b.csv"), Bilingual(vi: "v", en: "e"))],
      help: Bilingual(vi: "sửa", en: "fix"))
    #expect(
      report([diagnostic], source) == """
        {"diagnostics":[{"byteLength":5,"byteOffset":5,\
        "cell":{"column":2,"heading":"kq","letter":"B","row":2},"column":3,"endColumn":6,\
        "endLine":2,"help":{"en":"fix","vi":"sửa"},"id":"status-unknown-word","line":2,\
        "message":{"en":"wrong","vi":"sai"},\
        "notes":[{"message":{"en":"e","vi":"v"},"path":"b.csv"}],\
        "path":"a.csv","severity":"error"}],"root":"",\
        "summary":{"errors":1,"warnings":0},"version":1}

        """)
  }

  @Test func leavesOutWhatIsNotKnown() {
    #expect(
      report([Examples.diagnostic(Examples.softHyphen, "")]).contains(
        "[{\"id\":\"csv-soft-hyphen\",\"message\":{\"en\":\"wrong\",\"vi\":\"sai\"},"
          + "\"notes\":[],\"path\":\"\",\"severity\":\"warning\"}]"))
  }

  @Test func isReadBackAsItWasMeant() throws {
    let message = "\"\\/\n\r\t\u{8}\u{0}\u{7F}\u{202E}\u{E0041}ế🙂"
    let data = Data(report([Examples.diagnostic(en: message)]).utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let first = try #require((object["diagnostics"] as? [[String: Any]])?.first)
    let read = try #require((first["message"] as? [String: String])?["en"])
    #expect(read.unicodeScalars.elementsEqual(message.unicodeScalars))
  }

  @Test func isOneObjectEvenWithoutDiagnostics() {
    #expect(
      report([])
        == "{\"diagnostics\":[],\"root\":\"\",\"summary\":{\"errors\":0,\"warnings\":0},"
        + "\"version\":1}\n")
  }
}
