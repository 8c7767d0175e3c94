import Templates
import Testing

struct PartialTests {
  private static let node: Shape = Shape("node", [("content", .text), ("nodes", .list(node))])

  private func node(_ content: String, _ nodes: Record...) -> Record {
    Record([.text(content), .list(nodes)])
  }

  @Test func rendersAPartialWithinItself() throws {
    let partial = "{{content}}({{#nodes}}{{>node}}{{/nodes}})"
    let record = node("X", node("Y"), node("Z", node("W")))
    let text = try rendered("{{>node}}", record, ["node.mustache": partial], shape: Self.node)
    #expect(text == "X(Y()Z(W()))")
  }

  @Test func gathersTheIndentationOfAPartialWithinItself() throws {
    let partial = "- {{content}}\n{{#nodes}}\n  {{>node}}\n{{/nodes}}\n"
    let record = node("a", node("b", node("c")), node("d"))
    let text = try rendered(
      "<pre>\n {{>node}}\n</pre>\n", record, ["node.mustache": partial], shape: Self.node)
    #expect(text == "<pre>\n - a\n   - b\n     - c\n   - d\n</pre>\n")
  }

  @Test func readsOuterNamesInsideAPartialWithinItself() throws {
    let page = Shape("page", [("root", .text), ("tree", .list(Self.node))])
    let record = Record([.text("/"), .list([node("a", node("b"))])])
    let partial = "{{root}}{{content}}{{#nodes}}{{>node}}{{/nodes}}"
    let text = try rendered(
      "{{#tree}}{{>node}}{{/tree}}", record, ["node.mustache": partial], shape: page)
    #expect(text == "/a/b")
  }

  @Test func alternatesBetweenPartialsAndShapes() throws {
    let record = Record([
      .text("u"), .list([Record([.text("v"), .list([Record([.text("w"), .list([])])])])]),
    ])
    let partials = [
      "unit.mustache": "{{name}}[{{#villages}}{{>village}}{{/villages}}]",
      "village.mustache": "{{name}}({{#units}}{{>unit}}{{/units}})",
    ]
    #expect(try rendered("{{>unit}}", record, partials, shape: Mutual.unit) == "u[v(w[])]")
  }

  private enum Mutual {
    static let unit: Shape = Shape("unit", [("name", .text), ("villages", .list(village))])
    static let village: Shape = Shape("village", [("name", .text), ("units", .list(unit))])
  }

  @Test func stopsAtAHundredLevelsAndSaysSo() throws {
    var record = node("x")
    for _ in 0..<150 { record = node("x", record) }
    let set = try #require(
      TemplateSet.compile(
        sources: ["n.mustache": Array("{{content}}{{#nodes}}{{>n}}{{/nodes}}".utf8)],
        entries: [("n", Self.node)]
      ).0)
    var output: [UInt8] = []
    #expect(!set.render("n", record, into: &output))
    #expect(output.count == 101)
  }

  @Test func stopsAPartialThatMultipliesItself() throws {
    let page = Shape("page", [("all", .list(Self.node))])
    let partial = "{{#all}}{{>n}}{{/all}}"
    let set = try #require(
      TemplateSet.compile(
        sources: ["n.mustache": Array(partial.utf8)], entries: [("n", page)]
      ).0)
    var output: [UInt8] = []
    #expect(!set.render("n", Record([.list([node("a"), node("b")])]), into: &output))
  }

  @Test func keepsReplacementsOutOfBlocksThatStandInThem() throws {
    let page = """
      {{<layout}}{{$title}}Page{{/title}}{{$main}}{{<card}}{{$title}}Card{{/title}}{{/card}}\
      {{<card}}{{/card}}{{/main}}{{/layout}}
      """
    let others = [
      "layout.mustache": "<h1>{{$title}}{{/title}}</h1>{{$main}}{{/main}}",
      "card.mustache": "<h2>{{$title}}None{{/title}}</h2>",
    ]
    #expect(
      try rendered(page, Example.record(), others)
        == "<h1>Page</h1><h2>Card</h2><h2>None</h2>")
  }

  @Test func replacesBlocksOfPartialsInTheParent() throws {
    let others = ["layout.mustache": "{{>head}}", "head.mustache": "<title>{{$t}}-{{/t}}</title>"]
    let page = "{{<layout}}{{$t}}{{title}}{{/t}}{{/layout}}"
    #expect(
      try rendered(page, Example.record(title: .text("<")), others) == "<title>&lt;</title>")
  }

  @Test func escapesAPartialForThePlaceOfItsTag() throws {
    let page = "<p title='{{>part}}'>{{>part}}</p>"
    #expect(
      try rendered(page, Example.record(title: .text("'")), ["part.mustache": "{{title}}"])
        == "<p title='&#39;'>'</p>")
  }
}
