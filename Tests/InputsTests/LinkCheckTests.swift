import Diagnostics
import Inputs
import Model
import TestSupport
import Testing

@Suite struct LinkCheckTests {
  private let page = "pages/a.md"

  private func prose(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }

  private func expectMistake(
    _ rule: String, _ text: String, with files: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    try expect(
      rule, in: page, MarkedText(prose(text)), with: files, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "[b](b.md)", "[b](./b.md)", "[b](../pages/b.md)", "[b](b.md#cach-lam)", "[b](#phan-mot)",
    "[b](https://vi-du.vn/x)", "[b](mailto:xa@vi-du.vn)", "[b](tel:0212)",
    "[b](../criteria/ntm/14.md#ct-14-10)", "[b](../tep/qd.pdf)",
    "[b](../tep/bi%C3%AAn%20b%E1%BA%A3n.pdf)", "[b](../villages/ban-put.md)", "[b](b.md?x=1)",
  ])
  func followsLinksThatLeadSomewhere(_ link: String) throws {
    let (_, diagnostics) = try read([
      page: prose("## Phần một\n\n\(link)"), "pages/b.md": prose("## Cách làm"),
      "criteria/ntm/14.md": "Môi trường.\n", "villages/ban-put.md": "Bản.\n",
      "tep/qd.pdf": "%PDF", "tep/biên bản.pdf": "%PDF",
    ])
    #expect(diagnostics.map(\.message.en) == [])
  }

  @Test func copiesTheFilesThatAreLinkedTo() throws {
    let content = try read([
      page: prose("[b](../tep/qd.pdf) [c](../tep/qd.pdf)"), "tep/qd.pdf": "%PDF",
      "tep/khac.pdf": "%PDF",
    ]).content
    #expect(content?.assets == ["tep/qd.pdf"])
  }

  @Test func pointsAtALinkToNothing() throws {
    let found = try expectMistake(
      "link-missing", "Xem [b](⟦gioi-thiu.md⟧).", with: ["pages/gioi-thieu.md": prose("B")])
    #expect(found.help?.en == "did you mean 'pages/gioi-thieu.md'?")
  }

  @Test(arguments: ["/pages/b.md", "../../b.md", "../.."])
  func pointsAtALinkOutOfTheFolder(_ target: String) throws {
    let found = try expectMistake("link-missing", "Xem [b](⟦\(target)⟧).")
    #expect(found.message.en.contains("leads out of the content folder"))
  }

  @Test func pointsAtALinkToAHeadingThatIsNotThere() throws {
    let found = try expectMistake(
      "link-anchor-missing", "Xem [b](⟦b.md#cach-lm⟧).", with: ["pages/b.md": prose("## Cách làm")])
    #expect(found.help?.en == "did you mean '#cach-lam'?")
    _ = try expectMistake("link-anchor-missing", "Xem [b](⟦#khong-co⟧).")
  }

  @Test func anIndicatorIsAnAnchorOfItsCriterion() throws {
    _ = try expectMistake(
      "link-anchor-missing", "Xem [b](⟦../criteria/ntm/14.md#ct-14-11⟧).",
      with: ["criteria/ntm/14.md": "Môi trường.\n"])
  }

  @Test(arguments: ["a.html", "a.svg", "a.exe", "a"])
  func offersNoFilesThatCouldCarryCode(_ name: String) throws {
    _ = try expectMistake(
      "file-kind", "Xem [b](⟦../tep/\(name)⟧).", with: ["tep/\(name)": "x"])
  }

  // MARK: Images

  private func expectImage(_ name: String, _ bytes: [UInt8]?) throws {
    let text = MarkedText(prose("![Cổng bản](⟦\(name)⟧)"))
    var files = [page: text.bytes]
    if let bytes { files["pages/\(name)"] = bytes }
    let diagnostics = try read(files).diagnostics
    expect(diagnostics, are: bytes == nil ? "link-missing" : "image-form", at: text)
  }

  @Test func pointsAtAnImageThatIsNotThere() throws { try expectImage("a.png", nil) }

  @Test func anImageIsNamedAfterWhatItIs() throws {
    try expectImage("a.png", [0xFF, 0xD8, 0xFF, 0xE0])
    try expectImage("a.jpg", Array("GIF89a".utf8))
    try expectImage("a.gif", [])
    try expectImage("a.webp", Array("RIFF1234WAVE".utf8))
  }

  @Test func takesNoDrawingThatCouldCarryCode() throws {
    try expectImage("a.svg", Array("<svg/>".utf8))
  }

  @Test func takesNoImageThatNoPhoneCouldLoad() throws {
    try expectImage("a.jpg", [0xFF, 0xD8, 0xFF] + Array(repeating: 0, count: 10 << 20))
  }

  @Test(arguments: [
    ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("a.JPEG", [0xFF, 0xD8, 0xFF]),
    ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ("a.gif", Array("GIF87a".utf8)), ("a.webp", Array("RIFF....WEBP".utf8)),
  ])
  func copiesImagesThatAreOne(_ name: String, _ bytes: [UInt8]) throws {
    let (content, diagnostics) = try read([
      page: Array(prose("![Cổng bản](\(name))").utf8), "pages/\(name)": bytes,
    ])
    #expect(diagnostics.map(\.message.en) == [])
    #expect(content?.assets == ["pages/\(name)"])
  }

  // MARK: Special files

  @Test func neverFollowsASymbolicLink() throws {
    let diagnostics = try temporaryFolder { folder in
      try writeFolder(sound.merging([page: prose("Xem [b](b.md).")]) { $1 }, at: folder)
      try makeLink(at: "\(folder)/pages/b.md", to: "a.md")
      return try readContent(try SourceFolder.open(folder)).diagnostics
    }
    #expect(diagnostics.map(\.rule.id) == ["content-file-special"])
    #expect(diagnostics.map(\.location.path) == ["pages/b.md"])
  }
}
