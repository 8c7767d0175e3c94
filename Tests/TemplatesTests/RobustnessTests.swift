import Diagnostics
import Templates
import Testing

struct RobustnessTests {
  private static let page = """
    {{! all there is }}
    {{<layout}}
    {{$title}}{{title}}{{/title}}
    {{$main}}
      <p title="{{title}}">{{#draft}}{{word.village}}{{/draft}}{{^draft}}<a href="{{url}}">x</a>{{/draft}}</p>
      {{#rows}}
        {{>row}}
      {{/rows}}
      {{=<% %>=}}
      <%#unit%><%head.name%><%{body}%><%/unit%>
      <%={{ }}=%>
      {{{body}}}
    {{/main}}
    {{/layout}}
    """
  private static let others = [
    "layout.mustache": "<title>{{$title}}{{/title}}</title>\n  {{$main}}\n    none\n  {{/main}}\n",
    "row.mustache": "<li{{#late}} class='l'{{/late}}>{{code}}{{#note}} {{.}}{{/note}}</li>\n",
  ]

  /// Compiles and, when that works, renders; the test is that it comes back.
  private func pass(_ name: String, _ bytes: [UInt8]) -> Bool {
    var sources = Self.others.mapValues { Array($0.utf8) }
    sources["page.mustache"] = Array(Self.page.utf8)
    sources[name] = bytes
    let (set, diagnostics) = TemplateSet.compile(
      sources: sources, entries: [("page", Example.page)], constants: Example.constants)
    for diagnostic in diagnostics {
      guard let range = diagnostic.location.range else { return false }
      let size = sources[String(diagnostic.location.path.dropFirst("theme/".count))]?.count ?? 0
      guard range.upperBound <= size else { return false }
    }
    var output: [UInt8] = []
    let rows = Value.list([Example.row("1", "n", late: true), Example.row("2")])
    let rendered = set?.render(
      "page", Example.record(title: .text("t"), draft: .flag(true), rows: rows), into: &output)
    return (set == nil) == !diagnostics.isEmpty && (rendered ?? true)
  }

  @Test func takesTheWholeExample() {
    #expect(pass("page.mustache", Array(Self.page.utf8)))
  }

  @Test func survivesEveryTruncation() {
    let bytes = Array(Self.page.utf8)
    for length in bytes.indices where !pass("page.mustache", Array(bytes[..<length])) {
      Issue.record("cut after \(length) bytes")
    }
  }

  @Test(arguments: ["page.mustache", "layout.mustache", "row.mustache"])
  func survivesMutations(_ name: String) {
    var random = FixedRandom(state: 0x5EED)
    let original = Array((name == "page.mustache" ? Self.page : Self.others[name] ?? "").utf8)
    let pieces = [
      "{{", "}}", "{{#rows}}", "{{/rows}}", "{{>page}}", "{{$main}}", "<", "\"", "\n", "{", "=",
    ]
    for round in 0..<400 {
      var bytes = original
      for _ in 0...Int(random.next() % 4) {
        let start = Int(random.next() % UInt64(bytes.count + 1))
        let end = min(bytes.count, start + Int(random.next() % 6))
        let piece = pieces[Int(random.next() % UInt64(pieces.count))]
        bytes.replaceSubrange(start..<end, with: random.next() % 3 == 0 ? [] : Array(piece.utf8))
      }
      if !pass(name, bytes) {
        Issue.record("round \(round): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  @Test func survivesArbitraryBytes() {
    var random = FixedRandom(state: 1)
    for round in 0..<200 {
      let bytes = (0..<40).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      if !pass("row.mustache", bytes) { Issue.record("round \(round)") }
    }
  }
}

/// The same numbers every time (SplitMix64).
private struct FixedRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
