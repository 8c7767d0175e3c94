import Model
import Vietnamese

/// What the numbers of an item count.
enum CountedItem: Hashable {
  /// A part of all persons or households, or of what nobody says is anything else.
  case share(isPercent: Bool)
  /// Persons or households, without a total.
  case count
  /// Kilometres, poles, documents.
  case other

  init(_ item: ItemTable.Item, _ programme: Programme) {
    let things = programme.site.privacy.things
    switch item {
    case .remainder:
      self = .share(isPercent: false)
    case .criterion(let set, let criterion):
      self.init(programme.sets[set].criteria[criterion].requirement, counts: "", things)
    case .indicator(let set, let criterion, let indicator):
      let value = programme.sets[set].criteria[criterion].indicators[indicator]
      self.init(value.requirement, counts: value.counts, things)
    }
  }

  private init(_ requirement: Requirement, counts: String, _ things: [String]) {
    let unit = requirement.unit
    if names(counts, one: CountedItem.things + things.map(folded)) {
      self = .other
      return
    }
    switch requirement {
    case .parts: self = .other
    case .points: self = .share(isPercent: false)
    // Where no threshold says what a number is, it may be a per cent.
    case .notGiven, .stated: self = .share(isPercent: true)
    case .measured, .perGroup:
      if names(unit, one: CountedItem.persons) {
        self = .count
      } else if unit == "%" || unit.isEmpty || !counts.isEmpty {
        self = .share(isPercent: unit == "%")
      } else {
        self = .other
      }
    }
  }

  private static let persons = [
    "ho", "nguoi", "khau", "nhan khau", "lao dong", "hoc sinh", "tre", "tre em", "em", "chau",
    "household", "households", "person", "persons", "people", "pupils", "children",
  ]

  /// Without marks, as texts are compared.
  /// Without marks, as texts are compared, and so none that could be a person: "công" is in
  /// "công dân", "đồng" in "đồng bào".
  private static let things = [
    "m", "m2", "m3", "km", "ha", "kg", "kwh", "trieu dong", "cong trinh", "cong chao", "tuyen",
    "duong", "cot", "den", "bong", "nha van hoa", "diem truong", "phong hoc", "tram", "mo hinh",
    "cuoc", "buoi", "dot", "van ban", "ho so", "thon", "tieu khu", "chi tieu", "tieu chi",
  ]
}

/// Whether a text is one of some words, or begins with one: "km đường".
private func names(_ text: String, one words: [String]) -> Bool {
  let text = folded(text)
  return words.contains { text == $0 || text.hasPrefix("\($0) ") }
}
