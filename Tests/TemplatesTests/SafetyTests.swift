import Diagnostics
import Templates
import TestSupport
import Testing

struct SafetyTests {
  private static let hostile = "<b>&'\"</b>"

  @Test func escapesText() throws {
    let record = Example.record(title: .text(Self.hostile))
    let text = "&lt;b&gt;&amp;'&quot;&lt;/b&gt;"
    #expect(try rendered("<p>{{title}}</p>", record) == "<p>\(text)</p>")
    #expect(try rendered("<title>{{title}}</title>", record) == "<title>\(text)</title>")
    #expect(try rendered("<pre>\n{{title}}</pre>", record) == "<pre>\n\(text)</pre>")
  }

  @Test(arguments: ["\"", "'"])
  func escapesQuotedAttributes(_ quote: String) throws {
    let record = Example.record(title: .text(Self.hostile))
    let page = "<p title = \(quote)a {{title}} b\(quote)>"
    let text = "&lt;b&gt;&amp;&#39;&quot;&lt;/b&gt;"
    #expect(try rendered(page, record) == "<p title = \(quote)a \(text) b\(quote)>")
  }

  @Test func copiesMarkupBetweenTags() throws {
    let record = Example.record(body: .html(Array("<b>x</b>".utf8)))
    #expect(try rendered("<p>{{{body}}}{{&body}}</p>", record) == "<p><b>x</b><b>x</b></p>")
  }

