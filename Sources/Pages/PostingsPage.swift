import Assessment
import Model
import Vietnamese

/// What was made public: where, since when, until when at least, and what hangs there out of date.
package struct PostingsPage: Hashable, Sendable {
  package var frame: Frame
  /// What hangs with words that hold no more.
  package var renew: [PostingRow]
  package var groups: [PostingGroup]
  /// "và 120 lần nữa", which the quarters' lists have.
  package var more: String
  /// The lists of the quarters, newest first.
  package var quarters: [Link]
}

package struct PostingGroup: Hashable, Sendable {
  package var heading: String
  package var rows: [PostingRow]
}

/// One posting as a table shows it.
package struct PostingRow: Hashable, Sendable {
  package var title: Link
  package var form: String
  package var place: String
  package var from: String
  /// "phải công khai đến hết ngày 14/08/2024", "gỡ ngày 20/08/2024".
  package var standing: String
  package var by: String
  /// That it came too late, went too early, or has to be renewed; remarks.
  package var notes: [String]
  package var sources: [Citation]
}

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
  /// More rows than these are left to the lists of the quarters.
  private static let mostPostings = 200

  func postingsPage() -> PostingsPage {
    let kinds: [(Phrase, (PostingState) -> Bool)] = [
      (.postingsPlanned, { $0.standing == .planned }), (.postingsPublic, \.isPublic),
      (.postingsRemoved, { !$0.isPublic && $0.standing != .planned }),
    ]
    var room = Context.mostPostings
    let groups = kinds.compactMap { phrase, holds -> PostingGroup? in
      let own = newestFirst(postings.filter(holds))
      if own.isEmpty { return nil }
      let shown = own.prefix(room)
      room -= shown.count
      return PostingGroup(
        heading: "\(words[phrase]) (\(own.count))", rows: shown.map(postingRow))
    }
    let renew = newestFirst(postings.filter(\.mustBeRenewed)).prefix(Context.mostPostings)
    let left = postings.count - Context.mostPostings
    return PostingsPage(
      frame: frame(
        Addresses.postings, words[.postings],
        summary: "\(words[.postings]): \(programme.site.title). \(asOf)."),
      renew: renew.map(postingRow), groups: groups.filter { !$0.rows.isEmpty },
      more: left > 0 ? words[.morePostings, ["count": "\(left)"]] : "",
      quarters: quarters.reversed().map(link(to:)))
  }

  private func newestFirst(_ states: [PostingState]) -> [PostingState] {
    states.sorted {
      let (left, right) = (programme.postings[$0.posting], programme.postings[$1.posting])
      return (right.from, $0.posting) < (left.from, $1.posting)
    }
  }

  /// Those of the village's pages and sheets, newest first.
  func postings(ofVillage village: Int) -> [PostingRow] {
    if postings.isEmpty { return [] }
    let id = programme.villages[village].id
    let pages = ["thon-ban/\(id)", "in/thon-ban-\(id)", "in/ap-phich-\(id)", "phat-thanh/\(id)"]
    return newestFirst(postings.filter { pages.contains(programme.postings[$0.posting].page) })
      .map(postingRow)
  }

  func postingRow(_ state: PostingState) -> PostingRow {
    let posting = programme.postings[state.posting]
    var notes: [String] = []
    if state.mustBeRenewed, let code = state.newCode {
      notes.append(words[.postingRenew, ["code": groupedCode(code)]])
    }
    if let last = state.lateAfter {
      notes.append(words[.postingLate, ["date": last.vietnamese]])
    }
    if let last = state.earlyBefore {
      notes.append(words[.postingEarly, ["date": last.vietnamese]])
    }
    if !posting.note.isEmpty { notes.append(posting.note) }
    return PostingRow(
      title: Link(title(of: posting), posting.page.isEmpty ? "" : "\(posting.page).html"),
      form: form(of: posting), place: posting.place, from: posting.from.vietnamese,
      standing: standing(state), by: posting.by, notes: notes,
      sources: citations(
        posting.source.isEmpty ? posting.document : posting.source, at: posting.location))
  }

  private func standing(_ state: PostingState) -> String {
    switch state.standing {
    case .planned: words[.postingPlanned]
    case .hanging(let day): words[.postingUntil, ["date": day.vietnamese]]
    case .free(let day?): words[.postingFree, ["date": day.vietnamese]]
    case .free(nil): words[.postingPublic]
    case .takenDown(let day): words[.postingRemoved, ["date": day.vietnamese]]
    }
  }

  private func form(of posting: Posting) -> String {
    switch posting.form {
    case .paper: words[.formPaper]
    case .loudspeaker: words[.formLoudspeaker]
    case .meeting: words[.formMeeting]
    case .web: words[.formWeb]
    case .chat: words[.formChat]
    }
  }

  /// Its own title, else what the page is about.
  private func title(of posting: Posting) -> String {
    if !posting.title.isEmpty { return posting.title }
    let name = posting.page.split(separator: "/").last.map(String.init) ?? posting.page
    let prefixes = ["thon-ban-", "ap-phich-", ""]
    for prefix in prefixes where name.hasPrefix(prefix) {
      let id = name.dropFirst(prefix.count)
      if let village = programme.villages.firstIndex(where: { $0.id == id }) {
        let kind =
          prefix == "ap-phich-"
          ? spoken.first?[.posterTitle]
          : posting.page.hasPrefix("phat-thanh/") ? spoken.first?[.speechTitle] : nil
        let name = programme.villages[village].name
        return kind.map { "\($0): \(name)" } ?? name
      }
    }
    return posting.page
  }

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
