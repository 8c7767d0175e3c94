import Model
import Vietnamese

/// What the rows of the log refer to.
struct AssessmentContext {
  let villages: [Village]
  /// The default set first.
  let sets: [CriteriaSet]
  let documents: [Document]
  let mark: DecimalMark?
  let items: ItemTable
  let villageIndex: VillageIndex
  let codes: [CodeIndex]
  let documentIDs: Set<String>
  /// By item number.
  let units: [ItemUnit]

  init(
    villages: [Village], sets: [CriteriaSet], documents: [Document], items: ItemTable,
    mark: DecimalMark?
  ) {
    self.villages = villages
    self.sets = sets
    self.documents = documents
    self.items = items
    self.mark = mark
    villageIndex = VillageIndex(villages)
    codes = sets.enumerated().map { CodeIndex($1, number: $0, items: items) }
    documentIDs = Set(documents.map(\.id))
    units = items.items.map { item in
      switch item {
      case .criterion(let set, let criterion):
        ItemUnit(sets[set].criteria[criterion].requirement)
      case .indicator(let set, let criterion, let indicator):
        ItemUnit(sets[set].criteria[criterion].indicators[indicator].requirement)
      case .remainder: .unmeasured
      }
    }
  }

  /// Blank is the default set.
  func set(_ id: String) -> Int? { id.isEmpty ? 0 : sets.firstIndex { $0.id == id } }

  func isDocument(_ id: String) -> Bool { id.isEmpty || documentIDs.contains(id) }
}
