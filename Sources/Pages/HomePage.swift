import Assessment
import Model
import Vietnamese

/// The first page: which commune, data as of when, who has reached the standard, what is unmet.
package struct HomePage: Hashable, Sendable {
  package var frame: Frame
  package var sets: [SetOverview]
  /// What is late or due next; empty when there are no tasks.
  package var deadlines: [TaskRow]
  /// How many tasks are late, open, without a date and done; empty when there are none.
  package var taskCounts: [Link]
  /// The newest month's page.
  package var month: Link?
  /// What changed in the year of the as-of date.
  package var year: Link?
  /// What the registers of reports, papers and funds come to, each with where it is told.
  package var registers: [Link]
  /// Every set, where there are several.
  package var allSets: [Link]
  package var notices: [NoticeItem]
  package var pages: [NoticeItem]
  package var prose: String
}

/// One set as the home page shows it.
package struct SetOverview: Hashable, Sendable {
  package var title: Link
  /// "0/2 bản đã đạt chuẩn".
  package var reached: Bar
  package var reachedSentence: String
  /// Where those that have reached the standard are named; empty while there is none.
  package var reachedList: String
  /// "44 chỉ tiêu, 19 có mã trong tài liệu"; empty when all are listed.
  package var declared: String
  /// Empty where they would fill more than the first screen; the matrix then says it all.
  package var villages: [VillageCard]
  /// Villages beyond the matrix, on pages of their own; empty for a commune.
  package var lists: [Link]
  package var matrix: Matrix?
  package var unmet: [UnmetItem]
  /// The communes instead of their villages; empty where the site is of one.
  package var communes: [VillageGroup<CommuneRow>] = []
  /// Of one commune, by how many criteria they meet.
  package var bands: [SetPage.BandRow] = []
  package var bandsAnchor: String = ""
  package var mean: String = ""
}

/// A village's pair of numbers and what it still lacks.
package struct VillageCard: Hashable, Sendable {
  package var name: Link
  /// Where what is counted is listed: the table on the village's page.
  package var list: String
  package var criteria: Bar
  package var indicators: Bar?
  package var state: String
  /// "24,9/30 điểm, cần từ 25 điểm"; empty in a set without points.
  package var points: String
  package var isReached: Bool
  package var lacking: [LackingItem]
  package var target: String
}

/// What a village lacks.
package struct LackingItem: Hashable, Sendable {
  package var code: String
  package var name: Link
}

/// What is unmet, and in which villages.
package struct UnmetItem: Hashable, Sendable {
  package var code: String
  package var name: Link
  /// "15/24 bản chưa đạt".
  package var count: String
  /// Empty where they are too many to name.
  package var villages: [Link]
  /// The page that names them then; empty where the item's own page does.
  package var list: String
}

package struct NoticeItem: Hashable, Sendable {
  package var title: Link
  package var date: String
  package var summary: String
}

/// Villages × criteria.
package struct Matrix: Hashable, Sendable {
  package var columns: [Column]
  package var groups: [VillageGroup<Row>]
  /// The sums of all villages of the set, where the table has them all.
  package var total: Total?
  /// Whether the set has indicators at all.
  package var hasIndicators: Bool
  package var set: String

  package struct Column: Hashable, Sendable {
    package var code: String
    package var name: Link
  }

  package struct Row: Hashable, Sendable {
    package var name: Link
    package var cells: [Mark]
    package var criteria: Bar
    package var indicators: Bar?
  }

  package struct Total: Hashable, Sendable {
    package var label: String
    /// "26/32", which leads to what it is made of.
    package var criteria: Link
    package var indicators: Link?
    /// How many villages meet each criterion.
    package var met: [Link]
  }
}

extension Context {
  /// More villages than this have no card each; as many names fit in a line.
  static let mostCards = 6
  /// More villages than this stand on pages of their own.
  static let mostRows = 60

  func homePage() -> HomePage {
    let site = programme.site
    let overviews = progress.sets.filter { !$0.villages.isEmpty }.map { overview(of: $0) }
    let summary = [site.commune, overviews.first?.reachedSentence ?? "", asOf]
      .filter { !$0.isEmpty }.joined(separator: ". ")
    return HomePage(
      frame: frame(
        Addresses.home, site.title, summary: summary,
        sheets: programme.villages.isEmpty || hasCommunes
          ? [] : sheetLinks(.book, "so") + speechLinks(of: nil)), sets: overviews,
      deadlines: Array(tasks { !$1.isDone && $1.deadline != nil }.prefix(5)),
      taskCounts: programme.tasks.isEmpty ? [] : taskCounts,
      month: months.map { link(to: $0.upperBound) }, year: allYears.last.map(link(toYear:)),
      registers: registerSums,
      allSets: programme.sets.count > 1
        ? programme.sets.indices.map { Link(set($0).title, addresses.set($0)) } : [],
      notices: Array(notices.prefix(5)), pages: standingPages, prose: prose(on: .home))
  }

