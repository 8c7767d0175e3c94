import Diagnostics
import Markup
import TestSupport
import Testing

struct TextTests {
  @Test func pointsAtBytesThatAreNotUTF8() throws {
    let bytes = Array("Bản P".utf8) + [0xFA, 0xB5] + Array("t\n".utf8)
    let (text, found) = CheckedText.check(bytes, path: "a.md")
    #expect(found.map(\.rule) == [MarkupRules.textEncoding])
    #expect(found.first?.location.range == 7..<9)
    #expect(text.bytes.count == bytes.count)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "Bản P??t\n")
  }

  @Test(
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
      [0x80], [0xC3], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func refusesEveryWrongFormOfUTF8(_ bytes: [UInt8]) {
    let (text, found) = CheckedText.check([0x61] + bytes + [0x62], path: "a.md")
    #expect(found.map(\.rule) == [MarkupRules.textEncoding])
    #expect(found.first?.location.range == 1..<1 + bytes.count)
    #expect(text.bytes.allSatisfy { $0 < 0x80 })
  }

  @Test func saysThatAFileIsUTF16() {
    let found = parseProse([0xFF, 0xFE, 0x41, 0x00], path: "a.md").1
    #expect(found.map(\.rule) == [MarkupRules.textEncoding])
    #expect(found.first?.location.range == 0..<2)
  }

  @Test(arguments: [
    "một⟦\u{0}⟧hai", "một⟦\u{7}⟧hai", "một⟦\u{7F}⟧hai", "một⟦\u{85}⟧hai", "một⟦\u{FFFE}⟧hai",
    "---\ntitle: a⟦\u{1}⟧\n---\n",
  ])
  func pointsAtControlCharacters(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "text-control-character", at: marked)
  }

  @Test func controlCharactersNeverReachThePage() {
    #expect(html("a\u{0}b\u{1B}[31m\u{9F}") == "<p>a?b?[31m??</p>\n")
  }

  @Test(arguments: [
    "bản⟦\u{200B}⟧ Pút", "a⟦\u{202E}⟧b", "a⟦\u{2066}⟧b⟦\u{2069}⟧", "a⟦\u{FEFF}⟧b", "a⟦\u{2028}⟧b",
    "a⟦\u{61C}⟧b", "a⟦\u{200D}⟧b",
  ])
  func warnsOfInvisibleCharacters(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "text-invisible-character", at: marked)
  }

  @Test func aByteOrderMarkAtTheStartIsNotText() {
    #expect(diagnostics(of: "\u{FEFF}Bản Pút").isEmpty)
    #expect(html("\u{FEFF}# Bản Pút") == "<h2 id=\"ban-put\">Bản Pút</h2>\n")
  }

  @Test func reportsNoMoreThanFiftyOfAKind() {
    let bytes = [UInt8](repeating: 0, count: 10_000)
    #expect(CheckedText.check(bytes, path: "a").1.count == 50)
  }

  @Test func decomposedLettersComeOutComposed() {
    let decomposed = "# Ba\u{309}n Pu\u{301}t\n\n[To\u{302}\u{309}](to\u{302}\u{309}.md)\n"
    let expected = "<h2 id=\"ban-put\">Bản Pút</h2>\n<p><a href=\"t%E1%BB%95.md\">Tổ</a></p>\n"
    #expect(html(decomposed).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }
}
