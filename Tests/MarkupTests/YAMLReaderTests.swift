import Diagnostics
import Markup
import TestSupport
import Testing

private func reader(_ marked: MarkedText) throws -> YAMLReader {
  let (node, found) = YAMLDocument.read(marked.bytes, path: "site.yaml")
  #expect(found.isEmpty)
  return YAMLReader(try #require(node), path: "site.yaml")
}

struct YAMLReaderTests {
  @Test func pointsAtAnUnknownKeyWithTheNearestOne() throws {
    let marked: MarkedText = "title: Xã\n⟦tilte⟧: Xã\n"
    var reader = try reader(marked)
    #expect(reader.string("title")?.value == "Xã")
    reader.reportUnknownKeys(known: ["language"])
    expect(reader.diagnostics, are: "yaml-unknown-key", at: marked)
    #expect(reader.diagnostics.first?.help?.en == "did you mean 'title'?")
  }

  @Test func pointsWhereARequiredKeyIsMissing() throws {
    let marked: MarkedText = "⟦⟧title: Xã\n⟦order⟧:\n"
    var reader = try reader(marked)
    #expect(reader.requiredString("name") == nil)
    #expect(reader.requiredString("order") == nil)
    #expect(reader.requiredString("title")?.range == 7..<10)
    expect(reader.diagnostics, are: "yaml-missing-key", at: marked)
  }

  @Test func pointsAtValuesOfAWrongKind() throws {
    let marked: MarkedText = "a: ⟦[1]⟧\nb: ⟦chữ⟧\nc: ⟦chữ⟧\nd:\n  - ⟦[x]⟧\n"
    var reader = try reader(marked)
    #expect(reader.string("a") == nil)
    #expect(reader.list("b") == nil)
    #expect(reader.map("c") == nil)
    #expect(reader.strings("d").isEmpty)
    expect(reader.diagnostics, are: "yaml-wrong-kind", at: marked)
  }

  @Test func aListWhereGroupsShouldStandIsReadAsEmpty() throws {
    let marked: MarkedText = "⟦- a⟧\n"
    let reader = try reader(marked)
    #expect(reader.keys.isEmpty)
    expect(reader.diagnostics, are: "yaml-wrong-kind", at: marked)
  }

  @Test func readsTextsListsAndGroups() throws {
    var reader = try reader("bản: [Pút, Tủm]\nmột: Pút\nxã:\n  tên: Chiềng Khoi\n  lạ: 1\n")
    #expect(reader.strings("bản").map(\.value) == ["Pút", "Tủm"])
    #expect(reader.strings("một").map(\.value) == ["Pút"])
    #expect(reader.list("bản")?.count == 2)
    let group = reader.map("xã")
    var commune = try #require(group)
    #expect(commune.string("tên")?.value == "Chiềng Khoi")
    commune.reportUnknownKeys()
    reader.absorb(commune)
    reader.reportUnknownKeys()
    #expect(reader.diagnostics.map(\.rule) == [MarkupRules.yamlUnknownKey])
  }
}
