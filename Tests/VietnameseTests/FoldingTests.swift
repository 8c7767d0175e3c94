import Testing
import Vietnamese

struct FoldingTests {
  @Test(arguments: [
    ("Chưa đạt", "chua dat"), ("CHUA  DAT", "chua dat"), ("Không áp dụng", "khong ap dung"),
    ("Ðạt", "dat"), ("Đạt", "dat"), ("d\u{323}a", "da"), ("Tie\u{302}u chi\u{301}", "tieu chi"),
    ("tiêu\u{A0}chí", "tieu chi"), ("  tiêu\tchí\r\n", "tieu chi"), ("tiêu-chí", "tieu chi"),
    ("tiêu – chí", "tieu chi"), ("muc_tieu", "muc tieu"), ("ti\u{AD}êu", "tieu"),
    ("\u{FEFF}tiêu\u{200B}", "tieu"), ("14.10", "14.10"), ("Čư Mgar", "cu mgar"), ("", ""),
    (" ", ""), ("–", "-"), ("-", "-"), ("Ω", "ω"), ("字", "字"),
  ])
  func foldsToPlainSmallWords(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func bothSpellingsOfAToneAreOneWord() {
    #expect(folded("hoà") == folded("hòa"))
    #expect(folded("thuỷ lợi") == folded("Thủy Lợi"))
    #expect(folded("khoẻ") == folded("khỏe"))
  }

  @Test func everyLetterFoldsToOneOfAToZ() {
    for letter in CompositionTests.letters {
      let plain = folded(String(letter))
      #expect(plain.utf8.count == 1 && ("a"..."z").contains(plain))
    }
  }

  @Test func foldingTwiceChangesNothing() {
    var generated = Generated(seed: 11)
    for _ in 0..<3000 {
      let once = folded(generated.name())
      #expect(folded(once) == once)
    }
  }

  @Test func appendsBehindWhatIsThere() {
    var buffer = Array("x".utf8)
    Array(" Đạt ".utf8).withUnsafeBytes { appendFolded($0, to: &buffer) }
    #expect(String(decoding: buffer, as: UTF8.self) == "xdat")
  }

  @Test func brokenBytesBecomeReplacementCharacters() {
    var buffer: [UInt8] = []
    ([0x61, 0xC3, 0x62, 0xFF] as [UInt8]).withUnsafeBytes { appendFolded($0, to: &buffer) }
    #expect(String(decoding: buffer, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}")
  }
}
