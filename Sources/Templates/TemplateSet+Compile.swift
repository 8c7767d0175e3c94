package import Diagnostics

extension TemplateSet {
  /// Compiles templates against the shapes of their pages; no set comes with an error.
  ///
  /// - Parameters:
  ///   - sources: File path below the theme's folder, such as `parts/row.mustache`, to its bytes.
  ///   - entries: The templates that pages are made with, named as a tag would (`village`).
  ///   - constants: Dotted names, such as `word.village`, to texts that are the same everywhere.
  package static func compile(
    sources: [String: [UInt8]], entries: [(template: String, shape: Shape)],
    constants: [String: String] = [:]
  ) -> (TemplateSet?, [Diagnostic]) {
    let templates = parse(sources)
    var diagnostics = templates.values.flatMap(\.diagnostics)
    var compiler = Compiler(templates, constants)
    for (name, shape) in entries {
      guard let template = templates[name] else {
        diagnostics.append(.missing(name, folder: folder, templates.keys.sorted()))
        continue
      }
      guard template.diagnostics.isEmpty else { continue }
      compiler.compileEntry(template, shape)
    }
    diagnostics += compiler.diagnostics
    return (diagnostics.isEmpty ? compiler.linked() : nil, diagnostics.sorted(by: precedes))
  }

  /// Where templates are found, as diagnostics name it.
  private static let folder = "theme/"

  private static func parse(_ sources: [String: [UInt8]]) -> [String: ParsedTemplate] {
    var templates: [String: ParsedTemplate] = [:]
    for (path, bytes) in sources where path.hasSuffix(".mustache") {
      let name = String(path.dropLast(".mustache".count))
      templates[name] = ParsedTemplate(Source(name: name, path: folder + path, bytes: bytes))
    }
    return templates
  }

  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let (one, other) = (left.location, right.location)
    if one.path != other.path { return one.path < other.path }
    let starts = (one.range?.lowerBound ?? -1, other.range?.lowerBound ?? -1)
    return starts.0 != starts.1 ? starts.0 < starts.1 : left.rule.id < right.rule.id
  }
}