  var asOf: String { words[.asOf, ["date": progress.asOf.vietnamese]] }

  /// - Parameter commune: Whose villages alone are in `progress`; `nil` for the whole site.
  func overview(of progress: SetProgress, in commune: Int? = nil) -> SetOverview {
    let set = set(progress.set)
    let villages = progress.villages
    let isByCommune = hasCommunes && commune == nil
    let isShort =
      leftOut.contains(.lists)
      || !isByCommune && (commune != nil || villages.count <= Context.mostRows)
    return SetOverview(
      title: Link(set.shortTitle, addresses.set(progress.set)), reached: reachedBar(progress),
      reachedSentence: reachedSentence(progress),
      reachedList: progress.recognisedCount == 0
        ? ""
        : commune.map { "\(addresses.commune($0))#muc-\(set.id)" }
          ?? "\(addresses.set(progress.set))#dat-chuan",
      declared: declared(set),
      villages: villages.count > Context.mostCards || isByCommune
        ? [] : villages.map { card(of: $0, in: progress.set) },
      lists: isShort ? [] : villageLists(of: progress),
      matrix: isShort ? matrix(of: progress) : nil,
      unmet: shownDetails.contains(.unmet) ? unmet(in: progress) : [],
      communes: isByCommune ? communes(of: progress) : [],
      bands: commune == nil
        ? []
        : rows(
          (progress.recognisedCount == 0 ? [] : [reachedList(of: progress)])
            + bandLists(of: progress), areNamed: true), bandsAnchor: "muc-\(set.id)",
      mean: commune == nil ? "" : mean(of: progress))
  }

  func reachedSentence(_ progress: SetProgress) -> String {
    let isOpen = progress.villages.allSatisfy { $0.recognition == .undecided }
    let phrase: Phrase =
      isOpen
      ? .villagesUndecided
      : progress.recognisedCount == 0 ? .villagesReachedNone : .villagesReached
    return words[
      phrase,
      ["count": "\(progress.recognisedCount)", "total": "\(progress.villages.count)"]]
  }

  private func reachedBar(_ progress: SetProgress) -> Bar {
    var tally = Tally()
    for village in progress.villages {
      switch village.recognition {
      case .reached: tally.met += 1
      case .notReached: tally.unmet += 1
      case .undecided: tally.unknown += 1
      }
    }
    let pair = Pair(count: tally.met, total: tally.total)
    return Bar(pair, tally, .villagesReached, words)
  }

  /// That a set declares more than it lists.
  func declared(_ set: CriteriaSet) -> String {
    var sentences: [String] = []
    if set.criterionTotal > set.criteria.count {
      sentences.append(
        words[
          .declaredCriteria,
          ["declared": "\(set.criterionTotal)", "listed": "\(set.criteria.count)"]])
    }
    if set.indicatorTotal > set.listedIndicatorCount {
      sentences.append(
        words[
          .declaredAndListed,
          ["declared": "\(set.indicatorTotal)", "listed": "\(set.listedIndicatorCount)"]])
    }
    return sentences.joined(separator: " ")
  }

  func card(of village: VillageProgress, in set: Int) -> VillageCard {
    let details = programme.villages[village.village]
    let counting = self.set(set).counting
    return VillageCard(
      name: Link(details.name, addresses.village(village.village)),
      list: "\(addresses.village(village.village))#\(Addresses.anchor(ofSet: self.set(set).id))",
      criteria: Bar(village.criterionTally, counting, .criteriaPair, words),
      indicators: village.indicatorTally.map { Bar($0, counting, .indicatorsPair, words) },
      state: state(of: village), points: points(village, self.set(set)),
      isReached: village.recognition == .reached,
      lacking: shownDetails.contains(.lacking) ? lacking(village, in: set) : [],
      target: target(of: village.village, in: set))
  }

  func state(of village: VillageProgress) -> String {
    if village.lastAssessed == nil { return words[.nothingAssessed] }
    return switch village.recognition {
    case .reached: words[.reached]
    case .notReached: words[.notReached]
    case .undecided: words[.undecided]
    }
  }

  /// What a village goes for in a set: its registrations, else for the default set what the table
  /// of villages says.
  func target(of number: Int, in set: Int) -> String {
    targets(of: number, in: set).map { title, year in
      title.isEmpty
        ? words[.targetYear, ["year": "\(year)"]]
        : words[.target, ["title": title, "year": "\(year)"]]
    }.joined(separator: "; ")
  }

  /// Titles with their years; a title may be empty.
  func targets(of number: Int, in set: Int) -> [(title: String, year: Int)] {
    let own = registers.registrations[number].map { programme.registrations[$0] }
      .filter { $0.set == set }
    guard own.isEmpty else { return own.map { ($0.title, $0.year) } }
    let village = programme.villages[number]
    guard self.set(set).id == programme.site.defaultSet, let year = village.targetYear else {
      return []
    }
    return [(village.targetTitle, year)]
  }

