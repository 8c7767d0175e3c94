import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Markup

struct HostileInputTests {
  @Test(arguments: [
    "một\n⟦" + String(repeating: "a", count: 20_001) + "⟧\nhai",
    "⟦" + String(repeating: "|-", count: 101) + "|⟧",
    "⟦" + String(repeating: "> ", count: 101) + "a⟧",
    "⟦" + String(repeating: "- ", count: 9_999) + "a⟧",
    "⟦" + String(repeating: "1. ", count: 5_000) + "a⟧",
    "một ⟦⟧" + String(repeating: "*a _b ", count: 51) + String(repeating: "c_ d* ", count: 51),
  ])
  func limitsAreKept(_ input: String) throws {
    let marked = MarkedText(input)
    let found = diagnostics(of: marked)
    #expect(found.map(\.rule) == [MarkupRules.markdownLimits])
    let wanted = try #require(marked.range)
    if !wanted.isEmpty { #expect(found.first?.location.range == wanted) }
  }

  @Test func aListNestedByIndentationIsBounded() throws {
    let lines = (0..<500).map { String(repeating: " ", count: 2 * $0) + "- a" }
    let found = diagnostics(of: lines.joined(separator: "\n"))
    #expect(found.map(\.rule) == [MarkupRules.markdownLimits])
    #expect(
      found.first?.location.range == lines[..<100].map { $0.utf8.count + 1 }.sum(to: lines[100]))
  }

  @Test func ordinaryDepthAndIndentedCodePass() {
    let list = (0..<90).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n")
    #expect(diagnostics(of: list).isEmpty)
    #expect(diagnostics(of: "a\n\n" + String(repeating: " ", count: 400) + "mã\n").isEmpty)
    #expect(diagnostics(of: String(repeating: "|-", count: 100) + "|").isEmpty)
  }

  @Test func aMegabyteAndMoreIsRefused() {
    let found = diagnostics(of: String(repeating: "chữ chữ\n", count: 110_000))
    #expect(found.map(\.rule) == [MarkupRules.markdownLimits])
  }

  /// Time must grow with the input and not with its square: eight times as much input may take at
  /// most thirty times as long, where the square would be sixty-four.
  @Test(
    .serialized,
    arguments: [
      "[", "![", "[a](", "![a](", "<a ", "&#106;", "*a **b ", "a**b", "_a ", "~~a ~", "`", "``a`",
      "[^a]", "[^", "\\", "<!--", "<?", "a@", "www.", "https://a.", "| a ", "](b", "[a]: b\n",
      "[^a]: b\n", "> a\n", "- a\n", "# a\n", "[a](b) ", "![a](b) ", "<http://a.vn> ", "a\n",
      "|a|b|\n|-|-|\n", "[x][a] ", "a. b.c@d.vn ", "<b> ", "a\u{301}", "[a](<b", "![[", "**", "__a",
      "[x](a.md) [x](b.md)\n", "\u{200B}", "www.a.vn ", ":", "[a\n](",
    ])
  func timeGrowsWithTheInput(_ piece: String) {
    let small = work(piece, bytes: 24_000, runs: 3)
    let large = work(piece, bytes: 192_000, runs: 1)
    #expect(large < 30 * small, "\(small) then \(large)")
  }

  /// One line of equal keys: the second has to be found without looking back at every one.
  @Test func equalKeysOnOneLineAreFoundInOnePass() {
    let text = "{" + String(repeating: "a: 1, ", count: 40_000) + "}"
    let (_, found) = YAMLDocument.read(Array(text.utf8), path: "a.yaml")
    #expect(found.map(\.rule) == [MarkupRules.yamlDuplicateKey])
    #expect(found.first?.location.range == 7..<8)
  }

