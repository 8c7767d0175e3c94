package import Diagnostics
package import Testing

/// Expects exactly these rules, in this order of place, one at each mark of the input.
///
/// Diagnostics are compared by place and then by identifier, so the order in which a reader
/// reports does not matter; a mark and a rule without each other are failures.
package func expect(
  _ diagnostics: [Diagnostic], are ids: [String], at marks: MarkedText,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = diagnostics.map { Finding(id: $0.rule.id, range: $0.location.range) }.sorted()
  let wanted = zip(ids, marks.ranges).map { Finding(id: $0, range: $1) }.sorted()
  #expect(ids.count == marks.ranges.count, "one rule for each mark", sourceLocation: sourceLocation)
  #expect(
    found.map { $0.described(in: marks) } == wanted.map { $0.described(in: marks) },
    sourceLocation: sourceLocation)
}

/// Expects one rule, once at each mark of the input, and nothing else.
package func expect(
  _ diagnostics: [Diagnostic], are id: String, at marks: MarkedText,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(
    diagnostics, are: marks.ranges.map { _ in id }, at: marks, sourceLocation: sourceLocation)
}

/// What a test compares of a diagnostic.
private struct Finding: Comparable {
  var id: String
  var range: Range<Int>?

  static func < (left: Finding, right: Finding) -> Bool { left.key < right.key }

  private var key: (Int, Int, String) {
    (range?.lowerBound ?? -1, range?.upperBound ?? -1, id)
  }

  /// Such as `status-unknown-word 5..<10 “Dạt”`: a failure shows the text and not only numbers.
  func described(in marks: MarkedText) -> String {
    guard let range else { return "\(id) of the whole file" }
    let quoted = String(
      decoding: marks.bytes[range.clamped(to: 0..<marks.bytes.count)], as: UTF8.self)
    return "\(id) \(range) “\(quoted)”"
  }
}
