import Diagnostics

/// Turns parsed templates into instructions, one unit for each way a template is used.
struct Compiler {
  let templates: [String: ParsedTemplate]
  let constants: [String: String]
  private(set) var set = TemplateSet()
  private var reported: Set<Diagnostic.Identity> = []
  private(set) var diagnostics: [Diagnostic] = []
  var fields: [ObjectIdentifier: [(String, Kind)]] = [:]
  var units: [UnitKey: Int] = [:]
  /// What each unit came to; `nil` while it is being compiled.
  private var finished: [Unit?] = []
  /// The units being compiled, outermost first.
  private(set) var chain: [Chained] = []
  /// The tags that bring in a unit within itself.
  var recursiveUses: [Int: Location] = [:]
  var replacementIDs: [ReplacementKey: Int] = [:]
  private var instructionCount = 0

  /// Bounds for themes that would make the compiler run away.
  private static let deepest = 200
  private static let mostInstructions = 500_000

  struct Unit {
    var instructions: [Instruction]
    var place: MarkupPlace
  }

  struct Chained {
    var template: String
    var unit: Int
    var entered: Int
  }

  init(_ templates: [String: ParsedTemplate], _ constants: [String: String]) {
    self.templates = templates
    self.constants = constants
  }

  // MARK: Units

  mutating func compileEntry(_ template: ParsedTemplate, _ shape: Shape) {
    let frame = Frame(
      region: Frame.Region(source: template.source), scopes: [shape], place: MarkupPlace(),
      replacements: [:], gathersIndentation: false, entered: 0, depth: 0)
    set.entries[template.source.name] = compileUnit(template, UnitKey(frame), frame)
  }

  /// Compiles a template as `frame` sees it and says which unit it became.
  mutating func compileUnit(
    _ template: ParsedTemplate, _ key: UnitKey, _ start: Frame
  ) -> Int {
    let unit = finished.count
    var frame = start
    finished.append(nil)
    units[key] = unit
    chain.append(Chained(template: template.source.name, unit: unit, entered: frame.entered))
    compile(template.nodes, in: &frame)
    chain.removeLast()
    checkRecursion(of: unit, template.source.name, from: start.place, in: frame)
    frame.code.append(.end)
    instructionCount += frame.code.instructions.count
    finished[unit] = Unit(instructions: frame.code.instructions, place: frame.place)
    return unit
  }

  /// Within itself a template is taken to end at the place it begins at; this sees to it.
  private mutating func checkRecursion(
    of unit: Int, _ name: String, from start: MarkupPlace, in frame: Frame
  ) {
    guard let location = recursiveUses[unit], frame.place != start else { return }
    report(.unevenSection(name, at: location), in: frame)
  }

  /// The place a unit ends at, or `nil` while it is being compiled.
  func place(after unit: Int) -> MarkupPlace? { finished[unit]?.place }

  /// The set with all units laid out one after another.
  func linked() -> TemplateSet {
    var linked = set
    for unit in finished {
      linked.starts.append(linked.code.count)
      linked.code += unit?.instructions ?? [.end]
    }
    return linked
  }

  // MARK: Nodes

  mutating func compile(_ nodes: [Node], in frame: inout Frame) {
    for node in nodes { compile(node, in: &frame) }
  }

  private mutating func compile(_ node: Node, in frame: inout Frame) {
    switch node {
    case .text(let range): write(frame.region.source.bytes[range], in: &frame)
    case .line(let blanks): beginLine(blanks, in: &frame)
    case .value(let tag): compileValue(tag, in: &frame)
    case .section(let tag, let body):
      nested(at: tag, in: &frame) { $0.compileSection(tag, body, in: &$1) }
    case .partial(let inclusion):
      nested(at: inclusion.tag, in: &frame) { $0.compilePartial(inclusion, in: &$1) }
    case .parent(let inclusion, let blocks):
      nested(at: inclusion.tag, in: &frame) { $0.compileParent(inclusion, blocks, in: &$1) }
    case .block(let block):
      nested(at: block.tag, in: &frame) { $0.compileBlock(block, in: &$1) }
    }
  }

  private mutating func nested(
    at tag: Tag, in frame: inout Frame, _ body: (inout Compiler, inout Frame) -> Void
  ) {
    let size = instructionCount + frame.code.instructions.count
    guard frame.depth < Self.deepest, size < Self.mostInstructions else {
      return report(.tooLarge(at: frame.region.source.location(tag.range)), in: frame)
    }
    frame.depth += 1
    body(&self, &frame)
    frame.depth -= 1
  }

  private mutating func beginLine(_ blanks: Range<Int>, in frame: inout Frame) {
    if frame.gathersIndentation { frame.code.append(.lineStart) }
    write(frame.region.indented(blanks), in: &frame)
  }

  /// Writes bytes that stand in the template itself.
  mutating func write(_ bytes: some RandomAccessCollection<UInt8>, in frame: inout Frame) {
    var start = bytes.startIndex
    for index in bytes.indices {
      switch frame.place.advance(over: bytes[index]) {
      case .none: continue
      case .addressBegins:
        let next = bytes.index(after: index)
        frame.code.append(bytes[start..<next], to: &set.literals)
        frame.code.beginAddress()
        start = next
      case .addressEnds:
        frame.code.append(bytes[start..<index], to: &set.literals)
        frame.code.endAddress()
        start = index
      }
    }
    frame.code.append(bytes[start...], to: &set.literals)
  }

  mutating func noteUse(of field: Int32, _ shape: Shape) {
    set.namedFields[ObjectIdentifier(shape), default: []].insert(field)
  }

  /// The indentation as a stretch of the literals.
  mutating func literal(_ bytes: [UInt8]) -> Range<Int32> {
    let start = Int32(set.literals.count)
    set.literals.append(contentsOf: bytes)
    return start..<Int32(set.literals.count)
  }

  mutating func path(_ fields: [Int32]) -> Int32 {
    guard !fields.isEmpty else { return -1 }
    return Self.index(of: fields, in: &set.paths)
  }

  mutating func view(_ scopes: [Int32]) -> Int32 {
    Self.index(of: scopes, in: &set.views)
  }

  private static func index(of item: [Int32], in table: inout [[Int32]]) -> Int32 {
    if let known = table.firstIndex(of: item) { return Int32(known) }
    table.append(item)
    return Int32(table.count - 1)
  }

  // MARK: Diagnostics

  /// Reports a mistake once, however many pages come upon it.
  mutating func report(_ diagnostic: Diagnostic, in frame: Frame) {
    guard reported.insert(diagnostic.identity).inserted else { return }
    var diagnostic = diagnostic
    if let cause = frame.cause { diagnostic.notes.append(.included(at: cause)) }
    diagnostics.append(diagnostic)
  }
}

extension Diagnostic {
  /// What makes two reports the same report.
  struct Identity: Hashable {
    var rule: Rule
    var location: Location
  }

  var identity: Identity { Identity(rule: rule, location: location) }
}
