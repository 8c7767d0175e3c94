import Assessment
import Diagnostics
import Model
import Pages
import Vietnamese

/// What is new, as an Atom feed (RFC 4287): dated notices, and for each village and month what changed.
///
/// Ids come from the content, so that an entry stays the same when the site moves; days are those of
/// the data. Links are absolute where the site's address is known, else relative to the feed, which
/// the format allows.
func feedFile(_ programme: Programme, _ progress: Progress, _ words: Words) -> [UInt8] {
  let site = programme.site
  let feed = Feed(programme, progress, words)
  // Many changes leave room for notices.
  let entries = newest(
    [newest(feed.notices), newest(feed.changes)].flatMap { $0.prefix(Feed.most) })
  var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
  text +=
    #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(site.language.rawValue)">"# + "\n"
  text += element("id", feed.ids.urn("feed")) + element("title", site.title)
  text += element("updated", moment(entries.first?.day ?? progress.asOf))
  let author = [site.publisher, site.commune, site.title].first { !$0.isEmpty } ?? ""
  text += "<author>\(element("name", author))</author>\n"
  text +=
    link("self", feed.address(Addresses.feed)) + link("alternate", feed.address(Addresses.home))
  for entry in entries {
    text += "<entry>\n\(element("id", feed.ids.urn(entry.id)))\(element("title", entry.title))"
    text += element("updated", moment(entry.day)) + link("alternate", feed.address(entry.page))
    if !entry.summary.isEmpty { text += element("summary", entry.summary) }
    text += "</entry>\n"
  }
  return Array((text + "</feed>\n").utf8)
}

private struct Entry {
  var id: String
  var title: String
  var day: Day
  var page: String
  var summary: String
}

private func newest(_ entries: [Entry]) -> [Entry] {
  entries.sorted { $0.day == $1.day ? $0.id < $1.id : $0.day > $1.day }
}

private struct Feed {
  /// More changes, or more notices, than these are left to the pages.
  static let most = 100

  let programme: Programme
  let progress: Progress
  let words: Words
  let ids: StableIDs
  let addresses: Addresses

  init(_ programme: Programme, _ progress: Progress, _ words: Words) {
    self.programme = programme
    self.progress = progress
    self.words = words
    ids = StableIDs(programme.site)
    addresses = Addresses(programme)
  }

  func address(_ path: String) -> String { programme.site.baseURL + path }

  /// One without a date cannot say when it is from.
  var notices: [Entry] {
    programme.articles.filter { $0.subject == .notice }.compactMap { notice in
      notice.date.map { day in
        Entry(
          id: "notice/\(notice.slug)", title: notice.title, day: day,
          page: addresses.article(notice), summary: notice.summary)
      }
    }
  }

  /// The newest months first, until there are enough.
  var changes: [Entry] {
    var entries: [Entry] = []
    var month = Month(progress.asOf)
    let months = progress.sets.flatMap { set in set.villages.compactMap(\.history.first?.month) }
    guard let first = months.min() else { return [] }
    while first < month, entries.count < Feed.most {
      for set in progress.sets {
        entries += set.changed(in: month...month, of: programme.log).compactMap {
          entry($0, in: set.set, month)
        }
      }
      month = month.previous
    }
    return entries
  }

  private func entry(_ changed: VillageChanges, in set: Int, _ month: Month) -> Entry? {
    guard let day = changed.changes.map(\.date).max() else { return nil }
    let village = programme.villages[changed.village.village]
    let value = programme.sets[set]
    let lines = changed.changes.map { told($0, in: value) }
    let title = words[
      .feedChanges,
      [
        "village": village.name, "count": "\(lines.count)", "set": value.shortTitle,
        "month": month.vietnamese,
      ]]
    return Entry(
      id: "change/\(village.id)/\(value.id)/\(month.iso)", title: title, day: day,
      page: addresses.month(month), summary: lines.joined(separator: "; "))
  }

  /// "13.2: Chưa đạt → Đạt"; where only the number is another, that it is.
  private func told(_ change: DatedChange, in set: CriteriaSet) -> String {
    let criterion = set.criteria[change.criterion]
    let code = change.indicator.map { criterion.indicators[$0].reference } ?? criterion.code
    let after = word(change.after)
    return change.before == change.after
      ? words[.feedNumber, ["code": "\(code)", "verdict": after]]
      : "\(code): \(word(change.before)) → \(after)"
  }

  private func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: words[.verdictMet]
    case .unmet: words[.verdictUnmet]
    case .notApplicable: words[.verdictNotApplicable]
    case .unknown: words[.verdictUnknown]
    }
  }
}

/// A day of the data as the moment at which it begins in Vietnam.
private func moment(_ day: Day) -> String { "\(day.iso)T00:00:00+07:00" }

private func element(_ name: String, _ text: String) -> String {
  "<\(name)>\(escaped(text))</\(name)>\n"
}

private func link(_ relation: String, _ address: String) -> String {
  "<link rel=\"\(relation)\" href=\"\(escaped(address))\"/>\n"
}

/// What XML 1.0 allows in text and in attributes.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\u{0}"..<"\u{9}", "\u{B}"..<"\u{D}", "\u{E}"..<" ", "\u{FFFE}", "\u{FFFF}": break
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}
