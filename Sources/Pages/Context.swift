import Assessment
import Diagnostics
import Model
import Vietnamese

/// What every page is made from.
///
/// A class because it is handed on for every reading of every village, and a copy of its fields
/// each time would count every one of them up and down.
final class Context: Sendable {
  let programme: Programme
  let progress: Progress
  let words: Words
  let addresses: Addresses
  /// The languages of posters and loudspeakers, the site's own first.
  let spoken: [SpokenWords]
  let postings: [PostingState]
  let postingsByPage: [String: [PostingState]]
  /// The tables of the open data, for the page that lists them.
  let data: [DataListing]
  /// By set and criterion.
  let heads: [[CriterionHeads]]
  /// By village.
  let villageLinks: [Link]
  let leftOut: LeftOut
  /// What the theme shows.
  let shownDetails: PageDetails
  let registers: VillageRegisters
  let unitRegisters: UnitRegisters
  /// By set and criterion: the tasks about it, among those of the progress.
  let tasksByCriterion: [[[Int]]]
  /// What cites each document.
  let citing: Citing
  let findings: Findings
  /// By unit: how many open tasks it or its desks lead, and how many of them are late.
  let openTasksByUnit: [(open: Int, late: Int)]
  /// By set: the tallies of all villages month by month, as `History` adds them up.
  let sums: [[MonthPoint]]
  /// By set: the parts of its list of villages, empty where one table has them all.
  let lists: [[Range<Int>]]
  /// In the programme's order; empty where all villages fit on one page.
  let parts: [VillagePart]
  /// In the order in which they were written down.
  let corrections: [CorrectedRow]
  /// The rows that correct another.
  let correctingRows: Set<Int>
  private let met, unmet, notApplicable, unknown: Mark
  private let repeated: RepeatedWords
  /// The months that have a page; `nil` where nothing was assessed.
  let months: ClosedRange<Month>?
  /// The article on each subject.
  private let articles: [Article.Subject: Article]
  private let citations: Citations

