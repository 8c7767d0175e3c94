@_spi(_Unicode) import Swift
import Testing
import Vietnamese

struct CompositionTests {
  /// All 134 letters with a mark.
  static let letters =
    "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"
    + "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ"

  @Test func everyLetterComesTogetherAgain() {
    #expect(CompositionTests.letters.unicodeScalars.count == 134)
    for letter in CompositionTests.letters {
      let apart = String(String.UnicodeScalarView(String(letter)._nfd))
      #expect(bytes(composed(apart)) == bytes(String(letter)))
    }
  }

  @Test func marksMayComeInAnyOrderThatMeansTheSame() {
    #expect(bytes(composed("e\u{302}\u{323}")) == bytes("ệ"))
    #expect(bytes(composed("e\u{323}\u{302}")) == bytes("ệ"))
    #expect(bytes(composed("ẹ\u{302}")) == bytes("ệ"))
    #expect(bytes(composed("o\u{301}\u{31B}")) == bytes("ớ"))
  }

  @Test func leavesAToneBelowARoofAlone() {
    #expect(bytes(composed("e\u{301}\u{302}")) == bytes("é\u{302}"))
  }

  @Test func agreesWithTheStandardLibrary() {
    var generated = Generated(seed: 7)
    let pieces = Array("aAăâbdđeêioôơuưyn zö字\n".unicodeScalars)
    let marks = Array(
      "\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}\u{308}".unicodeScalars)
    for _ in 0..<10_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<8 {
        scalars.append(generated.pick(Bool.random(using: &generated) ? pieces : marks))
      }
      let text = String(scalars)
      #expect(bytes(composed(text)) == bytes(String(String.UnicodeScalarView(text._nfc))))
    }
  }

  @Test func composedTextIsNotCopied() {
    let text = Array("Bản Pút đạt 13/16 tiêu chí".utf8)
    #expect(text.withUnsafeBytes { composed($0) } == nil)
    #expect(text.withUnsafeBytes { needsComposing($0) } == false)
  }

  @Test func leavesBrokenBytesInPlace() {
    let broken: [UInt8] = [0xFF, 0xCC, 0x81, 0x61, 0xCC, 0x81, 0xCC, 0x41, 0xCD]
    let expected: [UInt8] = [0xFF, 0xCC, 0x81, 0xC3, 0xA1, 0xCC, 0x41, 0xCD]
    #expect(broken.withUnsafeBytes { composed($0) } == expected)
  }

  @Test func leavesEndlessMarksAlone() {
    let tower = "a" + String(repeating: "\u{301}\u{323}", count: 50_000)
    #expect(bytes(composed(tower)) == bytes(tower))
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
