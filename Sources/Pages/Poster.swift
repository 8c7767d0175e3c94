import Assessment
import Model
import Vietnamese

/// One page to hang on a wall, to be read at two metres: how far a village is, what is met, what is
/// not, who is in charge and until when.
package struct Poster: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var code: String
    package var name: String
    /// Its unmet indicators: "13.2 Tỷ lệ người dân tham gia bảo hiểm y tế"; empty where none is
    /// listed or there is no room.
    package var parts: String
    /// "Phụ trách: Trạm y tế"; empty where nobody is named.
    package var units: String
    /// "Hạn: trước ngày 15/07/2024"; empty without a deadline.
    package var due: String
  }

  package var frame: Frame
  /// The language's code for browsers.
  package var language: String
  package var id: String
  package var name: String
  /// "xã Chiềng Khoi, huyện Yên Châu, tỉnh Sơn La".
  package var place: String
  package var set: String
  package var page: Link
  /// "13/16"; empty where nothing was assessed.
  package var criteria: String
  package var criteriaLabel: String
  package var indicators: String
  package var indicatorsLabel: String
  package var state: String
  package var target: String
  package var unmetHeading: String
  package var unmet: [Item]
  /// "và 4 tiêu chí khác", where they are too many for one page, or that there is none.
  package var unmetNote: String
  package var metHeading: String
  /// With their names, or their codes alone where there is no room for more.
  package var met: [String]
  package var unknown: String
  package var foot: SpokenFoot
  /// The size of the lists' letters in points on A3: at least 24, so that they are read at two
  /// metres.
  package var size: Int
  /// Whether the village's name needs smaller letters to stay on two lines.
  package var isLong: Bool
}

extension Poster {
  /// All it says, as `Sheet.text` does.
  package var text: String {
    let items = unmet.map { "\($0.code) \($0.name)\t\($0.parts)\t\($0.units)\t\($0.due)" }
    let lines =
      ["poster \(id) \(language)", name, set, criteria, indicators, state, target] + items
      + [unmetNote] + met + [unknown]
    return lines.joined(separator: "\n")
  }
}

extension Context {
  func poster(of village: Int, _ words: SpokenWords) -> Poster {
    let details = programme.villages[village]
    let commune = details.commune.map { programme.communes[$0].name } ?? programme.site.commune
    let place = [commune, programme.site.district, programme.site.province]
    let heading = "\(words[.posterTitle]): \(details.name)"
    let standing = mainSet(of: village).flatMap { $0.progress.lastAssessed == nil ? nil : $0 }
    let card = standing.map { self.card(of: $0.progress, in: $0.set) }
    var poster = Poster(
      frame: frame(
        Addresses.poster(details.id, words.id), heading,
        summary: "\(heading). \(asOf).",
        crumbs: [Link(details.name, addresses.village(village))]),
      language: words.tag, id: details.id, name: details.name,
      place: place.filter { !$0.isEmpty }.joined(separator: ", "),
      set: standing.map { set($0.set).title } ?? "",
      page: Link(details.name, addresses.village(village)), criteria: card?.criteria.pair ?? "",
      criteriaLabel: words[.posterCriteria], indicators: card?.indicators?.pair ?? "",
      indicatorsLabel: words[.posterIndicators],
      state: standing.map { words.state($0.progress.recognition) } ?? words[.nothing],
      target: standing.map { standing in
        targets(of: village, in: standing.set).map { title, year in
          words[.posterTarget, ["title": title, "year": "\(year)"]]
        }.joined(separator: "; ")
      } ?? "", unmetHeading: words[.posterUnmet], unmet: [], unmetNote: "",
      metHeading: words[.posterMet], met: [], unknown: "",
      foot: SpokenFoot(words, asOf: progress.asOf), size: 36,
      isLong: details.name.count > 22)
    if let standing { list(standing.progress, in: standing.set, on: &poster, words) }
    return poster
  }

  private func list(
    _ village: VillageProgress, in set: Int, on poster: inout Poster, _ words: SpokenWords
  ) {
    let items = unmetCriteria(of: village, in: set).map { item in
      Poster.Item(
        code: item.code, name: item.name,
        parts: item.parts.map { "\($0.code) \($0.name.text)" }.joined(separator: "; "),
        units: item.units.isEmpty
          ? ""
          : "\(words[item.areLeads ? .posterLead : .posterResponsible]): \(item.units.map { programme.units[$0].shortName }.joined(separator: ", "))",
        due: item.dues.isEmpty
          ? words[.posterDueNone]
          : item.dues.map { due(of: $0, words) }.joined(separator: "; "))
    }
    func names(_ verdicts: [Verdict]) -> [String] {
      heads[set].indices.filter { verdicts.contains(village.criteria[$0].verdict) }
        .map { "\(heads[set][$0].own.code) \(heads[set][$0].own.name.text)" }
    }
    let met = names([.met, .notApplicable])
    let unknown = names([.unknown])
    poster.unknown =
      unknown.isEmpty
      ? ""
      : "\(words[.posterUnknown]): \(codes(unknown))"
    let layout = PosterLayout(
      unmet: items, met: met,
      others: [poster.target, poster.unknown, items.isEmpty ? words[.posterNothing] : ""],
      isLong: poster.isLong)
    poster.size = layout.size
    poster.unmet = items.prefix(layout.unmetCount).map { layout.namesParts ? $0 : $0.brief }
    poster.met = layout.namesMet ? met : [codes(met)]
    if met.isEmpty { poster.met = [words[.posterMetNone]] }
    if items.isEmpty {
      poster.unmetNote = words[.posterNothing]
    } else if layout.unmetCount < items.count {
      let left = items[layout.unmetCount...].map(\.code)
      poster.unmetNote =
        words[
          .posterMore, ["count": "\(left.count)", "codes": left.joined(separator: ", ")]]
    }
  }

