import Diagnostics
import Testing

struct NearMissTests {
  private let statuses = ["Đạt", "Chưa đạt", "Không áp dụng"]

  @Test(arguments: [
    ("Dạt", "Đạt"), ("dat", "Đạt"), ("Da\u{323}t", "Đạt"), ("Ðạt", "Đạt"), ("ĐẠT", "Đạt"),
    ("Chua dat", "Chưa đạt"), ("Chưa đạ", "Chưa đạt"), ("Khong ap dug", "Không áp dụng"),
  ])
  func findsTheWordMeant(word: String, meant: String) {
    #expect(nearMiss(to: word, in: statuses) == meant)
  }

  @Test(arguments: ["", "x", "Hoàn thành", "14.1"])
  func offersNothingForAnotherWord(word: String) {
    #expect(nearMiss(to: word, in: statuses) == nil)
  }

  @Test func countsSwappedNeighboursAsOneEdit() {
    #expect(nearMiss(to: "sttaus", in: ["stage", "status"]) == "status")
  }

  @Test func prefersTheCandidateWithTheSameMarks() {
    #expect(nearMiss(to: "bán", in: ["bàn", "bán", "bạn"]) == "bán")
  }

  @Test func takesTheFirstOfEquallyCloseCandidates() {
    #expect(nearMiss(to: "bat", in: ["cat", "hat"]) == "cat")
  }

  @Test func doesNotTakeOneLetterForAnother() {
    #expect(nearMiss(to: "a", in: ["b"]) == nil)
    #expect(nearMiss(to: "a", in: ["á"]) == "á")
  }

  @Test func givesUpOnVeryLongWords() {
    let long = String(repeating: "a", count: 65)
    #expect(nearMiss(to: long, in: [long]) == nil)
  }
}
