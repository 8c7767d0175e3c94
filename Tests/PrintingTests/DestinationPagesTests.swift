import Testing

@testable import Printing

@Suite struct DestinationPagesTests {
  /// A PDF of the objects given, numbered from 1, with its cross-reference table.
  private func pdf(_ objects: [String], root: Int = 1) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (number, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    let lines = offsets.map { offset in
      String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n" + lines.joined()
    text +=
      "trailer\n<</Size \(objects.count + 1)\n/Root \(root) 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  private let objects = [
    "<</Type /Catalog\n/Pages 2 0 R\n/Dests 3 0 R>>",
    "<</Type /Pages\n/Kids [4 0 R 5 0 R]\n/Count 3>>",
    "<</phan-1 [6 0 R /XYZ 0 841 0]\n/phan-2 [5 0 R /XYZ 0 300 0]\n/phan-3 [7 0 R /XYZ 0 1 0]>>",
    "<</Type /Pages\n/Kids [6 0 R 7 0 R]>>", "<</Type /Page>>", "<</Type /Page>>",
    "<</Type /Page>>",
  ]

  @Test func countsPagesInTheOrderOfTheTree() {
    #expect(destinationPages(in: pdf(objects)) == ["phan-1": 1, "phan-3": 2, "phan-2": 3])
  }

  @Test func findsNoneWhereNothingIsNamed() {
    #expect(destinationPages(in: pdf(["<</Type /Catalog\n/Pages 2 0 R>>", objects[1]])) == [:])
  }

  @Test func aTreeThatContainsItselfEnds() {
    var loop = objects
    loop[3] = "<</Type /Pages\n/Kids [4 0 R]>>"
    _ = destinationPages(in: pdf(loop))
  }

  @Test func anyCutOfAFileIsRead() {
    let whole = pdf(objects)
    for length in stride(from: 0, to: whole.count, by: 7) {
      _ = destinationPages(in: Array(whole.prefix(length)))
    }
    #expect(destinationPages(in: []) == [:])
  }
}
