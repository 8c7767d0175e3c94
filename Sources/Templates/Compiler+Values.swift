import Diagnostics

extension Compiler {
  mutating func compileValue(_ tag: Tag, in frame: inout Frame) {
    let location = frame.region.source.location(tag.range)
    if constants[tag.name] != nil { return compileConstant(tag, in: &frame) }
    guard let (slot, kind) = resolve(tag, in: frame) else { return }
    switch (kind, tag.sign == .raw) {
    case (.text, true): report(.rawText(tag.name, at: location), in: frame)
    case (.text, false): compileText(slot, tag, in: &frame)
    case (.html, true): compileMarkup(slot, tag, in: &frame)
    case (.html, false): report(.markupNeedsBraces(tag.name, at: location), in: frame)
    case (.flag, _), (.record, _), (.list, _):
      report(.notWritable(tag.name, kind, at: location), in: frame)
    }
  }

  private mutating func compileText(_ slot: Slot, _ tag: Tag, in frame: inout Frame) {
    switch frame.place.use {
    case .text, .plainText: frame.code.append(.text(slot))
    case .attribute: frame.code.append(.attribute(slot))
    case .forbidden(let danger): forbid(tag, danger, in: frame)
    }
  }

  private mutating func compileMarkup(_ slot: Slot, _ tag: Tag, in frame: inout Frame) {
    switch frame.place.use {
    case .text: frame.code.append(.markup(slot))
    case .plainText, .attribute: forbid(tag, .attribute, in: frame)
    case .forbidden(let danger): forbid(tag, danger, in: frame)
    }
  }

  /// A constant is written, escaped, into the literals.
  private mutating func compileConstant(_ tag: Tag, in frame: inout Frame) {
    guard tag.sign != .raw else {
      let location = frame.region.source.location(tag.range)
      return report(.rawText(tag.name, at: location), in: frame)
    }
    var escaped: [UInt8] = []
    let text = constants[tag.name] ?? ""
    switch frame.place.use {
    case .text, .plainText: escaped.append(text, escaping: .inText)
    case .attribute: escaped.append(text, escaping: .inAttribute)
    case .forbidden(let danger): return forbid(tag, danger, in: frame)
    }
    write(escaped, in: &frame)
  }

  private mutating func forbid(_ tag: Tag, _ danger: MarkupPlace.Danger, in frame: Frame) {
    let location = frame.region.source.location(tag.range)
    report(.unsafePlace(tag.name, danger, at: location), in: frame)
  }
}