  init(
    _ programme: Programme, _ progress: Progress, _ words: Words, findings: [Finding] = [],
    spoken: [SpokenWords] = [], codes: [String: String] = [:], data: [DataListing] = [],
    details: PageDetails = .all
  ) {
    self.data = data
    shownDetails = details
    postings = programme.postings.indices.map {
      PostingState($0, of: programme, asOf: progress.asOf, codes: codes)
    }
    postingsByPage = Dictionary(grouping: postings) { programme.postings[$0.posting].page }
    self.programme = programme
    self.progress = progress
    self.months = Context.months(of: progress)
    self.sums = progress.sets.map(MonthPoint.sums)
    self.openTasksByUnit = Context.openTasks(programme, progress)
    self.findings = Findings(findings, programme)
    self.lists = progress.sets.map { Context.lists(of: $0, programme) }
    self.corrections = correctedRows(programme, asOf: progress.asOf)
    self.correctingRows = Set(corrections.map(\.row))
    self.registers = VillageRegisters(programme, progress.tasks)
    self.tasksByCriterion = Context.tasksByCriterion(programme, progress)
    self.words = words
    let addresses = Addresses(programme)
    self.addresses = addresses
    self.leftOut = LeftOut(of: programme, addresses)
    self.parts = VillagePart.parts(of: programme, addresses)
    self.heads = programme.sets.enumerated().map { set, value in
      value.criteria.indices.map { CriterionHeads($0, of: set, value, addresses, words) }
    }
    let heads = self.heads
    self.unitRegisters = UnitRegisters(programme, progress.tasks) { subject in
      switch subject {
      case .set: ""
      case .criterion(let set, let criterion): heads[set][criterion].own.code
      case .indicator(let set, let criterion, let indicator):
        heads[set][criterion].indicators[indicator].code
      }
    }
    self.villageLinks = Context.villageLinks(programme, addresses)
    let repeated =
      heads.joined().flatMap { [$0.own.name.text] + $0.indicators.map(\.name.text) }
      + programme.units.map(\.name) + programme.sets.map(\.shortTitle)
    self.spoken = spoken.map { $0.knowing(repeated) }
    self.citing = Citing(programme, addresses, villageLinks, words)
    self.repeated = RepeatedWords(programme.log, words)
    self.met = Mark(.met, words)
    self.unmet = Mark(.unmet, words)
    self.notApplicable = Mark(.notApplicable, words)
    self.unknown = Mark(.unknown, words)
    self.citations = Citations(programme, addresses, words)
    self.articles = Dictionary(
      programme.articles.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func tasksByCriterion(
    _ programme: Programme, _ progress: Progress
  ) -> [[[Int]]] {
    var tasks = programme.sets.map { $0.criteria.map { _ in [Int]() } }
    for (number, state) in progress.tasks.enumerated() {
      guard let subject = programme.tasks[state.task].subject, let criterion = subject.criterion
      else { continue }
      tasks[subject.set][criterion].append(number)
    }
    return tasks
  }

  private static func openTasks(
    _ programme: Programme, _ progress: Progress
  ) -> [(open: Int, late: Int)] {
    var counts = programme.units.map { _ in (open: 0, late: 0) }
    for state in progress.tasks where !state.isDone {
      let leads = programme.tasks[state.task].leads
      let houses = leads + leads.compactMap { programme.units[$0].parent }
      for unit in Set(houses) {
        counts[unit].open += 1
        if state.isLate { counts[unit].late += 1 }
      }
    }
    return counts
  }

  /// Villages that share a name are told apart by their commune, or by their id in one commune.
  private static func villageLinks(_ programme: Programme, _ addresses: Addresses) -> [Link] {
    let alike = Dictionary(grouping: programme.villages.indices) {
      folded(programme.villages[$0].name)
    }
    return programme.villages.enumerated().map { number, village in
      let others = (alike[folded(village.name)] ?? []).filter { $0 != number }
      guard !others.isEmpty else { return Link(village.name, addresses.village(number)) }
      let isAloneThere = others.allSatisfy { programme.villages[$0].commune != village.commune }
      let commune = village.commune.map { programme.communes[$0].name }
      let mark = isAloneThere ? commune ?? village.id : village.id
      return Link("\(village.name) (\(mark))", addresses.village(number))
    }
  }

  func mark(_ verdict: Verdict) -> Mark {
    switch verdict {
    case .met: met
    case .unmet: unmet
    case .notApplicable: notApplicable
    case .unknown: unknown
    }
  }

  func citations(_ source: String) -> [Citation] { citations.citations(source) }

  /// With the row of the table that says so.
  func citations(_ source: String, at place: Location?) -> [Citation] {
    citations(source) + (place.map { [origin($0)] } ?? [])
  }

  /// "data/tasks.csv, dòng 7": the row as a spreadsheet counts it.
  func origin(_ place: Location) -> Citation {
    Citation(
      text: place.cell.map { words[.filePlace, ["path": place.path, "line": "\($0.row)"]] }
        ?? place.path, address: "")
  }

  /// "data/tasks.csv, ô H7": the cell as a spreadsheet names it.
  func cellPlace(_ place: Location) -> String {
    place.cell.map { words[.cellPlace, ["path": place.path, "cell": $0.name]] } ?? place.path
  }

  func set(_ number: Int) -> CriteriaSet { programme.sets[number] }

  func frame(
    _ path: String, _ heading: String, short: String = "", title: String = "", summary: String,
    crumbs: [Link] = [], sheets: [Link] = []
  ) -> Frame {
    let title =
      path == Addresses.home
      ? siteTitle
      : words[
        .pageTitle,
        [
          "page": [title, short, heading].first { !$0.isEmpty } ?? heading,
          "site": siteTitle,
        ]]
    let up = crumbs.isEmpty && path == Addresses.home ? [] : [Link(words[.home], Addresses.home)]
    return Frame(
      path: path, title: title, heading: heading, shortHeading: short.isEmpty ? heading : short,
      summary: summary, crumbs: up + crumbs.filter { $0.address != Addresses.home }, sheets: sheets)
  }

  /// With a mark in front where the site is not for everybody.
  private var siteTitle: String {
    let title = programme.site.title
    return programme.site.isInternal ? "\(words[.internalMark]) \(title)" : title
  }

  func label(of criterion: Criterion, in set: CriteriaSet) -> String {
    "\(set.labels.criterion) \(criterion.code)"
  }

  /// The indicator's name, or that the source gives none.
  func name(of indicator: Indicator) -> String {
    indicator.name.isEmpty ? words[.nameNone] : indicator.name
  }

  /// The criterion's name, or that the source gives none.
  func name(of criterion: Criterion) -> String {
    criterion.name.isEmpty ? words[.nameNone] : criterion.name
  }

  func link(to index: Int, criterion: Int, set: Int) -> Link {
    heads[set][criterion].indicators[index].name
  }

  /// Since when something is so; where nothing was known before, only when it was recorded.
  func since(_ day: Day?, _ isFirst: Bool) -> String {
    day.map { repeated.since($0, isFirst) } ?? ""
  }

  /// Who judged and at which stage, or `nil` where the log says neither.
  func assessor(_ name: String, _ stage: Stage) -> String? { repeated.assessor(name, stage) }

  /// The article on a subject, as the path of its prose; empty when there is none.
  func prose(on subject: Article.Subject) -> String { articles[subject]?.path ?? "" }
}
