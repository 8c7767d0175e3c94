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
  /// Many by the month in which they were posted, under no village or commune.
  package var groups: [VillageGroup<PostingRow>]

  package var rows: [PostingRow] { groups.flatMap(\.rows) }
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
        heading: "\(words[phrase]) (\(own.count))", groups: byMonth(shown))
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

  private func byMonth(_ states: ArraySlice<PostingState>) -> [VillageGroup<PostingRow>] {
    guard states.count > Context.mostUngrouped else {
      return states.isEmpty ? [] : [VillageGroup(heading: nil, rows: states.map(postingRow))]
    }
    var groups: [VillageGroup<PostingRow>] = []
    for state in states {
      let month = Month(programme.postings[state.posting].from)
      let heading = Link(words[.monthTitle, ["month": month.vietnamese]], "")
      if groups.last?.heading != heading { groups.append(VillageGroup(heading: heading, rows: [])) }
      groups[groups.count - 1].rows.append(postingRow(state))
    }
    return groups
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
    return newestFirst(pages.flatMap { postingsByPage[$0] ?? [] }).map(postingRow)
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
    if state.isPublic, posting.code.isEmpty, posting.page.hasPrefix("in/") {
      notes.append(words[.postingNoCode])
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
    case .takenDown(let day):
      words[
        programme.postings[state.posting].form == .loudspeaker ? .postingRead : .postingRemoved,
        ["date": day.vietnamese]]
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
          : posting.page.hasPrefix("phat-thanh/")
            ? spoken.first?[.speechTitle] : words[.sheetOfVillage]
        let name = programme.villages[village].name
        return kind.map { "\($0): \(name)" } ?? name
      }
    }
    return title(ofPage: name, in: posting.page) ?? posting.page
  }

  /// What a page that is no village's is called.
  ///
  /// - Parameter name: The last part of its path.
  private func title(ofPage name: String, in path: String) -> String? {
    func rest(_ prefix: String) -> String? {
      name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
    }
    if path == "in/so" { return words[.sheetOfBook] }
    if path == "phat-thanh/xa" { return spoken.first?[.speechTitle] }
    let isPage = !path.hasPrefix("in/")
    let folders: [(String, Phrase)] = [("dinh-chinh", .correctionsOf), ("thang", .sheetOfMonth)]
    for (folder, phrase) in folders {
      let month = isPage ? path.hasPrefix("\(folder)/") ? name : nil : rest("\(folder)-")
      if let month = month.flatMap(Month.parse) {
        return words[phrase, ["month": month.vietnamese]]
      }
    }
    if let id = isPage && path.hasPrefix("don-vi/") ? name : rest("don-vi-"),
      let unit = programme.units.first(where: { $0.id == id })
    {
      return unit.name
    }
    for (number, set) in programme.sets.enumerated() {
      let criterion = set.criteria.indices.first { criterion in
        "tieu-chi-\(set.id)-\(set.criteria[criterion].code.hyphenated)" == name
          || addresses.criterion(criterion, set: number) == "\(path).html"
      }
      if let criterion {
        return "\(label(of: set.criteria[criterion], in: set)) \(set.criteria[criterion].name)"
      }
    }
    return programme.articles.first { addresses.article($0) == "\(path).html" }?.title
  }
}
