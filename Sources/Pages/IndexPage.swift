import Assessment
import Model
import Vietnamese

/// Everything that somebody may look for by its name, from A to Z: a search that needs no script.
///
/// Names stand in Vietnamese order, in which `hoà` and `hòa` are one word.
package struct IndexPage: Hashable, Sendable {
  package var frame: Frame
  /// Every letter, on this page or on its own.
  package var letters: [Link]
  package var groups: [Group]

  package struct Group: Hashable, Sendable {
    package var letter: String
    /// The id of its heading: `chu-dd` for Đ.
    package var anchor: String
    package var entries: [Entry]
  }

  package struct Entry: Hashable, Sendable {
    package var name: Link
    /// "bản", "chỉ tiêu 14.10, Bản nông thôn mới".
    package var kind: String
  }
}

/// The index, laid out on pages: all of it on one, or a page or several for each letter.
struct SiteIndex: Sendable {
  struct Letter: Sendable {
    var name: String
    var entries: [IndexPage.Entry]
  }

  /// More entries than these are split up.
  static let mostOnOnePage = 500

  let letters: [Letter]
  /// The letter and its part of each page but the first; empty where one page has all.
  let parts: [(letter: Int, part: Int)]

  init(_ entries: [NamedEntry], mostOnOnePage most: Int = mostOnOnePage) {
    var letters: [Letter] = []
    for named in entries.sortedInVietnameseOrder(by: \.sortText) {
      let letter = alphabetLetter(named.sortText)
      let name = letter.isEmpty ? "0–9" : letter
      if letters.last?.name != name { letters.append(Letter(name: name, entries: [])) }
      letters[letters.count - 1].entries.append(named.entry)
    }
    self.letters = letters
    parts =
      entries.count <= most
      ? []
      : letters.indices.flatMap { letter in
        (0..<(letters[letter].entries.count + most - 1) / most).map { (letter, $0) }
      }
  }

  /// An entry and what it is sorted by: "Bản Pút" by "Pút".
  struct NamedEntry: Sendable {
    var sortText: String
    var entry: IndexPage.Entry
  }

  /// A page for each part, and the one that leads to them.
  var pageCount: Int { parts.count + 1 }

  /// - Parameter page: Counted from 0.
  func address(ofPage page: Int) -> String {
    guard page > 0 else { return Addresses.index }
    let (letter, part) = parts[page - 1]
    return Addresses.index(SiteIndex.slug(of: letters[letter].name), part: part)
  }

  /// As the letter is typed: `dd` for Đ, `ow` for Ơ.
  static func slug(of letter: String) -> String {
    switch letter {
    case "Ă": "aw"
    case "Â": "aa"
    case "Đ": "dd"
    case "Ê": "ee"
    case "Ô": "oo"
    case "Ơ": "ow"
    case "Ư": "uw"
    case "0–9": "so"
    default: letter.lowercased()
    }
  }
}

extension Context {
  /// - Parameter page: Counted from 0.
  func indexPage(_ page: Int, of index: SiteIndex) -> IndexPage {
    let part = page > 0 ? index.parts[page - 1] : nil
    let most = SiteIndex.mostOnOnePage
    let groups: [IndexPage.Group] =
      if let part {
        [group(index.letters[part.letter], from: part.part * most, most)]
      } else if index.parts.isEmpty {
        index.letters.map { group($0, from: 0, $0.entries.count) }
      } else {
        []
      }
    let letter = part.map { index.letters[$0.letter].name } ?? ""
    let heading = letter.isEmpty ? words[.index] : words[.indexLetter, ["letter": letter]]
    let up = part == nil ? [] : [Link(words[.index], Addresses.index)]
    return IndexPage(
      frame: frame(
        index.address(ofPage: page), heading, summary: "\(heading): \(programme.site.title).",
        crumbs: up),
      letters: letterLinks(index), groups: groups)
  }