  /// Seconds of this thread, which other tests running beside it do not lengthen.
  private func work(_ piece: String, bytes: Int, runs: Int) -> Double {
    let line = String(repeating: piece, count: max(1, 6_000 / piece.utf8.count)) + "\n"
    let text = Array(String(repeating: line, count: bytes / line.utf8.count).utf8)
    return (0..<runs).map { _ in
      let start = threadSeconds()
      let (prose, _) = parseProse(text, path: "a.md")
      _ = prose.html { $0 }
      return threadSeconds() - start
    }.min() ?? 0
  }

  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func documentsParsedAtOnceEqualThoseParsedInTurn() async {
    let documents = (0..<200).map { number in
      """
      # Bản số \(number)

      Xem www.a.vn, ~~bỏ \(number)~~ và [liên kết](a\(number).md)[^1] xa@b.vn

      | a | b |
      |--:|---|
      | \(number) | https://x.vn/\(number) |

      - [x] xong ~~\(number)~~

      [^1]: Chú thích \(number) *hai* **ba**

      """
    }
    let inTurn = documents.map { html($0) }
    let atOnce = await withTaskGroup(of: (Int, String).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, html(document)) }
      }
      var pages = [String](repeating: "", count: documents.count)
      for await (index, page) in group { pages[index] = page }
      return pages
    }
    #expect(atOnce == inTurn)
    #expect(Set(inTurn).count == 200)
  }

  /// Pieces of Markdown, HTML and YAML in any order, and any bytes at all.
  @Test func nothingThatIsReadCrashesOrLetsATagThrough() {
    var random = Numbers(state: 20240311)
    for round in 0..<4_000 {
      let bytes = round.isMultiple(of: 4) ? random.bytes() : random.pieces()
      let (prose, _) = parseProse(bytes, path: "a.md")
      let page = String(decoding: prose.html { $0 }, as: UTF8.self)
      #expect(!page.contains("<script") && !page.contains("=\"javascript:"), "\(bytes)")
      #expect(page.isBalanced, "\(String(decoding: bytes, as: UTF8.self)) → \(page)")
      _ = YAMLDocument.read(bytes, path: "a.yaml")
    }
  }
}

/// A small generator with a fixed start, so that every run reads the same.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  mutating func bytes() -> [UInt8] {
    (0..<Int.random(in: 0..<80, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) }
  }

  mutating func pieces() -> [UInt8] {
    let count = Int.random(in: 1..<25, using: &self)
    var text = ""
    for _ in 0..<count { text += Self.all.randomElement(using: &self) ?? "" }
    return Array(text.utf8)
  }

  static let all = [
    "a", "Bản Pút", " ", "\n", "\n\n", "\r\n", "\t", "---\n", "# ", "## ", "- ", "1. ", "> ", "[",
    "]",
    "(", ")", "!", "[^1]", "[^1]: ", "|", "|-|-|", "`", "```\n", "*", "**", "_", "~~", "<", ">",
    "<b>",
    "<script>", "</script>", "<!--", "-->", "javascript:", "&#106;", "&colon;", "\\", "\"", "'",
    ":",
    ": ", "&", "&a ", "*a", "!!", "{", "}", ",", "? ", "|\n", "%", "@", "www.a.vn", "http://",
    "a.md",
    "x: ", "    ", "- [x] ", "\u{301}", "\u{200B}", "\u{2028}", "==\n", "#", "\u{0}", "<a href=",
    "=",
  ]
}

extension String {
  /// Whether every tag that opens closes in order.
  fileprivate var isBalanced: Bool {
    var open: [[UInt8]] = []
    for tag in Array(("\n" + self).utf8).split(separator: UInt8(ascii: "<")).dropFirst() {
      let name = Array(tag.prefix { $0 != UInt8(ascii: ">") && $0 > UInt8(ascii: " ") })
      if name.first == UInt8(ascii: "/") {
        guard open.popLast() == Array(name.dropFirst()) else { return false }
      } else if !Self.voidTags.contains(name) {
        open.append(name)
      }
    }
    return open.isEmpty
  }

  private static let voidTags = ["br", "hr", "img", "input"].map { Array($0.utf8) }
}

extension [Int] {
  /// The range of a line that begins after lines of these lengths.
  fileprivate func sum(to line: String) -> Range<Int> {
    let start = reduce(0, +)
    return start..<start + line.utf8.count
  }
}
