import Diagnostics
import Markup
import TestSupport
import Testing

private func read(_ text: String) -> (YAMLNode?, [Diagnostic]) {
  YAMLDocument.read(Array(text.utf8), path: "site.yaml")
}

struct YAMLTests {
  @Test(arguments: [
    "no", "1.10", "on", "12:30:00", "2026-11-23", "0x1F", "~", "null", "1_000", "98,61%", "14.10",
  ])
  func everyValueIsText(_ value: String) throws {
    let (node, found) = read("a: \(value)\n")
    #expect(found.isEmpty)
    #expect(try #require(node)["a"]?.text == value)
  }

  @Test(arguments: [
    ("Đặng: ⟦Tủm⟧", "Tủm"),
    ("\u{FEFF}a: ⟦Tủm⟧", "Tủm"),
    ("{ bản: Pút, tiêu đề: ⟦Tủm⟧ }", "Tủm"),
    ("đ: 🏡\nxã: [Pút, ⟦\"Tủm\"⟧]", "Tủm"),
    ("đ: 'Pút ''một''' \r\nxã: ⟦'Tủm ''hai'' ok'⟧ # ghi chú", "Tủm 'hai' ok"),
    ("đ: \u{2028}\nxã: ⟦\"Tủm \\\"hai\\\"\"⟧", "Tủm \"hai\""),
    ("xã: ⟦|⟧\n  dòng một\n  dòng hai\n", "dòng một\ndòng hai\n"),
    ("xã: ⟦dòng một⟧\n  dòng hai\n", "dòng một dòng hai"),
    ("xã:\n  - bản: a\n    tên: ⟦Tủm⟧", "Tủm"),
  ])
  func knowsWhereAValueStands(_ input: String, _ value: String) throws {
    let marked = MarkedText(input)
    let (node, _) = YAMLDocument.read(marked.bytes, path: "a.yaml")
    let last = try #require(node?.lastScalar)
    #expect(last.text == value)
    #expect(last.range == marked.range)
  }

  @Test func knowsWhereAKeyStandsAfterVietnameseOnTheSameLine() throws {
    let marked: MarkedText = "{ tên bản: Tủm, ⟦hộ⟧: 12 }"
    let (node, _) = YAMLDocument.read(marked.bytes, path: "a.yaml")
    guard case .mapping(let entries, _) = node else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.last?.keyRange == marked.range)
    #expect(entries.last?.key == "hộ")
  }

  @Test func aPartOfAFileHasPlacesInTheFile() throws {
    let (node, _) = YAMLDocument.parse(Array("a: Pút".utf8), path: "a.md", offset: 100)
    #expect(node?["a"]?.range == 103..<107)
  }

  @Test(arguments: [
    ("a: một⟦:⟧ hai", "yaml-syntax"),
    ("tên: ⟦\"Bản Pút⟧\nb: 1\n", "yaml-syntax"),
    ("danh sách: ⟦[một, hai⟧\nb: 1\n", "yaml-syntax"),
    ("a: 1\n⟦\t⟧b: 2\n", "yaml-syntax"),
    ("a: ⟦@⟧ban", "yaml-syntax"),
    ("a: ⟦*⟧ban", "yaml-syntax"),
    ("tên: \"một ⟦\\⟧d hai\"", "yaml-syntax"),
    ("a: 1\n⟦-⟧--\nb: 1\n", "yaml-syntax"),
    ("a: 1\nb:\n  - 1\n ⟦c⟧: 2\n", "yaml-syntax"),
    ("a: 1\n⟦a⟧: 2\n", "yaml-duplicate-key"),
    ("xã:\n  tên: 1\n  aa: 2\n  ⟦\"tên\"⟧: 2\n", "yaml-duplicate-key"),
    ("{ tên: một tên, ⟦tên⟧: 2 }", "yaml-duplicate-key"),
    ("a: ⟦&neo⟧ 1\nb: 2\n", "yaml-anchor"),
    ("a: ⟦&neo⟧ [1]\nb: *neo\n", "yaml-anchor"),
    ("a: ⟦!!int 12⟧ ", "yaml-tag"),
    ("a: !!seq ⟦&neo⟧ [1]\nb: *neo\n", "yaml-anchor"),
    ("tên: 1\naa: { b: 1, tên: 3 }\n⟦tên⟧: 2\n", "yaml-duplicate-key"),
    ("\"\": 1\n⟦\"\"⟧: 2\n", "yaml-duplicate-key"),
    ("a: ⟦!ruby x⟧", "yaml-tag"),
    ("⟦[a, b]⟧: 1", "yaml-key-not-text"),
  ])
  func pointsAtTheMistake(_ input: String, _ rule: String) {
    let marked = MarkedText(input)
    let (_, found) = YAMLDocument.read(marked.bytes, path: "a.yaml")
    expect(found, are: rule, at: marked)
  }

  @Test func namesTheFirstOfTwoEqualKeys() throws {
    let (_, found) = read("tên: 1\ntên: 2\n")
    #expect(try #require(found.first).notes.map(\.location.range) == [0..<4])
  }

  @Test func anAmpersandAndAStarInATextAreNoAnchorAndAlias() {
    let (node, found) = read("a: Kinh tế & hạ tầng\nb: \"Xem *đậm* &c\"\n")
    #expect(found.isEmpty)
    #expect(node?["a"]?.text == "Kinh tế & hạ tầng")
    #expect(node?["b"]?.text == "Xem *đậm* &c")
  }

  /// Each line makes the value nine times as large; as keys they would have to be compared.
  @Test(arguments: ["x", "? [*a9, *a9]\n: 1"])
  func aBombOfAliasesIsRefusedBeforeItIsRead(_ end: String) {
    var text = "a0: &a0 [x]\n"
    for level in 1...9 {
      let nine = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(nine)]\n"
    }
    let (node, found) = read(text + end)
    #expect(node == nil)
    #expect(found.map(\.rule) == [MarkupRules.yamlAnchor])
    #expect(found.first?.location.range == 4..<7)
  }

  @Test(arguments: [
    String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
    String(repeating: "[", count: 100_000),
    String(repeating: "- ", count: 500) + "a",
    String(repeating: "? ", count: 500) + "a",
    String(repeating: "{a: ", count: 900) + String(repeating: "}", count: 900),
  ])
  func depthIsBounded(_ input: String) {
    let (node, found) = read(input)
    #expect(node == nil)
    #expect(found.count == 1)
  }

  @Test func pointsAtTheLevelThatIsTooDeep() {
    let marked = MarkedText(
      String(repeating: "[", count: 33) + "⟦[a]" + String(repeating: "]", count: 33) + "⟧")
    expect(read(marked.text).1, are: "yaml-limits", at: marked)
  }

  @Test func sizeAndNumberOfValuesAreBounded() {
    let many = read("[" + String(repeating: "a,", count: 20_001) + "]").1
    #expect(many.map(\.rule) == [MarkupRules.yamlLimits])
    let large = read("a: " + String(repeating: "b", count: 300_000)).1
    #expect(large.map(\.rule) == [MarkupRules.yamlLimits])
  }
}

extension YAMLNode {
  fileprivate var lastScalar: YAMLNode? {
    switch self {
    case .scalar: self
    case .sequence(let items, _): items.last?.lastScalar
    case .mapping(let entries, _): entries.last?.value.lastScalar
    }
  }
}
