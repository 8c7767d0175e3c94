import Assessment
import Model
import Vietnamese

/// What changed in a year up to the as-of date, against the end of the year before.
package struct YearPage: Hashable, Sendable {
  package var frame: Frame
  /// "Từ hết ngày 31/12/2023 đến hết ngày 30/06/2024"; the first year has only an end.
  package var until: String
  package var sets: [ChangedSet]
  /// As a month's.
  package var parts: PartTable?
  /// The year's months, each with its own page.
  package var months: [Link]
  package var previous: Link?
  package var next: Link?
}

extension Context {
  /// Every year that has a page, oldest first.
  var allYears: [Int] {
    months.map { Array($0.lowerBound.year...$0.upperBound.year) } ?? []
  }

  func link(toYear year: Int) -> Link {
    Link(words[.yearTitle, ["year": "\(year)"]], Addresses.year(year))
  }

  func yearPage(_ year: Int) -> YearPage {
    let changed = changed(in: year, progress.sets)
    var page = yearPage(year, link(toYear: year), crumbs: [], progress.sets, sums, changed) {
      naming($0, isLong: false)
    }
    page.months = allMonths.filter { $0.year == year }.map(link(to:))
    page.previous = neighbour(year - 1)
    page.next = neighbour(year + 1)
    if isParted(changed) {
      page.parts = partTable(changed, corrected: []) { Addresses.year(year, in: $0) }
    }
    return page
  }

  /// Whether a year's parts have pages of their own.
  func isParted(year: Int) -> Bool {
    hasCommunes || !parts.isEmpty && isParted(changed(in: year, progress.sets))
  }

  private func isParted(_ changed: [[VillageChanges]]) -> Bool {
    hasCommunes || changed.contains { naming($0, isLong: false) == .sums }
  }

  /// A year in one part of the villages.
  func yearPage(_ year: Int, in number: Int) -> YearPage {
    let part = parts[number]
    let sets = progress.sets.map { $0.of(part.villages) }
    func link(to year: Int) -> Link {
      let text = self.link(toYear: year).text
      return Link("\(text): \(part.name.text)", Addresses.year(year, in: part))
    }
    func neighbour(_ year: Int) -> Link? {
      allYears.contains(year) && isParted(year: year) ? link(to: year) : nil
    }
    var page = yearPage(
      year, link(to: year), crumbs: [self.link(toYear: year)], sets, sets.map(MonthPoint.sums),
      changed(in: year, sets)
    ) { naming($0, isLong: false) == .items ? .items : .villages }
    page.months = allMonths.filter { $0.year == year && isParted($0) }.map {
      Link(self.link(to: $0).text, addresses.month($0, in: part))
    }
    page.previous = neighbour(year - 1)
    page.next = neighbour(year + 1)
    return page
  }

  private func months(of year: Int) -> ClosedRange<Month>? {
    let months = allMonths.filter { $0.year == year }
    guard let first = months.first, let last = months.last else { return nil }
    return first...last
  }

  private func changed(in year: Int, _ sets: [SetProgress]) -> [[VillageChanges]] {
    months(of: year).map { months in sets.map { $0.changed(in: months, of: programme.log) } } ?? []
  }

  private func yearPage(
    _ year: Int, _ title: Link, crumbs: [Link], _ sets: [SetProgress], _ sums: [[MonthPoint]],
    _ changed: [[VillageChanges]], naming: ([VillageChanges]) -> Naming
  ) -> YearPage {
    let months = months(of: year)
    let end = months.map { min($0.upperBound.lastDay, progress.asOf).vietnamese } ?? ""
    let isFirst = months?.lowerBound == self.months?.lowerBound
    let before = months?.lowerBound.previous.lastDay.vietnamese ?? ""
    let until =
      isFirst
      ? words[.monthUntil, ["date": end]] : words[.yearUntil, ["from": before, "to": end]]
    return YearPage(
      frame: frame(
        title.address, title.text, summary: "\(title.text), \(programme.site.title). \(until).",
        crumbs: crumbs),
      until: until,
      sets: zip(sets.indices, sets).filter { !($1.villages + $1.absent).isEmpty }
        .compactMap { number, set in
          months.map {
            changes(
              of: set, sums[number], changed[number], in: .year($0),
              naming: naming(changed[number]))
          }
        },
      months: [])
  }

  private func neighbour(_ year: Int) -> Link? {
    allYears.contains(year) ? link(toYear: year) : nil
  }
}
