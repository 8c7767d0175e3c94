import Diagnostics
import TestSupport
import Testing

struct SARIFFormatTests {
  private func log(
    _ diagnostics: [Diagnostic], _ source: MarkedText? = nil, showsAll: Bool = false,
    in language: Language = .english
  ) -> String {
    printed(
      diagnostics, as: .sarif, language: language, sources: { _ in source?.bytes },
      options: PrintingOptions(showsAll: showsAll))
  }

  private func check(_ log: String) throws {
    #expect(try JSONSchema(sarifSchema).faults(in: log) == [])
  }

  @Test func writesOneResultWithItsRuleAndPlace() throws {
    let source: MarkedText = "ă\nx,⟦Dạt⟧"
    let log = log(
      [
        Examples.diagnostic(
          Examples.unknownWord, "dữ liệu/a.csv", source.range,
          notes: [Diagnostic.Note(at: Location(path: "b.csv"), Bilingual(vi: "v", en: "e"))],
          help: Bilingual(vi: "sửa", en: "fix"))
      ], source)
    try check(log)
    let result = #"""
      "results":[{"level":"error","locations":[{"physicalLocation":{"artifactLocation":\#
      {"uri":"d%E1%BB%AF%20li%E1%BB%87u/a.csv"},"region":\#
      {"endColumn":6,"endLine":2,"startColumn":3,"startLine":2}}}],\#
      "message":{"text":"wrong\nfix"},"relatedLocations":[{"id":1,"message":{"text":"e"},\#
      "physicalLocation":{"artifactLocation":{"uri":"b.csv"}}}],\#
      "ruleId":"status-unknown-word","ruleIndex":0}]
      """#
    #expect(log.contains(result))
    #expect(log.contains(#""rules":[{"defaultConfiguration":{"level":"error"},"fullDescription""#))
  }

  @Test func countsCodePointsWhereCharactersHaveSeveral() throws {
    let source: MarkedText = "e\u{302}\u{301}🙂⟦x⟧\n"
    let log = log([Examples.diagnostic(Examples.unknownWord, "a.csv", source.range)], source)
    #expect(log.contains(#""endColumn":6,"endLine":1,"startColumn":5,"startLine":1"#))
  }

  @Test func leavesTheEndColumnOutOverSeveralLines() throws {
    let source: MarkedText = "a⟦b\nc⟧d\n"
    let log = log([Examples.diagnostic(Examples.unknownWord, "a.csv", source.range)], source)
    try check(log)
    #expect(log.contains(#""region":{"endLine":2,"startColumn":2,"startLine":1}"#))
  }

  @Test(arguments: ["", "/a b", "a:b%?#", "\u{202E}a"])
  func escapesEveryPath(path: String) throws {
    try check(log([Examples.diagnostic(Examples.softHyphen, path)]))
  }

  @Test func isALogEvenWithoutResults() throws {
    let log = log([], in: .vietnamese)
    try check(log)
    #expect(log.contains(#""language":"vi","results":[]"#))
  }

  @Test func tellsWhatKeptTheRunFromItsEnd() throws {
    let log = sarif(failure: Bilingual(vi: "đĩa đã đầy", en: "the disk is full"), in: .english)
    try check(log)
    let invocation = #"""
      [{"executionSuccessful":false,"toolExecutionNotifications":[{"level":"error","message":\#
      {"text":"the disk is full"}}]}]
      """#
    #expect(log.contains(invocation))
  }

  @Test func staysBelowWhatGitHubTakesUnlessAllAreWanted() throws {
    let many =
      Array(repeating: Examples.diagnostic(Examples.softHyphen), count: 25_000)
      + [Examples.diagnostic(Examples.unknownWord, "z.csv")]
    let cut = log(many)
    #expect(cut.split(separator: #""ruleIndex":"#).count - 1 == 25_000)
    #expect(cut.contains(#""ruleId":"status-unknown-word""#))
    #expect(cut.contains("1 more left out"))
    #expect(log(many, showsAll: true).split(separator: #""ruleIndex":"#).count - 1 == 25_001)
  }
}
