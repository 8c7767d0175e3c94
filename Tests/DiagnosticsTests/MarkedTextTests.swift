import Testing
import TestSupport

struct MarkedTextTests {
  @Test func takesTheMarksOut() {
    let marked: MarkedText = "a,⟦Đạt⟧,b"
    #expect(marked.text == "a,Đạt,b")
    #expect(marked.range == 2..<8)
  }

  @Test func countsBytesOfEveryMarkInTheOrderTheyOpen() {
    let marked: MarkedText = "⟦ă⟧⟦⟧x⟦y⟦z⟧⟧"
    #expect(marked.ranges == [0..<2, 2..<2, 3..<5, 4..<5])
  }
}
