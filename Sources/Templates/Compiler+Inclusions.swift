import Diagnostics

extension Compiler {
  mutating func compilePartial(_ inclusion: Inclusion, in frame: inout Frame) {
    guard let template = template(of: inclusion, in: frame) else { return }
    include(template, inclusion, frame.replacements, in: &frame)
  }

  mutating func compileParent(
    _ inclusion: Inclusion, _ blocks: [Block], in frame: inout Frame
  ) {
    guard let template = template(of: inclusion, in: frame) else { return }
    let known = blocksOffered(by: template.source.name)
    for block in blocks where !known.names.contains(block.tag.name) && known.isComplete {
      let location = frame.region.source.location(block.tag.nameRange)
      let names = known.names.sorted()
      report(
        .unknownBlock(block.tag.name, at: location, in: template.source.name, names), in: frame)
    }
    let own = blocks.map { ($0.tag.name, replacement($0, in: frame)) }
    let replacements = frame.replacements.merging(own) { outer, _ in outer }
    include(template, inclusion, replacements, in: &frame)
  }

  /// A replaced block is compiled where the block stands that it replaces.
  mutating func compileBlock(_ block: Block, in frame: inout Frame) {
    guard let replacement = frame.replacements[block.tag.name] else {
      return compile(block.body, in: &frame)
    }
    let outer = (frame.region, frame.replacements)
    frame.region = region(of: replacement, for: block, in: frame)
    frame.replacements = replacement.replacements
    var body = replacement.block.body[...]
    if !block.isStandalone, case .line(let blanks) = body.first {
      write(frame.region.source.bytes[blanks.dropFirst(frame.region.dedent)], in: &frame)
      body.removeFirst()
    }
    compile(Array(body), in: &frame)
    (frame.region, frame.replacements) = outer
  }

  /// The replacement's own indentation goes, the replaced block's comes.
  private func region(
    of replacement: Replacement, for block: Block, in frame: Frame
  ) -> Frame.Region {
    var region = Frame.Region(source: replacement.source)
    let blanks = block.isStandalone ? block.ownIndentation ?? block.lead : block.lead
    region.indentation = frame.region.indented(blanks)
    if case .line(let own) = replacement.block.body.first { region.dedent = own.count }
    return region
  }

  private mutating func replacement(_ block: Block, in frame: Frame) -> Replacement {
    let key = ReplacementKey(
      template: frame.region.source.name, position: block.tag.range.lowerBound,
      replacements: frame.replacements.mapValues(\.id))
    let id = replacementIDs[key] ?? replacementIDs.count
    replacementIDs[key] = id
    return Replacement(
      id: id, block: block, source: frame.region.source, replacements: frame.replacements)
  }

  // MARK: Calls

  private mutating func template(of inclusion: Inclusion, in frame: Frame) -> ParsedTemplate? {
    if let template = templates[inclusion.tag.name] {
      return template.diagnostics.isEmpty ? template : nil
    }
    let location = frame.region.source.location(inclusion.tag.nameRange)
    let names = templates.keys.sorted()
    report(.unknownPartial(inclusion.tag.name, at: location, names), in: frame)
    return nil
  }

  private mutating func include(
    _ template: ParsedTemplate, _ inclusion: Inclusion, _ replacements: [String: Replacement],
    in frame: inout Frame
  ) {
    frame.place.settle()
    var inner = self.frame(for: template, inclusion, replacements, in: frame)
    let view = narrow(&inner)
    let indentation = gather(&inner, inclusion, in: frame)
    let key = UnitKey(inner)
    let location = frame.region.source.location(inclusion.tag.range)
    let known = units[key]
    if let known, isEndless(known, frame) {
      return report(.endless(inclusion.tag.name, at: location), in: frame)
    }
    let unit = known ?? compileUnit(template, key, inner)
    let place = place(after: unit)
    frame.code.append(
      .call(
        Instruction.Call(
          unit: Int32(unit), view: view, indentation: indentation, isRecursive: place == nil)))
    if place == nil { recursiveUses[unit] = location }
    frame.place = place ?? frame.place
  }

  private mutating func frame(
    for template: ParsedTemplate, _ inclusion: Inclusion, _ replacements: [String: Replacement],
    in frame: Frame
  ) -> Frame {
    let offered = blocksOffered(by: template.source.name).names
    var inner = frame
    inner.region = Frame.Region(source: template.source)
    inner.replacements = replacements.filter { offered.contains($0.key) }
    inner.cause = frame.region.source.location(inclusion.tag.range)
    inner.code = CodeWriter()
    return inner
  }

  /// Leaves out records that a later one of the same shape hides, so that a partial within
  /// itself sees the same shapes each time; says which are left, or -1 for all.
  private mutating func narrow(_ frame: inout Frame) -> Int32 {
    let shapes = frame.scopes
    let seen = shapes.indices.filter { index in
      !shapes[(index + 1)...].contains { $0 === shapes[index] }
    }
    guard seen.count < shapes.count else { return -1 }
    frame.scopes = seen.map { shapes[$0] }
    if let current = frame.current {
      let index = seen.firstIndex(of: Int(current.scope))
      frame.current?.scope = Int32(index ?? 0)
      if index == nil { frame.current = nil }
    }
    return view(seen.map { Int32($0) })
  }

  /// Indentation is compiled in, but within a partial that comes again in itself it is gathered
  /// when rendering: it grows with the data.
  private mutating func gather(
    _ inner: inout Frame, _ inclusion: Inclusion, in frame: Frame
  ) -> Range<Int32>? {
    guard let blanks = inclusion.indentation else {
      inner.gathersIndentation = false
      return nil
    }
    let indentation = frame.region.indented(blanks)
    let comesAgain = chain.contains { $0.template == inclusion.tag.name } && !indentation.isEmpty
    inner.gathersIndentation = frame.gathersIndentation || comesAgain
    if inner.gathersIndentation { return literal(indentation) }
    inner.region.indentation = indentation
    return nil
  }

  /// Whether a unit that is being compiled would come again with the very same record.
  private func isEndless(_ unit: Int, _ frame: Frame) -> Bool {
    chain.contains { $0.unit == unit && $0.entered == frame.entered }
  }

  // MARK: Blocks

  /// The blocks that a template and all it names offer; incomplete when one of them cannot be
  /// read.
  private func blocksOffered(by name: String) -> (names: Set<String>, isComplete: Bool) {
    var (names, isComplete) = (Set<String>(), true)
    var (seen, open) = (Set([name]), [name])
    while let next = open.popLast() {
      guard let template = templates[next], template.diagnostics.isEmpty else {
        isComplete = false
        continue
      }
      names.formUnion(template.blocks)
      open += template.references.filter { seen.insert($0).inserted }
    }
    return (names, isComplete)
  }
}
