import CSV
import Testing

@Suite struct CellRepairTests {
  private func repaired(_ text: String, _ better: [String: String] = [:]) -> String {
    let document = CSVDocument(Array(text.utf8), path: "t.csv")
    let repairs = document.repairs { _, value in better[value] }
    return String(decoding: document.text(with: repairs), as: UTF8.self)
  }

  @Test(arguments: [
    ("a,b\n1,Ba\u{309}n\n", "a,b\n1,Bản\n"),
    ("a,te\u{302}n\n1,2\n", "a,tên\n1,2\n"),
    ("a;b\r\n\"x\u{A0}y\";Ð\u{AD}i\r\n", "a;b\r\n\"x y\";Đi\r\n"),
    ("a,b\n\"x\u{A0}\"\"y\"\"\", z \n", "a,b\n\"x \"\"y\"\"\", z \n"),
    ("\u{FEFF}a\n1\n", "\u{FEFF}a\n1\n"),
    ("a\n\u{200B}x\n", "a\nx\n"),
  ])
  func writesWhatIsReadAndNothingElse(_ text: String, _ wanted: String) {
    #expect(Array(repaired(text).utf8) == Array(wanted.utf8))
  }

  @Test func takesABetterWord() {
    #expect(repaired("a,b\nDat,Dat\n", ["Dat": "Đạt"]) == "a,b\nĐạt,Đạt\n")
  }

  @Test(arguments: ["a,b\n1,\"x\u{A0}y\n", "a,b\n1,x\"\u{A0}\n", "a,b\n\"1\"2,\u{A0}x\n"])
  func leavesATableAloneWhoseQuotesAreAtFault(_ text: String) {
    #expect(Array(repaired(text).utf8) == Array(text.utf8))
  }
}
