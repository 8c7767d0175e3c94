import Diagnostics

extension Compiler {
  mutating func compileSection(_ tag: Tag, _ body: [Node], in frame: inout Frame) {
    guard constants[tag.name] == nil else {
      let location = frame.region.source.location(tag.range)
      return report(.constantSection(tag.name, at: location), in: frame)
    }
    guard let (slot, kind) = resolve(tag, in: frame) else { return }
    frame.place.settle()
    let before = frame.place
    switch (kind, tag.sign == .inverted) {
    case (_, true), (.flag, false), (.html, false): compileTest(slot, tag, body, in: &frame)
    case (.text, false):
      let outer = frame.current
      frame.current = slot
      compileTest(slot, tag, body, in: &frame)
      frame.current = outer
    case (.record(let shape), false):
      compileInside(shape, body, in: &frame) {
        .record(slot, body: $0)
      } end: {
        .leave
      }
    case (.list(let shape), false):
      compileInside(shape, body, in: &frame) {
        .list(slot, body: $0)
      } end: {
        .next
      }
      if frame.place != before { reportUneven(tag, in: frame) }
    }
    join(before, tag, in: &frame)
  }

  private mutating func compileTest(
    _ slot: Slot, _ tag: Tag, _ body: [Node], in frame: inout Frame
  ) {
    let start = frame.code.append(.end)
    compile(body, in: &frame)
    let length = frame.code.endBody(after: start)
    let isInverted = tag.sign == .inverted
    frame.code.replace(
      start, by: isInverted ? .unlessTrue(slot, body: length) : .whenTrue(slot, body: length))
  }

  private mutating func compileInside(
    _ shape: Shape, _ body: [Node], in frame: inout Frame,
    begin: (Int32) -> Instruction, end: () -> Instruction
  ) {
    let outer = frame.current
    frame.current = nil
    frame.scopes.append(shape)
    frame.entered += 1
    let start = frame.code.append(.end)
    compile(body, in: &frame)
    frame.code.append(end())
    frame.code.replace(start, by: begin(frame.code.endBody(after: start)))
    frame.entered -= 1
    frame.scopes.removeLast()
    frame.current = outer
  }

  /// With or without the section's body the HTML must go on at the same place.
  private mutating func join(_ before: MarkupPlace, _ tag: Tag, in frame: inout Frame) {
    if let joined = before.joined(with: frame.place) {
      frame.place = joined
    } else {
      reportUneven(tag, in: frame)
      frame.place = before
    }
  }

  private mutating func reportUneven(_ tag: Tag, in frame: Frame) {
    report(.unevenSection(tag.name, at: frame.region.source.location(tag.range)), in: frame)
  }
}
