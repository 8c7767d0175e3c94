import Model

/// What every row about an item begins with, worded once for all villages.
struct ItemHead: Sendable {
  var code: String
  var name: Link
  var requirement: String
  var isMeasured: Bool
  /// By which rule a number decides: "số liệu so với yêu cầu: từ 70% trở lên".
  var rule: String
}

/// The heads of a criterion and of its indicators.
struct CriterionHeads: Sendable {
  var own: ItemHead
  var indicators: [ItemHead]
}

extension CriterionHeads {
  init(_ number: Int, of set: Int, _ value: CriteriaSet, _ addresses: Addresses, _ words: Words) {
    let criterion = value.criteria[number]
    func head(
      _ code: Code, _ label: String, _ name: String, _ address: String, _ requirement: Requirement
    ) -> ItemHead {
      let asked = words.requirement(requirement)
      return ItemHead(
        code: code.description,
        // A link says something even where the source gives no name.
        name: Link(name.isEmpty ? "\(label) \(words[.nameNone])" : name, address),
        requirement: asked, isMeasured: requirement.isMeasured,
        rule: words[.ruleMeasured, ["requirement": asked]])
    }
    own = head(
      criterion.code, "\(value.labels.criterion) \(criterion.code)", criterion.name,
      addresses.criterion(number, set: set), criterion.requirement)
    indicators = criterion.indicators.enumerated().map { index, indicator in
      head(
        indicator.reference, "\(value.labels.indicator) \(indicator.code)", indicator.name,
        addresses.indicator(index, criterion: number, set: set), indicator.requirement)
    }
  }
}
