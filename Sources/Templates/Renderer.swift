/// Runs the steps of one page. Loops and calls are kept in arrays, so deep data cannot exhaust
/// the thread's stack.
struct Renderer {
  private let set: TemplateSet
  private let literals: UnsafeBufferPointer<UInt8>
  private var scopes: [Record]
  /// The first record the running template may see.
  private var base = 0
  private var loops: [Loop] = []
  private var calls: [Return] = []
  private var indentation: [UInt8] = []
  private var addressStart: Int?
  /// Whether the quote that ends an attribute has been dropped with the rest of it.
  private var isPastQuote = false
  private var depth = 0
  private var recursions = 0
  /// False when recursion was cut short.
  private(set) var isComplete = true

  private static let deepest = 100
  private static let mostRecursions = 100_000

  private struct Loop {
    var records: [Record]
    var index: Int
    var start: Int
  }

  private struct Return {
    var position: Int
    var base: Int
    var scopes: Int
    var indentation: [UInt8]
    var isRecursive: Bool
  }

  init(_ set: TemplateSet, _ literals: UnsafeBufferPointer<UInt8>, _ record: Record) {
    self.set = set
    self.literals = literals
    scopes = [record]
  }

  mutating func run(from start: Int, into output: inout [UInt8]) {
    var next = start
    while true {
      let position = next
      next += 1
      switch set.code[position] {
      case .literal(let start, let end):
        append((isPastQuote ? start + 1 : start)..<end, to: &output)
        isPastQuote = false
      case .text(let slot):
        if case .text(let text) = value(at: slot) { output.append(text, escaping: .inText) }
      case .attribute(let slot):
        if case .text(let text) = value(at: slot) { output.append(text, escaping: .inAttribute) }
      case .markup(let slot):
        if case .html(let bytes) = value(at: slot) { output.append(contentsOf: bytes) }
      case .whenTrue(let slot, let body): if !value(at: slot).isTruthy { next += Int(body) }
      case .unlessTrue(let slot, let body): if value(at: slot).isTruthy { next += Int(body) }
      case .record(let slot, let body): if !enter(slot) { next += Int(body) }
      case .leave: scopes.removeLast()
      case .list(let slot, let body): if !loop(over: slot, from: next) { next += Int(body) }
      case .next: if let start = advance() { next = start }
      case .call(let call): next = enter(call, returningTo: next)
      case .end:
        guard let position = leaveCall() else { return }
        next = position
      case .addressBegins: addressStart = output.count
      case .addressEnds: checkAddress(in: &output)
      case .lineStart: output.append(contentsOf: indentation)
      }
    }
  }

  private func append(_ range: Range<Int32>, to output: inout [UInt8]) {
    let range = Int(range.lowerBound)..<Int(range.upperBound)
    output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[range]))
  }

  private func value(at slot: Slot) -> Value {
    let record = scopes[base + Int(slot.scope)]
    let value = field(slot.field, of: record)
    return slot.path < 0 ? value : follow(set.paths[Int(slot.path)], from: value)
  }

  /// A record shorter than its shape lacks its last fields.
  private func field(_ index: Int32, of record: Record) -> Value {
    Int(index) < record.values.count ? record.values[Int(index)] : .absent
  }

  private func follow(_ path: [Int32], from start: Value) -> Value {
    var value = start
    for index in path {
      guard case .record(let record) = value else { return .absent }
      value = field(index, of: record)
    }
    return value
  }

  // MARK: Sections

  private mutating func enter(_ slot: Slot) -> Bool {
    guard case .record(let record) = value(at: slot) else { return false }
    scopes.append(record)
    return true
  }

  private mutating func loop(over slot: Slot, from start: Int) -> Bool {
    guard case .list(let records) = value(at: slot), let first = records.first else {
      return false
    }
    loops.append(Loop(records: records, index: 0, start: start))
    scopes.append(first)
    return true
  }

  /// Goes to the loop's next record and says where its body starts, or ends the loop.
  private mutating func advance() -> Int? {
    let last = loops.count - 1
    loops[last].index += 1
    let index = loops[last].index
    guard index < loops[last].records.count else {
      loops.removeLast()
      scopes.removeLast()
      return nil
    }
    scopes[scopes.count - 1] = loops[last].records[index]
    return loops[last].start
  }

  // MARK: Other templates

  /// Says where to go on: in the other template, or behind the call when it goes too deep.
  private mutating func enter(_ call: Instruction.Call, returningTo position: Int) -> Int {
    if call.isRecursive {
      guard depth < Self.deepest, recursions < Self.mostRecursions else {
        isComplete = false
        return position
      }
      depth += 1
      recursions += 1
    }
    calls.append(
      Return(
        position: position, base: base, scopes: scopes.count, indentation: indentation,
        isRecursive: call.isRecursive))
    if call.view >= 0 { narrowScopes(to: set.views[Int(call.view)]) }
    indent(by: call.indentation)
    return set.starts[Int(call.unit)]
  }

  private mutating func narrowScopes(to view: [Int32]) {
    let first = scopes.count
    for index in view { scopes.append(scopes[base + Int(index)]) }
    base = first
  }

  private mutating func indent(by range: Range<Int32>?) {
    var gathered = range == nil ? [] : indentation
    if let range { append(range, to: &gathered) }
    indentation = gathered
  }

  private mutating func leaveCall() -> Int? {
    guard let last = calls.popLast() else { return nil }
    base = last.base
    scopes.removeSubrange(last.scopes...)
    indentation = last.indentation
    if last.isRecursive { depth -= 1 }
    return last.position
  }

  // MARK: Addresses

  /// What leads nowhere has no address: `<a href="{{href}}">` becomes `<a>`.
  private mutating func dropAttribute(from output: inout [UInt8]) {
    func drop(while isDropped: (UInt8) -> Bool) {
      output.removeLast(output.reversed().prefix(while: isDropped).count)
    }
    output.removeLast()
    drop(while: Source.isSpace)
    drop { $0 == UInt8(ascii: "=") }
    drop(while: Source.isSpace)
    drop { !Source.isSpace($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    drop(while: Source.isSpace)
    isPastQuote = true
  }

  private mutating func checkAddress(in output: inout [UInt8]) {
    guard let start = addressStart else { return }
    addressStart = nil
    if start == output.count { return dropAttribute(from: &output) }
    guard !isSafeAddress(output[start...]) else { return }
    output.removeSubrange(start...)
    output.append(UInt8(ascii: "#"))
  }
}
