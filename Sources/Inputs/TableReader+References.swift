import Diagnostics
import Model
import Vietnamese

/// Cells that name rows of other tables. Each is `nil` when it is blank or wrong; only what is
/// wrong is reported.
extension TableReader {
  mutating func village(_ row: Int, _ context: TableContext, column: String = "village") -> Int? {
    let text = text(row, column)
    return text.isEmpty ? nil : village(text, context, at: location(row, column))
  }

  private mutating func village(
    _ text: String, _ context: TableContext, at place: Location
  ) -> Int? {
    switch context.log.villageIndex.find(text) {
    case .village(let number): return number
    case .ambiguous(let numbers):
      report(.ambiguousName(text, numbers.map { context.log.villages[$0].id }, at: place))
    case .unknown:
      let names = context.log.villages.lazy.flatMap { [$0.id, $0.name] }
      report(.unknown(text, in: "villages.csv", hint: nearMiss(to: text, in: names), at: place))
    }
    return nil
  }

  /// The village of a row that must have one.
  mutating func requiredVillage(_ row: Int, _ context: TableContext) -> Int? {
    required(row, "village") == nil ? nil : village(row, context)
  }

  mutating func villages(_ row: Int, _ column: String, _ context: TableContext) -> [Int] {
    list(row, column, ";").compactMap { village($0, context, at: location(row, column)) }
  }

  /// Blank is the default set.
  mutating func set(_ row: Int, _ context: TableContext) -> Int? {
    let id = text(row, "set")
    if let set = context.log.set(id) { return set }
    let hint = nearMiss(to: id, in: context.log.sets.map(\.id))
    report(.unknown(id, in: "criteria/", hint: hint, at: location(row, "set")))
    return nil
  }

  /// The criterion or indicator of the `code` column; the whole set when that is blank.
  mutating func subject(_ row: Int, _ context: TableContext, set: Int) -> Subject? {
    let text = text(row, "code")
    if text.isEmpty { return .set(set) }
    guard Code(text) != nil else {
      report(.codeForm(text, at: location(row, "code")))
      return nil
    }
    let codes = context.log.codes[set]
    if let item = codes.item(text) { return Subject(context.log.items.items[item]) }
    let hint = nearMiss(to: text, in: codes.codes)
    let id = context.log.sets[set].id
    report(.unknownCode(text, hint: hint, set: id, at: location(row, "code")))
    return nil
  }

  mutating func units(_ row: Int, _ column: String, _ context: TableContext) -> [Int] {
    list(row, column, ";").compactMap { text in
      if let unit = context.unit(text) { return unit }
      let hint = nearMiss(to: text, in: context.units.map(\.id))
      report(.unknown(text, in: "units.csv", hint: hint, at: location(row, column)))
      return nil
    }
  }

  mutating func task(_ row: Int, _ column: String, _ context: TableContext) -> Int? {
    let id = text(row, column)
    if let task = context.tasks.firstIndex(where: { $0.id == id }) { return task }
    let hint = nearMiss(to: id, in: context.tasks.map(\.id))
    report(.unknown(id, in: "tasks.csv", hint: hint, at: location(row, column)))
    return nil
  }

  /// The id of a document; empty when the cell is blank or wrong.
  mutating func documentID(_ row: Int, _ context: TableContext) -> String {
    document(row, "document", context)
  }

  /// The same of another column.
  mutating func document(_ row: Int, _ column: String, _ context: TableContext) -> String {
    let id = text(row, column)
    if context.log.isDocument(id) { return id }
    let hint = nearMiss(to: id, in: context.log.documents.map(\.id))
    report(.unknown(id, in: "documents.csv", hint: hint, at: location(row, column)))
    return ""
  }

  /// The parts of a cell between separators, without those that are blank.
  func list(_ row: Int, _ column: String, _ separator: Character) -> [String] {
    text(row, column).split(separator: separator).map { String($0).trimmingSpaces() }
      .filter { !$0.isEmpty }
  }

  /// An amount, exact.
  mutating func amount(_ row: Int, _ column: String, mark: DecimalMark?) -> ExactDecimal? {
    let text = text(row, column)
    if text.isEmpty { return nil }
    let reading = readNumber(text, mark: mark)
    if case .number(let number, percent: false) = reading {
      if number >= .zero { return number }
      report(.amountNegative(text, at: location(row, column)))
      return nil
    }
    report(.numberForm(text, reading, at: location(row, column)))
    return nil
  }

  mutating func month(_ row: Int, _ column: String) -> Month? {
    guard let text = required(row, column) else { return nil }
    if let month = Month.parse(text) { return month }
    report(.monthForm(text, at: location(row, column)))
    return nil
  }
}

extension Subject {
  /// What a row of the log would be about; what remains of a criterion is the criterion.
  fileprivate init(_ item: ItemTable.Item) {
    switch item {
    case .criterion(let set, let criterion), .remainder(let set, let criterion):
      self = .criterion(set: set, criterion: criterion)
    case .indicator(let set, let criterion, let indicator):
      self = .indicator(set: set, criterion: criterion, indicator: indicator)
    }
  }
}

extension Diagnostic {
  fileprivate static func amountNegative(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.amountNegative, at: location,
      Bilingual(vi: "số tiền '\(text)' nhỏ hơn 0", en: "the amount '\(text)' is below zero"))
  }
}
