import Testing

/// Papers whose files lie in the content folder.
@Suite struct EvidenceTests {
  private let head = "village,code,paper,received,file\n"

  @Test func aPaperLeadsToItsFileWithSizeAndDigest() throws {
    let site = try buildSite(
      content([
        "data/evidence.csv": head + "ban-a,1,Biên bản,1/6/2024,files/bien-ban.pdf\n",
        "files/bien-ban.pdf": "abc",
      ]))
    #expect(site.rules == [])
    #expect(site.files["tep/files/bien-ban.pdf"] == Array("abc".utf8))
    let text = try site.text("thon-ban/ban-a.html")
    #expect(text.contains("nhận ngày 01/06/2024 Tệp, 3 byte"))
    // The digest of "abc" in FIPS 180-2, appendix B.1.
    #expect(
      text.contains("SHA-256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
  }

  @Test(arguments: [(812, "812 byte"), (12_001, "13 KB"), (2_350_000, "2,4 MB")])
  func sizesAreRoundedUp(size: Int, words: String) throws {
    var files = content([
      "data/evidence.csv": head + "ban-a,1,Biên bản,1/6/2024,files/bien-ban.pdf\n"
    ])
    files["files/bien-ban.pdf"] = [UInt8](repeating: 1, count: size)
    #expect(try buildSite(files).text("thon-ban/ban-a.html").contains("Tệp, \(words)"))
  }

  @Test func aFileThatIsNamedAndNotThereKeepsTheSiteFromBeingPublished() throws {
    let site = try buildSite(
      content(["data/evidence.csv": head + "ban-a,1,Biên bản,1/6/2024,files/bien-ban.pdf\n"]))
    #expect(site.files.isEmpty)
    #expect(site.rules.count == 1)
  }
}
