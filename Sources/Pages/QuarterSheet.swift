import Assessment
import Model
import Vietnamese

/// A quarter of a year.
package struct Quarter: Hashable, Comparable, Sendable {
  package var year: Int
  /// 1 to 4.
  package var number: Int

  init(_ day: Day) {
    let (year, month, _) = day.civil
    self.year = year
    number = (month + 2) / 3
  }

  /// `2024-q2`
  package var id: String { "\(year)-q\(number)" }

  /// "II/2024"
  var words: String { "\(["I", "II", "III", "IV"][number - 1])/\(year)" }

  var first: Day? { Month(year: year, month: number * 3 - 2)?.firstDay }
  var last: Day? { Month(year: year, month: number * 3)?.lastDay }

  var next: Quarter {
    var next = self
    (next.year, next.number) = number == 4 ? (year + 1, 1) : (year, number + 1)
    return next
  }

  package static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Context {
  /// The quarters from the first posting to the as-of date.
  var quarters: [Quarter] {
    let days = programme.postings.map(\.from).filter { $0 <= progress.asOf }
    guard let first = days.min() else { return [] }
    var all = [Quarter(first)]
    while let last = all.last, last < Quarter(progress.asOf), all.count < 80 {
      all.append(last.next)
    }
    return all
  }

  func link(to quarter: Quarter) -> Link {
    Link(
      words[.quarterList, ["quarter": quarter.words]], Addresses.sheet(.quarter, quarter.id))
  }

  /// Everything that was public for at least a day of a quarter, in the law's columns
  /// (Law 10/2022/QH15, art. 11-14: content, form and time).
  func quarterSheet(_ quarter: Quarter) -> Sheet {
    let own = postings.filter { state in
      let posting = programme.postings[state.posting]
      guard posting.from <= progress.asOf, let first = quarter.first, let last = quarter.last else {
        return false
      }
      return posting.from <= last && posting.to.map { $0 >= first } ?? true
    }.sorted {
      let (left, right) = (programme.postings[$0.posting], programme.postings[$1.posting])
      return (left.from, $0.posting) < (right.from, $1.posting)
    }
    let table = SheetTable(
      words[.quarterCaption],
      [
        (words[.ordinal], .code), (words[.postingTitle], .head), (words[.postingForm], .text),
        (words[.postingPlace], .text), (words[.postingTime], .text), (words[.postingBy], .text),
        (words[.note], .text),
      ],
      rows: own.enumerated().map { number, state in
        let posting = programme.postings[state.posting]
        let row = postingRow(state)
        let end = posting.to.flatMap { $0 <= progress.asOf ? $0.vietnamese : nil }
        return .init([
          "\(number + 1)", row.title.text, row.form, row.place,
          words[.postingPeriod, ["from": row.from, "to": end ?? "…"]], row.by, posting.note,
        ])
      })
    return sheet(
      .quarter, id: quarter.id, title: link(to: quarter).text, subject: "",
      page: Link(words[.postings], Addresses.postings),
      [SheetPart([SheetSection(lines: [table == nil ? words[.quarterNone] : ""], tables: [table])])]
    )
  }
}