  private func group(_ letter: SiteIndex.Letter, from start: Int, _ most: Int) -> IndexPage.Group {
    IndexPage.Group(
      letter: letter.name, anchor: "chu-\(SiteIndex.slug(of: letter.name))",
      entries: Array(letter.entries[start..<min(start + most, letter.entries.count)]))
  }

  /// To the letters on the one page, or to the pages of each, where it has several by number.
  private func letterLinks(_ index: SiteIndex) -> [Link] {
    guard !index.parts.isEmpty else {
      return index.letters.map {
        Link($0.name, "\(Addresses.index)#chu-\(SiteIndex.slug(of: $0.name))")
      }
    }
    return index.parts.enumerated().map { number, part in
      let name = index.letters[part.letter].name
      return Link(
        part.part == 0 ? name : "\(name) (\(part.part + 1))",
        index.address(ofPage: number + 1))
    }
  }

  /// Everything that has a name and a place in the site.
  func indexEntries() -> [SiteIndex.NamedEntry] {
    let villages = programme.villages.indices.map { village in
      entry(
        villageLinks[village], by: villageSortText(programme.villages[village].name),
        programme.villages[village].kind)
    }
    let communes =
      hasCommunes
      ? programme.communes.indices.map {
        entry(communeLink($0), by: communeSortText(programme.communes[$0].name), words[.communes])
      } : []
    let articles = programme.articles.compactMap { article -> SiteIndex.NamedEntry? in
      switch article.subject {
      case .page, .notice:
        entry(
          Link(article.title, addresses.article(article)), by: article.title,
          article.subject == .notice ? words[.notices] : "")
      case .home, .village, .set, .criterion: nil
      }
    }
    return villages + communes + setEntries + unitEntries + documentEntries + articles
  }

  private func entry(
    _ link: Link, by sortText: String, _ kind: String
  ) -> SiteIndex.NamedEntry {
    SiteIndex.NamedEntry(
      sortText: sortText, entry: IndexPage.Entry(name: link, kind: kind))
  }

  /// Sets, criteria and indicators by their names; what has none by its code.
  private var setEntries: [SiteIndex.NamedEntry] {
    programme.sets.indices.flatMap { number -> [SiteIndex.NamedEntry] in
      let set = set(number)
      func item(
        _ code: Code, _ name: String, _ label: String, _ address: String
      ) -> SiteIndex.NamedEntry {
        let kind = "\(label) \(code), \(set.shortTitle)"
        return name.isEmpty
          ? entry(Link("\(code)", address), by: "\(code)", kind)
          : entry(Link(name, address), by: name, kind)
      }
      let items = set.criteria.indices.flatMap { criterion -> [SiteIndex.NamedEntry] in
        let value = set.criteria[criterion]
        return [
          item(
            value.code, value.name, set.labels.criterion,
            addresses.criterion(criterion, set: number))
        ]
          + value.indicators.indices.map { indicator in
            item(
              value.indicators[indicator].reference, value.indicators[indicator].name,
              set.labels.indicator,
              addresses.indicator(indicator, criterion: criterion, set: number))
          }
      }
      return [entry(Link(set.title, addresses.set(number)), by: set.title, "")] + items
    }
  }

  private var unitEntries: [SiteIndex.NamedEntry] {
    programme.units.indices.map { number in
      let unit = programme.units[number]
      let commune = unit.commune.map { programme.communes[$0].name } ?? ""
      return entry(Link(unit.name, addresses.unit(number)), by: unit.name, commune)
    }
  }

  /// By what pages call them, and by what they are about.
  private var documentEntries: [SiteIndex.NamedEntry] {
    programme.documents.flatMap { document -> [SiteIndex.NamedEntry] in
      let address = "\(Addresses.documents)#\(Addresses.anchor(ofDocument: document.id))"
      let name = [document.title, document.number, document.id].first { !$0.isEmpty } ?? ""
      let called = entry(Link(name, address), by: name, words[.documents])
      if document.subject.isEmpty || document.subject == name { return [called] }
      let subject = document.subject.prefix(1).uppercased() + document.subject.dropFirst()
      return [called, entry(Link(subject, address), by: subject, name)]
    }
  }
}
