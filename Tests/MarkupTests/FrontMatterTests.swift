import Diagnostics
import Markup
import TestSupport
import Testing

struct FrontMatterTests {
  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func splitsSettingsFromProse(_ end: String, _ mark: String) throws {
    let text = mark + ["---", "title: Bản Pút", "---", "", "Chữ"].joined(separator: end)
    let (file, found) = ContentFile.read(Array(text.utf8), path: "a.md")
    #expect(found.isEmpty)
    let title = try #require(file.frontMatter?["title"])
    #expect(title.text == "Bản Pút")
    #expect(String(decoding: file.text.bytes[title.range], as: UTF8.self) == "Bản Pút")
    let body = String(decoding: file.text.bytes[file.bodyOffset...], as: UTF8.self)
    #expect(body == end + "Chữ")
  }

  @Test(arguments: [
    "⟦---⟧\ntitle: a\n\nChữ <b>\n", "⟦---⟧", "⟦---⟧\n", "\u{FEFF}⟦---⟧\r\ntitle: a\r\n",
    "⟦---⟧\ntitle: a\n ---\n", "⟦---⟧\ntitle: a\n----\n",
  ])
  func pointsAtAHeaderThatIsNotClosed(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "front-matter-unclosed", at: marked)
  }

  @Test func aFileWithoutAHeaderIsAllProse() {
    let (file, found) = ContentFile.read(Array("Chữ\n---\n".utf8), path: "a.md")
    #expect(found.isEmpty)
    #expect(file.frontMatter == nil)
    #expect(file.bodyOffset == 0)
  }

  @Test func anEmptyHeaderHasNoValues() {
    let (file, found) = ContentFile.read(Array("---\n---\nChữ".utf8), path: "a.md")
    #expect(found.isEmpty)
    #expect(file.frontMatter == nil)
    #expect(file.bodyOffset == 8)
  }

  @Test func mistakesOfHeaderAndProseComeTogether() {
    let marked: MarkedText = "---\ntitle: một⟦:⟧ hai\n---\n⟦<b>⟧"
    expect(diagnostics(of: marked), are: ["yaml-syntax", "markdown-raw-html"], at: marked)
  }
}
