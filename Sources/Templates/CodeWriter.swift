/// Collects one template's instructions and joins literals that follow each other.
struct CodeWriter {
  private(set) var instructions: [Instruction] = []
  /// A jump leads behind this many instructions, so nothing may join with the one before.
  private var joint = 0
  private var addressBegins: Int?

  /// Appends an instruction and says where it stands.
  @discardableResult
  mutating func append(_ instruction: Instruction) -> Int {
    instructions.append(instruction)
    return instructions.count - 1
  }

  mutating func append(_ bytes: some Collection<UInt8>, to literals: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = Int32(literals.count)
    literals.append(contentsOf: bytes)
    let end = Int32(literals.count)
    if instructions.count > joint, case .literal(let first, start) = instructions.last {
      instructions[instructions.count - 1] = .literal(start: first, end: end)
    } else {
      instructions.append(.literal(start: start, end: end))
    }
  }

  /// The length of a body that began after `start` and ends here.
  mutating func endBody(after start: Int) -> Int32 {
    joint = instructions.count
    return Int32(joint - start - 1)
  }

  mutating func replace(_ position: Int, by instruction: Instruction) {
    instructions[position] = instruction
  }

  // MARK: Addresses

  mutating func beginAddress() {
    addressBegins = append(.addressBegins)
  }

  /// An address without values needs no look when rendering.
  mutating func endAddress() {
    defer { addressBegins = nil }
    if let start = addressBegins, joint <= start, instructions.count <= start + 2,
      instructions.dropFirst(start + 1).allSatisfy(\.isLiteral)
    {
      instructions.remove(at: start)
      joinLiterals(at: start)
    } else {
      append(.addressEnds)
    }
  }

  private mutating func joinLiterals(at position: Int) {
    guard position > joint, position < instructions.count,
      case .literal(let start, let middle) = instructions[position - 1],
      case .literal(middle, let end) = instructions[position]
    else { return }
    instructions.replaceSubrange(
      position - 1...position, with: [.literal(start: start, end: end)])
  }
}

extension Instruction {
  fileprivate var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }
}
