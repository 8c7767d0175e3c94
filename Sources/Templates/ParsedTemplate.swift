import Diagnostics

/// One file read into a tree. With diagnostics the tree is not to be used.
struct ParsedTemplate {
  let source: Source
  private(set) var nodes: [Node] = []
  private(set) var diagnostics: [Diagnostic]
  /// Blocks that the file itself offers for replacing.
  private(set) var blocks: Set<String> = []
  /// Partials and parents that the file names.
  private(set) var references: Set<String> = []

  init(_ source: Source) {
    self.source = source
    var scanner = TagScanner(source)
    scanner.scan()
    let pairs = TagPairs(scanner.tags, in: source)
    diagnostics = scanner.diagnostics + pairs.diagnostics
    guard diagnostics.isEmpty else { return }
    let builder = NodeBuilder(source, scanner.tags, pairs)
    nodes = builder.nodes()
    blocks = builder.definedBlocks()
    references = Set(
      scanner.tags.filter { $0.sign == .partial || $0.sign == .parent }.map(\.name))
  }
}
