/// Templates compiled against the shapes of their data.
package struct TemplateSet: Sendable {
  /// All templates' steps, one after another.
  var code: [Instruction] = []
  /// Where each template's steps begin.
  var starts: [Int] = []
  /// The bytes of all literals.
  var literals: [UInt8] = []
  var paths: [[Int32]] = []
  var views: [[Int32]] = []
  /// Template name to its place in `starts`.
  var entries: [String: Int] = [:]
  /// The fields that any template names, by their shape.
  var namedFields: [ObjectIdentifier: Set<Int32>] = [:]

  /// Whether any template names a field of a shape. What none names need not be made.
  package func names(_ field: String, of shape: Shape) -> Bool {
    guard let index = shape.fields.firstIndex(where: { $0.0 == field }) else { return false }
    return namedFields[ObjectIdentifier(shape)]?.contains(Int32(index)) ?? false
  }

  /// Appends a page to `output`; any number of threads may do so at once.
  ///
  /// Returns false when the template is no entry of this set, or when partials went more than
  /// 100 levels or 100,000 times into themselves and the rest was left out.
  @discardableResult
  package func render(
    _ template: String, _ record: Record, into output: inout [UInt8]
  ) -> Bool {
    guard let unit = entries[template] else { return false }
    return literals.withUnsafeBufferPointer { literals in
      var renderer = Renderer(self, literals, record)
      renderer.run(from: starts[unit], into: &output)
      return renderer.isComplete
    }
  }
}