  @Test func writesWordsEscapedForTheirPlace() throws {
    #expect(
      try rendered("<b title='{{word.save}}'>{{word.save}}</b>", Example.record())
        == "<b title='Lưu &quot;&amp;&quot; &lt;đóng&gt;'>Lưu &quot;&amp;&quot; &lt;đóng&gt;</b>")
  }

  @Test(arguments: [
    "a.html", "../a/b.html#x:y", "#top", "?q=a:b", "/a", "//host/a", "http://a/b", "HTTPS://a",
    " https://a", "mailto:a@b.vn", "tel:+84", "bản-tin.html",
  ])
  func keepsSafeAddresses(_ address: String) throws {
    let record = Example.record(url: .text(address))
    #expect(try rendered("<a href=\"{{url}}\">x</a>", record) == "<a href=\"\(address)\">x</a>")
  }

  @Test(arguments: [
    ("<a href=\"{{url}}\">x</a>", "<a>x</a>"),
    ("<a class=\"b\" href = '{{url}}' id=\"c\">x</a>", "<a class=\"b\" id=\"c\">x</a>"),
    ("<a\nhref=\"{{#draft}}a{{/draft}}{{url}}\">x</a>", "<a>x</a>"),
    ("<a href=\"{{url}}#a\">x</a>", "<a href=\"#a\">x</a>"),
  ])
  func leavesOutAnAddressThatIsEmpty(_ template: String, _ page: String) throws {
    #expect(try rendered(template, Example.record(url: .text(""))) == page)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u{1}javascript:x",
    "java\tscript:x", "java\nscript:x", "java\u{0}script:x", "data:text/html,x", "vbscript:x",
    "javascript&#58;x", "javascript&colon;x", "&#106;avascript:x", "file:///etc/passwd", "blob:x",
    "httpx:a", ":x", "\u{FEFF}javascript:x", "java\u{E000}script:x",
  ])
  func replacesUnsafeAddresses(_ address: String) throws {
    let record = Example.record(url: .text(address))
    #expect(try rendered("<a href='{{url}}'>x</a>", record) == "<a href='#'>x</a>")
  }

  @Test(arguments: [
    "href", "src", "action", "formaction", "poster", "cite", "xlink:href", "HREF", "ping", "data",
  ])
  func checksEveryAttributeThatHoldsAnAddress(_ attribute: String) throws {
    let record = Example.record(url: .text("javascript:x"))
    #expect(try rendered("<x \(attribute) = \"{{url}}\">", record) == "<x \(attribute) = \"#\">")
  }

  @Test func checksAnAddressPutTogetherFromParts() throws {
    let record = Example.record(title: .text("java"), url: .text("script:x"), draft: .flag(true))
    #expect(try rendered("<a href='{{title}}{{url}}'>", record) == "<a href='#'>")
    #expect(try rendered("<a href='java{{url}}'>", record) == "<a href='#'>")
    #expect(try rendered("<a href='{{title}}script:x'>", record) == "<a href='#'>")
    let parts = "<a href='{{#draft}}{{title}}{{/draft}}{{>rest}}'>"
    #expect(try rendered(parts, record, ["rest.mustache": "{{url}}"]) == "<a href='#'>")
    #expect(try rendered("<a href='p/{{title}}:{{url}}'>", record) == "<a href='p/java:script:x'>")
  }

  @Test func leavesTheThemesOwnAddressesAlone() throws {
    #expect(
      try rendered("<a href='x.html'>{{title}}</a>", Example.record(title: .text("y")))
        == "<a href='x.html'>y</a>")
  }

  @Test(arguments: [
    "<a title=⟦{{title}}⟧>", "<a title=x⟦{{title}}⟧>", "<⟦{{title}}⟧>", "<h⟦{{title}}⟧>",
    "</⟦{{title}}⟧>", "<a ⟦{{title}}⟧>", "<a x⟦{{title}}⟧='y'>", "<a x ⟦{{title}}⟧>",
    "<script>⟦{{title}}⟧</script>", "<STYLE>a{}⟦{{title}}⟧</STYLE>",
    "<script>'</scriptx>⟦{{title}}⟧</script>", "<!-- ⟦{{title}}⟧ -->", "<!-- > ⟦{{title}}⟧ -->",
    "<!⟦{{title}}⟧>", "<?⟦{{title}}⟧>", "<a onclick=\"⟦{{title}}⟧\">", "<a STYLE='x:⟦{{title}}⟧'>",
    "<iframe srcdoc='⟦{{title}}⟧'>", "<img srcset='⟦{{title}}⟧'>", "<set to='⟦{{title}}⟧'/>",
    "<a {{#draft}}on{{/draft}}click='⟦{{title}}⟧'>", "<a title='⟦{{{body}}}⟧'>",
    "<title>⟦{{{body}}}⟧</title>", "<a title=⟦{{word.village}}⟧>",
  ])
  func refusesValuesInUnsafePlaces(_ text: String) {
    let page = MarkedText(text)
    expect(mistakes(in: page), are: "template-unsafe-place", at: page)
  }

  @Test(arguments: [
    "<!-->{{title}}", "<!-- x -->{{title}}", "<!-- x --!>{{title}}", "<!doctype html>{{title}}",
    "<script>'<b'</script>{{title}}", "a < b {{title}}", "<br/>{{title}}", "<a b=c>{{title}}",
    "<style>a>b{}</style ><p title=\"{{title}}\">", "<a b='>' title='{{title}}'>", "<3 {{title}}",
    "<option{{#draft}} selected{{/draft}} title='{{title}}'>",
    "<option {{#draft}}selected {{/draft}}title='{{title}}'>",
    "<td{{#draft}} class=\"n\"{{/draft}}>{{title}}</td>",
    "<a class=\"a{{#draft}} b{{/draft}}\">{{title}}</a>",
  ])
  func findsItsWayThroughHTML(_ text: String) {
    #expect(mistakes(in: MarkedText(text)) == [])
  }

  @Test(arguments: [
    "⟦{{#draft}}⟧<!-- {{/draft}}", "⟦{{#draft}}⟧<script>{{/draft}}",
    "<a ⟦{{#draft}}⟧x='{{/draft}}>",
    "<p>⟦{{#rows}}⟧<b {{/rows}}>", "<p title='⟦{{^draft}}⟧'{{/draft}}>", "⟦{{#unit}}⟧<a {{/unit}}",
  ])
  func refusesSectionsThatLeaveTheirPlace(_ text: String) {
    let page = MarkedText(text)
    expect(mistakes(in: page), are: "template-unsafe-place", at: page)
  }

  @Test func refusesAPartialWithinItselfThatLeavesItsPlace() {
    let tree = Shape("node", [("name", .text), ("nodes", .list(SafetyTests.node))])
    let page: MarkedText = "{{#nodes}}⟦{{>page}}⟧{{/nodes}}<!--"
    let found = TemplateSet.compile(
      sources: ["page.mustache": page.bytes], entries: [("page", tree)]
    ).1
    #expect(found.map(\.rule.id).contains("template-unsafe-place"))
    #expect(found.contains { $0.location.range == page.range })
  }

  private static let node: Shape = Shape("node", [("name", .text), ("nodes", .list(node))])

  @Test(arguments: [
    "⟦{{{title}}}⟧", "⟦{{&title}}⟧", "⟦{{{word.village}}}⟧", "<a b='⟦{{&title}}⟧'>",
  ])
  func refusesPlainTextAsMarkup(_ text: String) {
    let page = MarkedText(text)
    expect(mistakes(in: page), are: "template-raw-text", at: page)
  }
}
