import Diagnostics
import TestSupport
import Testing

@testable import Markup

struct LinkTests {
  @Test(arguments: [
    "[x](⟦javascript:alert(1)⟧)",
    "Chữ [x](⟦JaVaScRiPt:alert(1)⟧ \"tên\")",
    "[x](< ⟦javascript:alert(1)⟧>)",
    "[x](⟦&#106;avascript:alert(1)⟧)",
    "[x](⟦&#x6A;avascript&colon;alert(1)⟧)",
    "[x](<⟦java\tscript:alert(1)⟧>)",
    "[x](⟦java&Tab;script:alert(1)⟧)",
    "[x](⟦java&NewLine;script:alert(1)⟧)",
    "[x](⟦javascript\\:alert(1)⟧)",
    "[x](⟦data:text/html,x⟧)",
    "[x](⟦vbscript:x⟧)",
    "[x](⟦file:///C:/a.doc⟧)",
    "[x](⟦C:\\a.doc⟧)",
    "[x](⟦//evil.vn/a⟧)",
    "[x](⟦\\\\\\\\evil.vn⟧)",
    "[x](⟦/\\\\evil.vn⟧)",
    "<⟦javascript:alert(1)⟧>",
    "<⟦ftp://a.vn⟧>",
    "| a |\n|---|\n| [x](⟦data:,⟧) |",
    "> - [một](a.md)\n>   [x](⟦data:,⟧)",
    "![mô tả](⟦data:image/png;base64,AA⟧)",
    "[data:,](⟦data:,⟧)",
    "[x](\u{FF4A}.md) [y](⟦\u{FF4A}avascript:x⟧)",
  ])
  func refusesUnsafeTargetsInAnySpelling(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "markdown-unsafe-link", at: marked)
    let page = html(marked.text)
    #expect(!page.contains("href=\"data") && !page.contains("script:alert(1)\""))
    #expect(!page.contains("<img"))
  }

  @Test(arguments: [
    "Một [x][a] hai\n\n[a]: ⟦javascript:alert(1)⟧ \"tên\"\n",
    "Một [a] hai\n\n> [a]: <⟦&#106;avascript:alert(1)⟧>\n",
  ])
  func pointsAtTheDefinitionOfATarget(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "markdown-unsafe-link", at: marked)
  }

  @Test(arguments: [
    "a.md", "../villages/ban-put.md#ket-qua", "#muc-1", "https://sonla.gov.vn/a?b=c&d=e",
    "HTTP://a.vn", "mailto:xa@sonla.gov.vn", "tel:+842123456789", "a/b:c.md", "?q=a:b", "/a.md",
  ])
  func permitsFilesHeadingsWebMailAndTelephone(_ target: String) throws {
    let marked = MarkedText("Chữ [x](⟦\(target)⟧)")
    let (prose, found) = parseProse(marked.bytes, path: "a.md")
    #expect(found.isEmpty)
    #expect(prose.links == [.init(target: target, range: try #require(marked.range))])
  }

  @Test func theCallerDecidesWhereALinkLeads() {
    let text = "[một](a.md) và [hai](b.md \"Tên\") ![ảnh](c.png) ![mất](d.png)\n"
    let (prose, _) = parseProse(Array(text.utf8), path: "a.md")
    let html = prose.html { ["a.md": "../a.html?x=1&y", "c.png": "../ảnh.png"][$0] }
    #expect(
      String(decoding: html, as: UTF8.self) == """
        <p><a href="../a.html?x=1&amp;y">một</a> và hai \
        <img src="../%E1%BA%A3nh.png" alt="ảnh" loading="lazy"> mất</p>

        """)
  }

  @Test func aCallerCannotPassOnAnUnsafeAddress() {
    let (prose, _) = parseProse(Array("[x](a.md)".utf8), path: "a.md")
    let html = prose.html { _ in " JavaScript:alert(1)" }
    #expect(String(decoding: html, as: UTF8.self) == "<p>x</p>\n")
  }

  @Test func asksOnceForEachTarget() {
    let (prose, _) = parseProse(Array("[x](a.md) [y](a.md)".utf8), path: "a.md")
    var asked: [String] = []
    _ = prose.html {
      asked.append($0)
      return $0
    }
    #expect(asked == ["a.md"])
  }

  @Test(arguments: [
    ("Xem ⟦www.sonla.gov.vn⟧ nhé", "http://www.sonla.gov.vn"),
    ("Thư ⟦xa@sonla.gov.vn⟧.", "mailto:xa@sonla.gov.vn"),
    ("Xem ⟦https://sonla.gov.vn/a⟧.", "https://sonla.gov.vn/a"),
  ])
  func bareAddressesBecomeLinks(_ input: String, _ target: String) throws {
    let marked = MarkedText(input)
    let (prose, found) = parseProse(marked.bytes, path: "a.md")
    #expect(found.isEmpty)
    #expect(prose.links == [.init(target: target, range: try #require(marked.range))])
  }

  @Test func everyOfManyLinksHasItsOwnPlace() {
    let marked = MarkedText(
      (0..<200).map { "[x\($0)](⟦a.md⟧)" }.joined(separator: " ") + "\n\n[z](⟦a.md⟧)")
    let (prose, _) = parseProse(marked.bytes, path: "a.md")
    #expect(prose.links.map(\.range) == marked.ranges)
  }

  @Test(arguments: ["![cổng](⟦https://a.vn/x.png⟧)", "![cổng](⟦mailto:a@b.vn⟧)"])
  func imagesMustBeFilesOfTheSite(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "markdown-remote-image", at: marked)
    #expect(!html(marked.text).contains("<img"))
  }

  @Test(arguments: ["![](⟦cong.jpg⟧)", "![ ](⟦cong.jpg⟧)", "[![](⟦cong.jpg⟧)](a.md)"])
  func imagesNeedADescription(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "markdown-image-without-alt", at: marked)
  }

  @Test func anImageKeepsTheWordsOfItsDescription() {
    let (prose, found) = parseProse(Array("![*Cổng* `chào` [bản](x.md)](c.jpg)".utf8), path: "a.md")
    #expect(found.isEmpty)
    #expect(prose.images.map(\.alt) == ["Cổng chào bản"])
    #expect(prose.links.isEmpty)
  }
}
