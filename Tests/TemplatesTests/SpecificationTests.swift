import Diagnostics
import Templates
import Testing

/// The Mustache specification, case by case, through the compiler that pages use.
struct SpecificationTests {
  /// Cases that Bantin answers with a diagnostic, each with its rule and the reason.
  static let leftOut: [String: Rule] = [
    // A missing partial is a mistake in the theme here, not an empty text.
    "partials: Failed Lookup": TemplateRules.unknownPartial,
    // It writes a value right behind `<`, where HTML has the name of a tag.
    // `PartialTests.rendersAPartialWithinItself` renders the same case with `(` and `)`.
    "partials: Recursion": TemplateRules.unsafePlace,
  ]

  /// Names that a case uses and its data lack. A shape declares every name, so these are
  /// declared and then left absent.
  static let lacking: [String: JSON] = [
    "inheritance: Negative Sections": ["bar": .null],
    "interpolation: Basic Context Miss Interpolation": ["cannot": .null],
    "interpolation: Triple Mustache Context Miss Interpolation": ["cannot": .null],
    "interpolation: Ampersand Context Miss Interpolation": ["cannot": .null],
    "interpolation: Dotted Names - Broken Chains": ["a": ["b": ["c": .null]]],
    "interpolation: Dotted Names - Broken Chain Resolution":
      ["a": ["b": ["c": ["name": .null]]]],
    "interpolation: Dotted Names - Context Precedence": ["a": ["b": ["c": .null]]],
    "interpolation: Dotted Names are never single keys": ["a": ["b": .null]],
    "inverted: Context": ["name": .null],
    "inverted: List": ["n": .null],
    "inverted: Context Misses": ["missing": .null],
    "inverted: Dotted Names - Broken Chains": ["a": ["b": ["c": .null]]],
    "partials: Recursion": ["nodes": [["nodes": [["content": .null, "nodes": []]]]]],
    "sections: Context Misses": ["missing": .null],
    "sections: Dotted Names - Broken Chains": ["a": ["b": ["c": .null]]],
  ]

  @Test(arguments: try SpecificationCase.load().filter { leftOut[$0.id] == nil })
  func rendersAsSpecified(_ one: SpecificationCase) throws {
    let data = SpecificationData(one, lacking: Self.lacking[one.id] ?? .null)
    let (compiled, diagnostics) = TemplateSet.compile(
      sources: one.sources, entries: [("main", data.shape)])
    #expect(diagnostics == [])
    let set = try #require(compiled)
    var output: [UInt8] = []
    #expect(set.render("main", data.record, into: &output))
    #expect(String(decoding: output, as: UTF8.self) == one.expected)
  }

  @Test func knowsEveryCaseItLeavesOut() throws {
    let cases = try SpecificationCase.load()
    let tally = Dictionary(grouping: cases, by: \.file).mapValues(\.count)
    #expect(
      tally == [
        "comments": 12, "delimiters": 14, "inheritance": 27, "interpolation": 42,
        "inverted": 22, "partials": 12, "sections": 34,
      ])
    let known = Set(cases.map(\.id))
    #expect(known.isSuperset(of: Self.leftOut.keys))
    #expect(known.isSuperset(of: Self.lacking.keys))
  }

  @Test(arguments: try SpecificationCase.load().filter { leftOut[$0.id] != nil })
  func reportsWhatItLeavesOut(_ one: SpecificationCase) {
    let data = SpecificationData(one, lacking: Self.lacking[one.id] ?? .null)
    let (set, diagnostics) = TemplateSet.compile(
      sources: one.sources, entries: [("main", data.shape)])
    #expect(set == nil)
    #expect(diagnostics.first?.rule == Self.leftOut[one.id])
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(uniqueKeysWithValues: elements))
  }

  init(arrayLiteral elements: JSON...) {
    self = .array(elements)
  }
}