  /// The unmet indicators, and unmet criteria without one, in the order of the set.
  private func lacking(_ village: VillageProgress, in set: Int) -> [LackingItem] {
    zip(self.set(set).criteria.indices, village.criteria).flatMap {
      number, state -> [LackingItem] in
      guard state.verdict == .unmet else { return [] }
      let criterion = self.set(set).criteria[number]
      let indicators = state.indicators.indices.filter { state.indicators[$0].verdict == .unmet }
      guard !indicators.isEmpty else {
        return [
          LackingItem(
            code: criterion.code.description,
            name: heads[set][number].own.name)
        ]
      }
      return indicators.map { indicator in
        LackingItem(
          code: criterion.indicators[indicator].reference.description,
          name: link(to: indicator, criterion: number, set: set))
      }
    }
  }

  /// All villages of a set, with their sums.
  func matrix(of progress: SetProgress) -> Matrix {
    let set = set(progress.set)
    var matrix = matrix(progress.villages, in: progress.set)
    guard progress.villages.count > 1 else { return matrix }
    let criteria = progress.criterionSum.pair(set.counting)
    let indicators = progress.indicatorSum?.pair(set.counting)
    let parts = "\(addresses.set(progress.set))#\(Addresses.criteriaOfSet)"
    matrix.total = Matrix.Total(
      label: words[.allVillages, ["count": "\(progress.villages.count)"]],
      criteria: Link("\(criteria.count)/\(criteria.total)", parts),
      indicators: indicators.map { Link("\($0.count)/\($0.total)", parts) },
      met: zip(matrix.columns, progress.criterionTallies).map { column, tally in
        Link("\(tally.pair(set.counting).count)", column.name.address)
      })
    return matrix
  }

  func matrix(_ villages: [VillageProgress], in set: Int) -> Matrix {
    let value = self.set(set)
    return Matrix(
      columns: value.criteria.indices.map { number in
        Matrix.Column(
          code: value.criteria[number].code.description,
          name: Link(
            name(of: value.criteria[number]), addresses.criterion(number, set: set)))
      },
      groups: grouped(villages, by: \.village) { village in
        Matrix.Row(
          name: villageLinks[village.village],
          cells: village.criteria.map { mark($0.verdict) },
          criteria: Bar(village.criterionTally, value.counting, .criteriaPair, words),
          indicators: village.indicatorTally.map {
            Bar($0, value.counting, .indicatorsPair, words)
          })
      }, total: nil, hasIndicators: value.indicatorTotal > 0, set: value.shortTitle)
  }

  /// Every indicator that some village lacks; what most villages lack first where there are many.
  private func unmet(in progress: SetProgress) -> [UnmetItem] {
    let items = set(progress.set).criteria.indices.flatMap { unmet($0, in: progress) }
    if progress.villages.count <= Context.mostCards { return items.map(\.item) }
    return items.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element.item)
  }

  /// The unmet indicators of a criterion, or the criterion itself where none is listed.
  private func unmet(
    _ number: Int, in progress: SetProgress
  ) -> [(count: Int, item: UnmetItem)] {
    let criterion = set(progress.set).criteria[number]
    let tally = progress.criterionTallies[number]
    guard tally.unmet > 0 else { return [] }
    let indicators = criterion.indicators.indices.filter {
      progress.indicatorTallies[number][$0].unmet > 0
    }
    guard !indicators.isEmpty else {
      let name = heads[progress.set][number].own.name
      let item = unmet("\(criterion.code)", name, tally, progress) {
        $0.criteria[number].verdict == .unmet
      }
      return [(tally.unmet, item)]
    }
    return indicators.map { index in
      let tally = progress.indicatorTallies[number][index]
      let item = unmet(
        "\(criterion.indicators[index].reference)",
        link(to: index, criterion: number, set: progress.set), tally, progress
      ) { $0.criteria[number].indicators[index].verdict == .unmet }
      return (tally.unmet, item)
    }
  }

  private func unmet(
    _ code: String, _ name: Link, _ tally: Tally, _ progress: SetProgress,
    where holds: (VillageProgress) -> Bool
  ) -> UnmetItem {
    let villages = tally.unmet > Context.mostCards ? [] : progress.villages.filter(holds)
    return UnmetItem(
      code: code, name: name,
      count: words[
        .unmetVillages, ["count": "\(tally.unmet)", "total": "\(progress.villages.count)"]],
      villages: villages.map {
        Link(programme.villages[$0.village].name, addresses.village($0.village))
      }, list: unmetList(of: code, tally, progress))
  }

  /// Only of all villages of a set, which are too many for the item's page.
  private func unmetList(of code: String, _ tally: Tally, _ progress: SetProgress) -> String {
    let all = self.progress.sets[progress.set].villages.count
    guard progress.villages.count == all, all > Context.mostRows, tally.unmet > Context.mostCards,
      let code = Code(code)
    else { return "" }
    return unmetList(code, in: progress.set)
  }
}
