import Dispatch
import Synchronization
import Templates
import Testing

struct RenderingTests {
  @Test func opensSectionsForWhatIsThere() throws {
    let page = "{{#title}}[{{.}}]{{/title}}{{^title}}none{{/title}}{{#draft}}!{{/draft}}"
    let full = Example.record(title: .text("a"), draft: .flag(true))
    let empty = Example.record(title: .text(""), draft: .flag(false))
    #expect(try rendered(page, full) == "[a]!")
    #expect(try rendered(page, empty) == "none")
    #expect(try rendered(page, Example.record()) == "none")
  }

  @Test func opensSectionsForMarkupThatIsThere() throws {
    let page = "{{#body}}<div>{{{body}}}</div>{{/body}}{{^body}}-{{/body}}"
    #expect(try rendered(page, Example.record(body: .html([0x78]))) == "<div>x</div>")
    #expect(try rendered(page, Example.record(body: .html([]))) == "-")
  }

  @Test func readsNamesOfThePageInsideARow() throws {
    let rows = Value.list([Example.row("1", "x"), Example.row("2", late: true)])
    let page = """
      <ul>
      {{#rows}}
        <li>{{code}} {{title}} {{unit.head.name}}{{#late}} late{{/late}}</li>
      {{/rows}}
      </ul>
      """
    let unit = Record([.text("u"), .record(Record([.text("An")]))])
    let record = Example.record(title: .text("t"), unit: .record(unit), rows: rows)
    #expect(
      try rendered(page, record) == "<ul>\n  <li>1 t An</li>\n  <li>2 t An late</li>\n</ul>")
  }

  @Test func rendersNothingForValuesOfAnotherKind() throws {
    let record = Record([.flag(true), .list([])])
    let page = "[{{title}}{{url}}{{#rows}}x{{/rows}}{{unit.head.name}}{{#unit}}y{{/unit}}]"
    #expect(try rendered(page, record) == "[]")
    #expect(
      try rendered("[{{#rows}}{{code}}.{{/rows}}]", Example.record(rows: .list([Record([])])))
        == "[.]")
  }

  @Test func appendsToWhatIsThere() throws {
    let set = try #require(
      TemplateSet.compile(
        sources: ["a.mustache": Array("<a href='{{url}}'>".utf8)], entries: [("a", Example.page)]
      ).0)
    var output = Array("before".utf8)
    #expect(set.render("a", Example.record(url: .text("javascript:x")), into: &output))
    #expect(String(decoding: output, as: UTF8.self) == "before<a href='#'>")
    #expect(!set.render("b", Example.record(), into: &output))
  }

  @Test func rendersOnManyThreadsAtOnce() throws {
    let page = "{{#rows}}{{>row}}{{/rows}}<a href='{{url}}'>{{title}}</a>"
    let sources = ["page.mustache": page, "row.mustache": "<b title='{{code}}'>{{note}}</b>"]
    let set = try #require(
      TemplateSet.compile(
        sources: sources.mapValues { Array($0.utf8) }, entries: [("page", Example.page)]
      ).0)
    let wrong = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 64) { number in
      let rows = (0..<number).map { Example.row("\($0)", "<\(number)>") }
      let record = Example.record(
        title: .text("\(number)"), url: .text("p\(number).html"), rows: .list(rows))
      var output: [UInt8] = []
      set.render("page", record, into: &output)
      let list = (0..<number).map { "<b title='\($0)'>&lt;\(number)&gt;</b>" }.joined()
      let expected = list + "<a href='p\(number).html'>\(number)</a>"
      if output != Array(expected.utf8) { wrong.add(1, ordering: .relaxed) }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
  }
}
