import Model
import Vietnamese

/// Rows of villages under their commune, or under the letter that their names begin with.
package struct VillageGroup<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The commune with its page, or a letter that leads nowhere; `nil` where one group has them all.
  package var heading: Link?
  package var rows: [Row]
}

extension Context {
  /// More rows than these are grouped.
  private static let mostUngrouped = 30

  /// Whether the site is of several communes.
  var hasCommunes: Bool { programme.communes.count > 1 }

  /// Rows of villages in the programme's order, in groups: those of several communes by commune, many
  /// of one by letter.
  func grouped<Element, Row>(
    _ elements: some Collection<Element>, by village: (Element) -> Int,
    _ row: (Element) -> Row
  ) -> [VillageGroup<Row>] {
    let communes = Set(elements.map { programme.villages[village($0)].commune })
    let isByCommune = hasCommunes && communes.count > 1
    guard isByCommune || elements.count > Context.mostUngrouped else {
      return elements.isEmpty ? [] : [VillageGroup(heading: nil, rows: elements.map(row))]
    }
    var groups: [VillageGroup<Row>] = []
    for element in elements {
      let village = programme.villages[village(element)]
      let heading = isByCommune ? village.commune.map(communeLink) : letter(of: village.name)
      if groups.isEmpty || groups.last?.heading != heading {
        groups.append(VillageGroup(heading: heading, rows: []))
      }
      groups[groups.count - 1].rows.append(row(element))
    }
    return groups
  }

  /// Rows of communes, those of a letter together where they are many.
  func lettered<Row>(
    _ rows: [Row], _ letter: (Row) -> Link
  ) -> [VillageGroup<Row>] {
    let isLong = rows.count > Context.mostUngrouped
    var groups: [VillageGroup<Row>] = []
    for row in rows {
      let heading = isLong ? letter(row) : nil
      if groups.isEmpty || groups.last?.heading != heading {
        groups.append(VillageGroup(heading: heading, rows: []))
      }
      groups[groups.count - 1].rows.append(row)
    }
    return groups
  }

  func letter(of name: String) -> Link { initial(villageSortText(name)) }

  func letter(ofCommune name: String) -> Link { initial(communeSortText(name)) }

  private func initial(_ sortText: String) -> Link {
    let letter = alphabetLetter(sortText)
    return Link(letter.isEmpty ? "0–9" : letter, "")
  }

  func communeLink(_ commune: Int) -> Link {
    Link(programme.communes[commune].name, addresses.commune(commune))
  }
}
