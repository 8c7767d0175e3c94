import Assessment
import Model
import Vietnamese

/// What changed in a year up to the as-of date, against the end of the year before.
package struct YearPage: Hashable, Sendable {
  package var frame: Frame
  /// "Từ hết ngày 31/12/2023 đến hết ngày 30/06/2024"; the first year has only an end.
  package var until: String
  package var sets: [ChangedSet]
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
    let months = allMonths.filter { $0.year == year }
    let link = link(toYear: year)
    guard let first = months.first, let last = months.last else {
      return YearPage(
        frame: frame(link.address, link.text, summary: link.text), until: "", sets: [], months: [])
    }
    let end = min(last.lastDay, progress.asOf).vietnamese
    let isFirst = first == self.months?.lowerBound
    let until =
      isFirst
      ? words[.monthUntil, ["date": end]]
      : words[.yearUntil, ["from": first.previous.lastDay.vietnamese, "to": end]]
    return YearPage(
      frame: frame(
        link.address, link.text, summary: "\(link.text), \(programme.site.title). \(until)."),
      until: until,
      sets: progress.sets.filter { !($0.villages + $0.absent).isEmpty }.map {
        changes(of: $0, self.sums[$0.set], in: .year(first...last))
      },
      months: months.map(self.link(to:)), previous: neighbour(year - 1), next: neighbour(year + 1))
  }

  private func neighbour(_ year: Int) -> Link? {
    allYears.contains(year) ? link(toYear: year) : nil
  }
}
