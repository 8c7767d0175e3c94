import Diagnostics
import Model
import Pages
import Testing

@testable import Rendering

@Suite struct SpokenFileTests {
  private func load(_ files: [String: String]) -> ([SpokenWords], [String]) {
    let (theme, diagnostics) = Theme.load(
      overrides: files.mapValues { Array($0.utf8) }, language: .vietnamese)
    return (theme?.spoken(by: SiteSettings()) ?? [], diagnostics.map(\.rule.id))
  }

  private var whole: String {
    "language_tag: blt\nnumbers: nưng, song\n"
      + SpokenPhrase.allCases.map { "\($0.rawValue): x\n" }.joined()
  }

  @Test(arguments: ["vi", "en"]) func theDefaultThemeHasEveryPhrase(language: String) throws {
    let bytes = try #require(DefaultTheme.files["spoken/\(language).yaml"])
    let text = String(decoding: bytes, as: UTF8.self)
    for phrase in SpokenPhrase.allCases {
      #expect(text.contains("\n\(phrase.rawValue): "), "\(phrase.rawValue)")
    }
  }

  @Test func speaksTheSitesLanguageAlone() {
    let (words, rules) = load([:])
    #expect(words.map(\.id) == [""] && words.map(\.tag) == ["vi"] && rules == [])
  }

  @Test func aFileMoreIsALanguageMore() {
    let (words, rules) = load(["spoken/thai.yaml": whole])
    #expect(words.map(\.id) == ["", "thai"] && words.last?.tag == "blt" && rules == [])
  }

  @Test func ofItsOwnLanguageASiteMayChangeOnePhrase() {
    let (words, rules) = load(["spoken/vi.yaml": "closing: Xin chào bà con!\n"])
    #expect(words.count == 1 && rules == [])
  }

  @Test func anotherLanguageNeedsEveryPhrase() {
    let (_, rules) = load(["spoken/thai.yaml": whole.replacing("closing: x\n", with: "")])
    #expect(rules == ["yaml-missing-key"])
  }

  @Test func namesAKeyAndAPlaceThatNobodyKnows() {
    #expect(load(["spoken/vi.yaml": "closings: x\n"]).1 == ["yaml-unknown-key"])
    #expect(load(["spoken/vi.yaml": "opening: \"{sat}\"\n"]).1 == ["words-unknown-place"])
  }
}
