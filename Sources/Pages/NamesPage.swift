import Assessment
import Model

/// The villages that a table counts and that are too many to be named in it.
package struct NamesPage: Hashable, Sendable {
  package var frame: Frame
  package var set: Link
  /// By commune or by letter.
  package var groups: [VillageGroup<Link>]
}

/// Villages that are counted together.
struct NameList: Sendable {
  var heading: String
  var address: String
  /// By their index in the programme.
  var villages: [Int]
}

extension Context {
  /// The lists of a set that have pages of their own.
  func nameLists(of progress: SetProgress) -> [NameList] {
    ([reachedList(of: progress)] + bandLists(of: progress) + stageLists(of: progress)
      + registrationLists(of: progress) + paperLists(of: progress))
      .filter { $0.villages.count > Context.mostRows } + unmetLists(of: progress)
  }

  /// Villages by how many of the papers that the set asks for they have.
  func paperLists(of progress: SetProgress) -> [NameList] {
    guard progress.villages.count > Context.mostRows,
      programme.papers.contains(where: { $0.subject.set == progress.set })
    else { return [] }
    var lists: [String: [Int]] = [:]
    for village in progress.villages {
      lists[dossier(of: village.village, in: progress.set).complete, default: []]
        .append(village.village)
    }
    return lists.filter { !$0.key.isEmpty }.sorted { left, right in
      left.key.count == right.key.count ? left.key < right.key : left.key.count < right.key.count
    }.enumerated().map { number, list in
      NameList(
        heading: list.key, address: "bo-tieu-chi/\(set(progress.set).id)-ho-so-\(number + 1).html",
        villages: list.value)
    }
  }

  /// Villages that lack an item, for each that too many lack to be named; empty where the criterion's own
  /// page has all villages.
  func unmetLists(of progress: SetProgress) -> [NameList] {
    guard progress.villages.count > Context.mostRows else { return [] }
    return set(progress.set).criteria.indices.flatMap { number -> [NameList] in
      let criterion = set(progress.set).criteria[number]
      func list(
        _ code: Code, _ name: String, _ holds: (VillageProgress) -> Bool
      ) -> NameList {
        NameList(
          heading: "\(code) \(name): \(words[.verdictUnmet])",
          address: unmetList(code, in: progress.set),
          villages: progress.villages.filter(holds).map(\.village))
      }
      let own = list(criterion.code, name(of: criterion)) { $0.criteria[number].verdict == .unmet }
      return [own]
        + criterion.indicators.indices.map { index in
          let indicator = criterion.indicators[index]
          return list(indicator.reference, name(of: indicator)) {
            $0.criteria[number].indicators[index].verdict == .unmet
          }
        }
    }.filter { $0.villages.count > Context.mostCards }
  }

  /// Where the villages that lack an item are listed, where they are too many to be named.
  func unmetList(_ code: Code, in set: Int) -> String {
    "tieu-chi/\(self.set(set).id)-\(code.hyphenated)-chua-dat.html"
  }

  func namesPage(_ list: NameList, of progress: SetProgress) -> NamesPage {
    let set = Link(set(progress.set).shortTitle, addresses.set(progress.set))
    let heading = "\(set.text): \(list.heading)"
    return NamesPage(
      frame: frame(list.address, heading, summary: "\(heading). \(asOf).", crumbs: [set]),
      set: set, groups: grouped(list.villages, by: { $0 }) { villageLinks[$0] })
  }

  /// Each list as a row: its villages by name, or how many they are with their page.
  ///
  /// - Parameter areNamed: However many they are.
  func rows(_ lists: [NameList], areNamed: Bool = false) -> [SetPage.BandRow] {
    lists.map { list in
      let isNamed = areNamed || list.villages.count <= Context.mostRows
      return SetPage.BandRow(
        label: list.heading, count: Link("\(list.villages.count)", isNamed ? "" : list.address),
        villages: isNamed ? list.villages.map { villageLinks[$0] } : [])
    }
  }

  /// Villages that have reached the standard of the set.
  func reachedList(of progress: SetProgress) -> NameList {
    NameList(
      heading: words[.reached], address: "bo-tieu-chi/\(set(progress.set).id)-dat-chuan.html",
      villages: progress.villages.filter { $0.recognition == .reached }.map(\.village))
  }

  /// Villages by the number of criteria they meet.
  func bandLists(of progress: SetProgress) -> [NameList] {
    let set = set(progress.set)
    return villageBands(of: progress, in: set).map { band in
      let label: String =
        band.least == band.most
        ? words[.bandExactly, ["count": "\(band.least)"]]
        : words[.bandBetween, ["least": "\(band.least)", "most": "\(band.most)"]]
      return NameList(
        heading: label, address: "bo-tieu-chi/\(set.id)-dat-\(band.least)-\(band.most).html",
        villages: band.villages)
    }
  }

  /// Villages by the title they go for and its year; empty where they are so few that each is named
  /// with its source.
  func registrationLists(of progress: SetProgress) -> [NameList] {
    let own = programme.registrations.filter { $0.set == progress.set }
    guard own.count > Context.mostUngrouped else { return [] }
    let titles = Dictionary(grouping: own) { words.target($0) }
    let order = titles.keys.sorted { left, right in
      let years = [left, right].map { titles[$0]?.first?.year ?? 0 }
      return (years[0], left) < (years[1], right)
    }
    return order.enumerated().map { number, title in
      NameList(
        heading: title, address: "bo-tieu-chi/\(set(progress.set).id)-dang-ky-\(number + 1).html",
        villages: Set((titles[title] ?? []).map(\.village)).sorted())
    }
  }

  /// Villages by the last stage they have reached; empty where the set has no stages.
  func stageLists(of progress: SetProgress) -> [NameList] {
    let set = set(progress.set)
    guard !set.stages.isEmpty, !progress.villages.isEmpty else { return [] }
    var reached = [[Int]](repeating: [], count: set.stages.count + 1)
    for village in progress.villages {
      let last = milestones(of: village.village, in: progress.set).map(\.stage).max() ?? -1
      reached[last + 1].append(village.village)
    }
    let labels = [words[.stagesNone]] + set.stages.map(\.name)
    return zip(labels, reached).enumerated().map { number, row in
      NameList(
        heading: row.0, address: "bo-tieu-chi/\(set.id)-buoc-\(number).html", villages: row.1)
    }
  }
}