  private func due(of due: UnmetCriterion.Due, _ words: SpokenWords) -> String {
    guard let deadline = due.deadline else { return words[.posterDueNone] }
    let text = words[
      deadline.isBefore ? .posterDueBefore : .posterDueOn, ["date": deadline.day.vietnamese]]
    return due.isLate ? "\(text) (\(words[.posterLate]))" : text
  }

  /// The codes of items that begin with them.
  private func codes(_ names: [String]) -> String {
    names.map { String($0.prefix { $0 != " " }) }.joined(separator: ", ")
  }
}

extension Poster.Item {
  /// Without its indicators.
  fileprivate var brief: Poster.Item {
    var item = self
    item.parts = ""
    return item
  }
}

/// How much fits on an A3 page, and in which size. Widths are estimated from above, so that what is
/// said to fit does.
struct PosterLayout {
  private(set) var size = 24
  private(set) var unmetCount = 0
  private(set) var namesMet = false
  private(set) var namesParts = false

  /// Millimetres of a point.
  private static let point = 0.3528
  /// The page without its margins, and what stands above and below the lists, in millimetres.
  private static let width = 261.0
  private static let height = 384.0
  private static let head = 112.0
  private static let longName = 22.0
  private static let foot = 50.0

  init(unmet: [Poster.Item], met: [String], others: [String], isLong: Bool) {
    let fixed = Self.head + Self.foot + (isLong ? Self.longName : 0)
    let room = Self.height - fixed
    let brief = unmet.map(\.brief)
    // Indicators and names of what is met rather in smaller letters than not at all; of the two the
    // names of what is met go first.
    let sizes = [44, 40, 36, 32, 30, 28, 26, 24]
    let ways =
      sizes.map { ($0, true, true) } + sizes.map { ($0, true, false) } + [(24, false, false)]
    for (size, namesMet, namesParts) in ways {
      let need =
        Self.height(of: namesParts ? unmet : brief, size)
        + Self.height(ofMet: met, namesMet, size) + Self.lines(others, size)
      if need <= room {
        (self.size, unmetCount) = (size, unmet.count)
        (self.namesMet, self.namesParts) = (namesMet, namesParts)
        return
      }
    }
    let codes = String(repeating: "16, ", count: brief.count)
    func most(named: Bool) -> Int {
      let rest = Self.height(ofMet: met, named, 24) + Self.lines(others + ["và \(codes)"], 24)
      var count = brief.count
      while count > 0, Self.height(of: Array(brief.prefix(count)), 24) + rest > room { count -= 1 }
      return count
    }
    unmetCount = most(named: false)
    namesMet = most(named: true) == unmetCount
  }

  /// The letters of details: smaller than their item's, but not too small for two metres.
  private static func small(_ size: Int, least: Int = 24) -> Int { max(least, size * 4 / 5) }

  private static func lineHeight(_ size: Int) -> Double { Double(size) * point * 1.25 }

  /// A letter is less than half an em wide on the average.
  private static func lineCount(
    _ text: String, _ size: Int, width: Double, isBold: Bool = false
  ) -> Double {
    if text.isEmpty { return 0 }
    let letters = max(1, Int(width / (Double(size) * point * (isBold ? 0.52 : 0.48))))
    return Double((text.unicodeScalars.count + letters - 1) / letters)
  }

  private static func lines(_ texts: [String], _ size: Int) -> Double {
    texts.reduce(0) { $0 + lineCount($1, size, width: width) } * lineHeight(size)
  }

  private static func height(of items: [Poster.Item], _ size: Int) -> Double {
    let small = small(size)
    let gap = 3.0
    return lineHeight(size + 8)
      + items.reduce(0) { sum, item in
        let detail = [item.units, item.due].filter { !$0.isEmpty }.joined(separator: ". ")
        let parts = lineCount(item.parts, small, width: width - 14) * lineHeight(small)
        return sum + gap + parts
          + lineCount("\(item.code) \(item.name)", size, width: width - 14, isBold: true)
          * lineHeight(size)
          + lineCount(detail, small, width: width - 14) * lineHeight(small)
      }
  }

  private static func height(ofMet met: [String], _ named: Bool, _ size: Int) -> Double {
    if met.isEmpty { return 0 }
    let small = small(size, least: 20)
    let heading = lineHeight(size + 8)
    guard named else { return heading + lines([met.map { "\($0.prefix(3)), " }.joined()], size) }
    // Two columns, of which the longer one counts.
    let heights = met.map { lineCount($0, small, width: width / 2 - 6) * lineHeight(small) + 1.5 }
    let total = heights.reduce(0, +)
    return heading + total / 2 + (heights.max() ?? 0)
  }
}
