import Authoring
import Diagnostics
import Inputs
import Model
import Testing
import Vietnamese

@Suite struct NewContentTests {
  private func content(
    villages: [String] = ["Bản Pút"], title: String? = nil, criteria: String = "2",
    form: TableForm = TableForm()
  ) throws -> NewContent {
    NewContent(
      commune: "xã Mẫu", title: title, villages: villages,
      set: try NewSet(title: "Bộ mẫu", id: "ntm", criteria: criteria),
      started: try #require(Day.parse("28/11/2026")), form: form)
  }

  private func findings(_ content: NewContent) throws -> [String] {
    try readContent(.drafted("content", try content.files())).diagnostics.map(\.message.en)
  }

  @Test(arguments: TableForm.Separator.allCases, Language.allCases)
  func readsWithoutAWord(_ separator: TableForm.Separator, _ headings: Language) throws {
    let form = TableForm(separator: separator, headings: headings)
    #expect(try findings(try content(form: form)) == [])
    #expect(try findings(try content(villages: [], form: form)) == [])
  }

  @Test(arguments: ["Xã \"Mẫu\": # mới", "- [x] & *y*", "Xã 'Mẫu' \\ \u{1F33E}", "yes", "…"])
  func aTitleMayHoldAnySign(_ title: String) throws {
    let files = try content(title: title).files()
    let read = try readContent(.drafted("content", files))
    #expect(read.diagnostics.isEmpty)
    #expect(read.content?.programme.site.title == title)
  }

  @Test func holdsWhatWasSaidAndNothingElse() throws {
    let read = try readContent(
      .drafted("content", try content(criteria: " Giao thông;; Điện ").files()))
    let programme = try #require(read.content?.programme)
    #expect(programme.site.commune == "xã Mẫu")
    #expect(programme.villages.map(\.id) == ["ban-put"])
    #expect(programme.sets.map(\.id) == ["ntm"])
    #expect(programme.sets.first?.criteria.map(\.name) == ["Giao thông", "Điện"])
    #expect(programme.sets.first?.criteria.flatMap(\.indicators).isEmpty == true)
    #expect(programme.log.count == 0 && programme.tasks.isEmpty && programme.units.isEmpty)
    #expect(programme.documents.isEmpty && programme.funds.isEmpty)
  }

  @Test func everyTableOpensInExcel() throws {
    for (path, bytes) in try content().files() where path.hasSuffix(".csv") {
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(path)")
    }
  }

  @Test func explainsEveryColumnOfItsTables() throws {
    let files = try content().files()
    let page = String(decoding: try #require(files["cac-cot.html"]), as: UTF8.self)
    for schema in Schemas.byHand where files[schema.path(in: "ntm")] != nil {
      for column in schema.columns {
        let duty = column.isRequired ? " (bắt buộc)" : ""
        #expect(page.contains("<tr><th scope=\"row\">\(column.aliases[0])\(duty)<td>"))
      }
    }
    #expect(page.contains("<td>&gt;= 90 %\n"))
  }

  @Test func twoVillagesOfOneNameAreFound() throws {
    #expect(
      try findings(try content(villages: ["Bản Pút", "bản pút"]))
        == ["'ban-put' stands in another row"])
  }

  @Test(arguments: ["0", "201", "-3", "", " ; ", "999999999999999999999"])
  func aSetNeedsCriteria(_ text: String) {
    let expected = NewSet.problem(withCriteria: text)
    #expect(expected == .criteriaForm(text))
  }

  @Test(arguments: ["", "…", "Ntm", "a b", "../x"])
  func aSetNeedsAFolderName(_ id: String) {
    #expect(throws: AuthoringMistake.noIdentifier(id)) {
      try NewSet(title: "Bộ", id: id, criteria: "1")
    }
  }

  @Test func aVillageNeedsALetter() throws {
    #expect(throws: AuthoringMistake.noIdentifier("…")) {
      try content(villages: ["…"]).files()
    }
  }
}
