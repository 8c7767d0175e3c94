import Model
import Vietnamese

/// Rows of villages under their commune, or under the letter that their names begin with, or where
/// that is the letter of too many under the first and last of a block.
package struct VillageGroup<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The commune with its page, or a letter or block that leads nowhere; `nil` where one group has them all.
  package var heading: Link?
  package var rows: [Row]
}

extension Context {
  /// More rows than these are grouped.
  static let mostUngrouped = 30

  /// Whether the site is of several communes.
  var hasCommunes: Bool { programme.communes.count > 1 }

  /// Rows of villages in the programme's order, in groups: those of several communes by commune, many
  /// of one by letter, and too many of one letter in blocks.
  func grouped<Element, Row>(
    _ elements: some Collection<Element>, by village: (Element) -> Int,
    _ row: (Element) -> Row
  ) -> [VillageGroup<Row>] {
    let communes = Set(elements.map { programme.villages[village($0)].commune })
    let isByCommune = hasCommunes && communes.count > 1
    guard isByCommune || elements.count > Context.mostUngrouped else {
      return elements.isEmpty ? [] : [VillageGroup(heading: nil, rows: elements.map(row))]
    }
    var runs: [(heading: Link?, elements: [Element])] = []
    for element in elements {
      let village = programme.villages[village(element)]
      let heading = isByCommune ? village.commune.map(communeLink) : letter(of: village.name)
      if runs.isEmpty || runs.last?.heading != heading { runs.append((heading, [])) }
      runs[runs.count - 1].elements.append(element)
    }
    return runs.flatMap { run in
      isByCommune
        ? [VillageGroup(heading: run.heading, rows: run.elements.map(row))]
        : blocks(run.elements, under: run.heading) {
          programme.villages[village($0)].name
        } _: {
          row($0)
        }
    }
  }

  /// Rows in one group, or where they are too many in blocks of like length under the names of
  /// their first and last.
  func blocks<Element, Row>(
    _ elements: [Element], under heading: Link? = nil, _ name: (Element) -> String,
    _ row: (Element) -> Row
  ) -> [VillageGroup<Row>] {
    guard elements.count > Context.mostUngrouped else {
      return elements.isEmpty ? [] : [VillageGroup(heading: heading, rows: elements.map(row))]
    }
    let count = (elements.count + Context.mostUngrouped - 1) / Context.mostUngrouped
    return (0..<count).map { block in
      let start = elements.count * block / count
      let end = elements.count * (block + 1) / count
      let ends = [name(elements[start]), name(elements[end - 1])]
      return VillageGroup(
        heading: Link(ends[0] == ends[1] ? ends[0] : ends.joined(separator: " – "), ""),
        rows: elements[start..<end].map(row))
    }
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
