import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@Suite struct ReadContentTests {
  /// The content of this repository.
  private func plan() throws -> (content: Content, diagnostics: [Diagnostic]) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let (content, diagnostics) = try readContent(try SourceFolder.open("/\(root)/content"), jobs: 1)
    return (try #require(content), diagnostics)
  }

  @Test func readsThePlanWithoutAMistake() throws {
    let (content, diagnostics) = try plan()
    #expect(diagnostics.map(\.message.en) == [])
    #expect(content.programme.villages.map(\.id) == ["ban-put", "ban-tum"])
    #expect(content.programme.log.count == 44)
    #expect(content.programme.documents.count == 7)
    #expect(content.programme.articles.count == 26)
    #expect(content.prose.count == 26)
  }

  @Test func keepsWhatThePlanSaysOfItsSet() throws {
    let set = try #require(try plan().content.programme.sets.first)
    #expect(set.id == "ntm")
    #expect(set.shortTitle == "Bản nông thôn mới")
    #expect(set.years == 2022...2025)
    #expect(set.declared == .init(criteria: 16, indicators: 44))
    #expect(set.legalBasis?.number == "1897/QĐ-UBND")
    #expect(set.legalBasis?.date == Day(year: 2022, month: 9, day: 13))
    #expect(set.criteria.count == 16)
    #expect(set.listedIndicatorCount == 19)
  }

  @Test func readsASmallFolder() throws {
    let (content, diagnostics) = try read([String: String]())
    #expect(diagnostics.isEmpty)
    #expect(content?.programme.site.title == "Xã Mẫu")
    #expect(content?.programme.site.defaultSet == "ntm")
  }
}
