import Diagnostics
import Pages
import TestSupport
import Testing

@testable import Rendering

@Suite struct ThemeTests {
  @Test(arguments: Language.allCases) func loadsInEveryLanguage(language: Language) throws {
    let (theme, diagnostics) = Theme.load(language: language)
    #expect(diagnostics.isEmpty)
    let words = try #require(theme).words
    for phrase in Phrase.allCases {
      #expect(words[phrase] != phrase.rawValue, "\(phrase) has no text")
    }
  }

  @Test(arguments: Language.allCases) func phrasesHaveTheSamePlacesInEveryLanguage(
    language: Language
  ) {
    let standard = readWords(DefaultTheme.files, [:], .vietnamese).texts
    let other = readWords(DefaultTheme.files, [:], language).texts
    for phrase in Phrase.allCases {
      #expect(
        Words.places(in: standard[phrase.rawValue] ?? "")
          == Words.places(in: other[phrase.rawValue] ?? ""), "\(phrase)")
    }
  }

  @Test func aSitesOwnWordTakesThePlaceOfTheDefault() throws {
    let own: [String: [UInt8]] = ["words/vi.yaml": Array("verdict_met: Đã đạt\n".utf8)]
    let theme = try #require(Theme.load(overrides: own, language: .vietnamese).theme)
    #expect(theme.words[.verdictMet] == "Đã đạt")
    #expect(theme.words[.verdictUnmet] == "Chưa đạt")
  }

  @Test func pointsAtAPhraseWithAPlaceThatDoesNotExist() {
    let text: MarkedText = "as_of: ⟦Đến {ngay}⟧\n"
    let (theme, diagnostics) = Theme.load(
      overrides: ["words/vi.yaml": text.bytes], language: .vietnamese)
    #expect(theme == nil)
    expect(diagnostics, are: "words-unknown-place", at: text)
    #expect(diagnostics.first?.message.vi.contains("{date}") == true)
  }

  @Test func warnsOfAFileThatNothingUses() throws {
    let (theme, diagnostics) = Theme.load(
      overrides: ["stile.css": Array("a{}".utf8)], language: .vietnamese)
    #expect(theme != nil)
    #expect(diagnostics.map(\.rule.id) == ["theme-file-unknown"])
    #expect(diagnostics.first?.help?.en.contains("style.css") == true)
  }

  @Test func aSitesOwnHolidaysTakeThePlaceOfTheCountrys() throws {
    let own = Array("days_off: [1/1/2030]\n".utf8)
    let theme = try #require(
      Theme.load(overrides: ["holidays.yaml": own], language: .vietnamese).theme)
    #expect(theme.holidays == own)
    #expect(theme.files["holidays.yaml"] == nil)
  }

  @Test func publishesStaticFilesAsTheyAre() throws {
    let own: [String: [UInt8]] = ["static/robots.txt": Array("User-agent: *\n".utf8)]
    let theme = try #require(Theme.load(overrides: own, language: .vietnamese).theme)
    #expect(theme.files["robots.txt"] == Array("User-agent: *\n".utf8))
    #expect(theme.files["style.css"] == DefaultTheme.files["style.css"])
  }

  @Test func anUnknownNameInATemplateIsAnError() {
    let template: MarkedText = "<p>{{⟦headng⟧}}</p>"
    let (theme, diagnostics) = Theme.load(
      overrides: ["not-found.mustache": template.bytes], language: .vietnamese)
    #expect(theme == nil)
    #expect(diagnostics.map(\.rule.id) == ["template-unknown-name"])
    #expect(diagnostics.first?.location.path == "theme/not-found.mustache")
  }
}
