import Diagnostics

extension Compiler {
  /// What a tag's name means here: the innermost record that has its first part, then its fields.
  mutating func resolve(_ tag: Tag, in frame: Frame) -> (Slot, Kind)? {
    if tag.name == ".", let current = frame.current { return (current, .text) }
    let parts = Self.parts(of: tag.name)
    let first = parts[0]
    for (index, shape) in frame.scopes.enumerated().reversed() {
      guard let (field, kind) = field(first, of: shape) else { continue }
      return follow(parts, tag, from: Slot(scope: Int32(index), field: field), kind, in: frame)
    }
    report(unknown(first, tag, in: frame), in: frame)
    return nil
  }

  /// At least one part; an empty one is a name that nothing has.
  private static func parts(of name: String) -> [String] {
    guard name != "." else { return ["."] }
    return name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func follow(
    _ parts: [String], _ tag: Tag, from start: Slot, _ first: Kind, in frame: Frame
  ) -> (Slot, Kind)? {
    var (kind, path, offset) = (first, [Int32](), parts[0].utf8.count + 1)
    for part in parts.dropFirst() {
      guard case .record(let shape) = kind else {
        report(.noFields(tag.name, kind, at: place(part, tag, offset, frame)), in: frame)
        return nil
      }
      guard let (index, next) = field(part, of: shape) else {
        let location = place(part, tag, offset, frame)
        let names = fieldNames(of: shape)
        report(.unknownName(part, at: location, of: shape.name, names), in: frame)
        return nil
      }
      path.append(index)
      kind = next
      offset += part.utf8.count + 1
    }
    var slot = start
    slot.path = self.path(path)
    return (slot, kind)
  }

  private func place(_ part: String, _ tag: Tag, _ offset: Int, _ frame: Frame) -> Location {
    let start = min(tag.nameRange.lowerBound + offset, tag.nameRange.upperBound)
    let end = min(start + part.utf8.count, tag.nameRange.upperBound)
    return frame.region.source.location(start..<end)
  }

  /// A name in the family of the constants is taken for a misspelled constant.
  private mutating func unknown(
    _ part: String, _ tag: Tag, in frame: Frame
  ) -> Diagnostic {
    let family = part + "."
    if tag.name.hasPrefix(family), constants.keys.contains(where: { $0.hasPrefix(family) }) {
      let location = frame.region.source.location(tag.nameRange)
      return .unknownConstant(tag.name, at: location, constants.keys.sorted())
    }
    let location = place(part, tag, 0, frame)
    let shape = frame.scopes.last?.name ?? ""
    let names = frame.scopes.reversed().flatMap { fieldNames(of: $0) }
    return .unknownName(part, at: location, of: shape, names)
  }

  private mutating func fieldNames(of shape: Shape) -> [String] {
    table(of: shape).map(\.0)
  }

  private mutating func field(_ name: String, of shape: Shape) -> (Int32, Kind)? {
    let table = table(of: shape)
    guard let index = table.firstIndex(where: { $0.0 == name }) else { return nil }
    noteUse(of: Int32(index), shape)
    return (Int32(index), table[index].1)
  }

  private mutating func table(of shape: Shape) -> [(String, Kind)] {
    let id = ObjectIdentifier(shape)
    if let known = fields[id] { return known }
    let fresh = shape.fields
    fields[id] = fresh
    return fresh
  }
}
