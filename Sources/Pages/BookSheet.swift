import Assessment
import Model

extension Context {
  /// The parts of the villages that have a book each; one of all where they are few.
  var books: [Int?] { parts.isEmpty ? [nil] : parts.indices.map { $0 } }

  /// Everything a commune posts, in one: results, every village, every criterion, common tasks.
  func bookSheet(_ part: Int?) -> Sheet {
    let villages = part.map { parts[$0].villages } ?? programme.villages.indices
    let sets = progress.sets.map { part == nil ? $0 : $0.of(villages) }
      .filter { !$0.villages.isEmpty }
    let results = SheetPart(heading: words[.bookResults], sets.map(resultSection))
    let ofVillages = villages.map { village in
      SheetPart(heading: programme.villages[village].name, sections(ofVillage: village))
    }
    let ofCriteria = sets.flatMap { set in
      set.criterionTallies.indices.map { number in
        SheetPart(
          heading: heading(ofCriterion: number, in: set.set), startsPage: number == 0,
          sections(ofCriterion: number, in: set))
      }
    }
    let common = progress.tasks.filter { programme.tasks[$0.task].village == nil }
    let tasks = SheetPart(
      heading: words[.bookTasks],
      [SheetSection(tables: [taskTable(common, withVillage: false)])].filter { !$0.isEmpty })
    let all = ([results] + ofVillages + ofCriteria + [tasks]).filter { !$0.sections.isEmpty }
    let page = part.map { parts[$0].name } ?? Link(words[.home], Addresses.home)
    return sheet(
      .book, id: part.map { "so-\(parts[$0].id)" } ?? "so", title: words[.sheetOfBook],
      subject: part.map { parts[$0].name.text } ?? programme.site.commune,
      page: page.address.isEmpty ? Link(words[.home], Addresses.home) : page,
      all.enumerated().map { number, part in
        SheetPart(
          id: "phan-\(number + 1)", heading: "\(number + 1). \(part.heading)",
          startsPage: part.startsPage, part.sections)
      })
  }

  private func heading(ofCriterion number: Int, in set: Int) -> String {
    let criterion = self.set(set).criteria[number]
    let heading = words[
      .criterionTitle,
      ["label": label(of: criterion, in: self.set(set)), "name": name(of: criterion)]]
    return set == 0 ? heading : "\(self.set(set).shortTitle): \(heading)"
  }

  /// How every village stands in a set.
  private func resultSection(_ progress: SetProgress) -> SheetSection {
    let table = SheetTable(
      words[.sheetVillages],
      [
        (words[.villageLabel], .head), (words[.criteriaLabel], .number),
        (words[.indicatorsLabel], .number), (words[.statusLabel], .text),
        (words[.targetLabel], .text),
      ],
      rows: progress.villages.map { village in
        let card = card(of: village, in: progress.set)
        return .init([
          villageLinks[village.village].text, card.criteria.pair, card.indicators?.pair ?? "",
          card.state, card.target,
        ])
      })
    return SheetSection(
      set(progress.set).title, lines: [declared(set(progress.set))], tables: [table])
  }
}
