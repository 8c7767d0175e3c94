import Model

/// What every row about an item begins with, worded once for all villages.
struct ItemHead: Sendable {
  var code: String
  var name: Link
  var requirement: String
  var isMeasured: Bool
}

/// The heads of a criterion and of its indicators.
struct CriterionHeads: Sendable {
  var own: ItemHead
  var indicators: [ItemHead]
}

extension CriterionHeads {
  init(_ number: Int, of set: Int, _ value: CriteriaSet, _ addresses: Addresses, _ words: Words) {
    let criterion = value.criteria[number]
    let name =
      criterion.name.isEmpty
      ? "\(value.labels.criterion) \(criterion.code) \(words[.nameNone])" : criterion.name
    own = ItemHead(
      code: criterion.code.description,
      name: Link(name, addresses.criterion(number, set: set)),
      requirement: words.requirement(criterion.requirement),
      isMeasured: criterion.requirement.isMeasured)
    indicators = criterion.indicators.enumerated().map { index, indicator in
      // A link says something even where the source gives no name.
      let name =
        indicator.name.isEmpty
        ? "\(value.labels.indicator) \(indicator.code) \(words[.nameNone])" : indicator.name
      return ItemHead(
        code: indicator.reference.description,
        name: Link(name, addresses.indicator(index, criterion: number, set: set)),
        requirement: words.requirement(indicator.requirement),
        isMeasured: indicator.requirement.isMeasured)
    }
  }
}
