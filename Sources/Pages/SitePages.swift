import Diagnostics
package import Assessment
package import Model
package import Vietnamese

/// A page of the site, as plain data: what it says, sorted and phrased.
package enum Page: Hashable, Sendable {
  case home(HomePage)
  case village(VillagePage)
  case criterion(CriterionPage)
  case set(SetPage)
  case villageList(VillageListPage)
  case article(ArticlePage)
  case notices(NoticesPage)
  case siteMap(SiteMapPage)
  case notFound(NotFoundPage)
  case tasks(TasksPage)
  case taskPart(TaskPartPage)
  case names(NamesPage)
  case claims(ClaimsPage)
  case units(UnitsPage)
  case unit(UnitPage)
  case documents(DocumentsPage)
  case funds(FundsPage)
  case month(MonthPage)
  case checks(ChecksPage)
  case commune(CommunePage)
  case year(YearPage)
  case corrections(CorrectionsPage)
  case sheet(Sheet)
  case poster(Poster)
  case postings(PostingsPage)
  case speech(Speech)
  case data(DataPage)
  case index(IndexPage)

  package var frame: Frame {
    switch self {
    case .home(let page): page.frame
    case .village(let page): page.frame
    case .criterion(let page): page.frame
    case .set(let page): page.frame
    case .villageList(let page): page.frame
    case .article(let page): page.frame
    case .notices(let page): page.frame
    case .siteMap(let page): page.frame
    case .notFound(let page): page.frame
    case .tasks(let page): page.frame
    case .taskPart(let page): page.frame
    case .names(let page): page.frame
    case .claims(let page): page.frame
    case .units(let page): page.frame
    case .unit(let page): page.frame
    case .documents(let page): page.frame
    case .funds(let page): page.frame
    case .month(let page): page.frame
    case .checks(let page): page.frame
    case .commune(let page): page.frame
    case .year(let page): page.frame
    case .corrections(let page): page.frame
    case .sheet(let page): page.frame
    case .poster(let page): page.frame
    case .postings(let page): page.frame
    case .speech(let page): page.frame
    case .data(let page): page.frame
    case .index(let page): page.frame
    }
  }
}

/// Every page of the site, in steps: a page, or one with the sheet that is made from it. A step is made
/// when it is asked for, so that a province's pages never stand in memory together.
package struct SitePages: Sendable {
  fileprivate enum Plan: Sendable {
    case home, notices, siteMap, notFound, tasks, units, documents, funds, data
    case index(Int)
    case unit(Int)
    case taskPart(Int, TaskStanding)
    case names(NameList, set: Int)
    case claims(Int)
    case village(Int)
    case set(Int)
    case criterion(Int, set: Int)
    case criterionPart(Int, criterion: Int, set: Int)
    case villageList(Int, set: Int)
    case article(Int)
    case month(Month)
    case monthPart(Month, Int)
    case checks
    case checksPart(Int, Int)
    case commune(Int)
    case year(Int)
    case yearPart(Int, Int)
    case corrections(Month)
    case sheets
    case villageSheet(Int)
    case criterionSheet(Int, set: Int)
    case quarter(Quarter)
    case postings
    case book(Int?)
    case poster(Int, SpokenWords)
    case villageSpeech(Int, SpokenWords)
    case communeSpeech(Int?, SpokenWords)
  }

  package var site: SiteFrame
  /// The kinds of pages that the site does without.
  package var leftOut: LeftOut { context.leftOut }
  /// Whether any page is made for paper or loudspeakers.
  package var haveSheetStyle: Bool {
    ![.sheets, .posters, .loudspeaker].allSatisfy(leftOut.contains)
  }
  let context: Context
  private let plans: [Plan]
  private let calendars: [Int?]
  private let claimParts: [ClaimPart]
  private let index: SiteIndex

  /// How many pages there are.
  package var count: Int { plans.reduce(0) { $0 + addresses(of: $1).count } }

  package var stepCount: Int { plans.count }

  package var calendarCount: Int { calendars.count }

  package func calendar(at index: Int) -> Calendar { context.calendar(of: calendars[index]) }

  /// The months that have a page; `nil` where nothing was assessed.
  package var months: ClosedRange<Month>? { context.months }

  /// A month's page; `nil` where it has none.
  ///
  /// - Parameters:
  ///   - commune: Of this one alone, in a site of several.
  ///   - isWhole: With all that otherwise stands on the pages of its parts.
  package func month(_ month: Month, in commune: Int? = nil, isWhole: Bool = false) -> MonthPage? {
    guard months?.contains(month) == true else { return nil }
    return commune.map { context.monthPage(month, in: $0) }
      ?? context.monthPage(month, isWhole: isWhole)
  }

  /// - Parameter step: Counted from 0.
  package func pages(ofStep step: Int) -> [Page] {
    switch plans[step] {
    case .home: [.home(context.homePage())]
    case .notices: [.notices(context.noticesPage())]
    case .siteMap: [.siteMap(context.siteMapPage())]
    case .notFound: [.notFound(context.notFoundPage())]
    case .tasks: [.tasks(context.tasksPage())]
    case .taskPart(let part, let standing): [.taskPart(context.taskPartPage(part, standing))]
    case .names(let list, let set):
      [.names(context.namesPage(list, of: context.progress.sets[set]))]
    case .claims(let part): [.claims(context.claimsPage(claimParts[part], of: claimParts))]
    case .units: [.units(context.unitsPage())]
    case .documents: [.documents(context.documentsPage())]
    case .funds: [.funds(context.fundsPage())]
    case .data: [.data(context.dataPage())]
    case .index(let page): [.index(context.indexPage(page, of: index))]
    case .unit(let unit): unitPages(unit)
    case .village(let village): [.village(context.villagePage(village))]
    case .set(let set): [.set(context.setPage(context.progress.sets[set]))]
    case .criterion(let criterion, let set):
      [.criterion(context.criterionPage(criterion, in: context.progress.sets[set]))]
    case .criterionPart(let part, let criterion, let set):
      [
        .criterion(
          context.criterionPart(part, of: criterion, in: context.progress.sets[set]))
      ]
    case .villageList(let part, let set):
      [.villageList(context.villageListPage(part, context.progress.sets[set]))]
    case .month(let month): monthPages(month)
    case .monthPart(let month, let part): monthPages(month, in: part)
    case .checks: [.checks(context.checksPage())]
    case .checksPart(let kind, let part): [.checks(context.checksPart(kind, part))]
    case .commune(let commune): [.commune(context.communePage(commune))]
    case .year(let year): [.year(context.yearPage(year))]
    case .corrections(let month): correctionPages(month)
    case .sheets: [.siteMap(context.sheetsPage())]
    case .villageSheet(let village): [.sheet(context.villageSheet(village))]
    case .criterionSheet(let criterion, let set):
      [.sheet(context.criterionSheet(criterion, in: context.progress.sets[set]))]
    case .quarter(let quarter): [.sheet(context.quarterSheet(quarter))]
    case .postings: [.postings(context.postingsPage())]
    case .book(let part): [.sheet(context.bookSheet(part))]
    case .poster(let village, let words): [.poster(context.poster(of: village, words))]
    case .villageSpeech(let village, let words): [.speech(context.villageSpeech(village, words))]
    case .communeSpeech(let commune, let words): [.speech(context.communeSpeech(commune, words))]
    case .yearPart(let year, let part): [.year(context.yearPage(year, in: part))]
    case .article(let article): [.article(context.articlePage(context.programme.articles[article]))]
    }
  }

  /// Nothing is printed of a site without villages.
  private var hasSheets: Bool {
    !context.programme.villages.isEmpty && !leftOut.contains(.sheets)
  }

  private func unitPages(_ unit: Int) -> [Page] {
    let page = context.unitPage(unit)
    return [.unit(page)] + (hasSheets ? [.sheet(context.unitSheet(unit, page))] : [])
  }

  private func monthPages(_ month: Month, in part: Int? = nil) -> [Page] {
    let page = part.map { context.monthPage(month, in: $0) } ?? context.monthPage(month)
    return [.month(page)] + (hasSheets ? [.sheet(context.monthSheet(month, in: part, page))] : [])
  }

  private func correctionPages(_ month: Month) -> [Page] {
    let page = context.correctionsPage(month)
    return [.corrections(page)]
      + (hasSheets ? [.sheet(context.correctionSheet(month, page))] : [])
  }

  fileprivate init(_ context: Context) {
    self.context = context
    let programme = context.programme
    let index = SiteIndex(context.indexEntries())
    self.index = index
    var plans: [Plan] = [.home, .notices, .siteMap, .notFound]
    plans += (0..<index.pageCount).map { .index($0) }
    for set in programme.sets.indices {
      plans.append(.set(set))
      plans += context.nameLists(of: context.progress.sets[set]).map { .names($0, set: set) }
      plans += programme.sets[set].criteria.indices.map { .criterion($0, set: set) }
      for part in context.lists[set].indices {
        plans.append(.villageList(part, set: set))
        plans += programme.sets[set].criteria.indices.map {
          .criterionPart(part, criterion: $0, set: set)
        }
      }
    }
    if context.hasCommunes { plans += programme.communes.indices.map { .commune($0) } }
    plans += programme.villages.indices.map { .village($0) }
    if !programme.tasks.isEmpty { plans.append(.tasks) }
    for standing in TaskStanding.allCases {
      plans += (0..<context.partCount(standing)).map { .taskPart($0, standing) }
    }
    if !programme.units.isEmpty { plans.append(.units) }
    if !programme.documents.isEmpty { plans.append(.documents) }
    claimParts = context.claimParts
    plans += claimParts.indices.map { .claims($0) }
    if !programme.funds.isEmpty { plans.append(.funds) }
    if !context.findings.all.isEmpty { plans.append(.checks) }
    if context.hasData { plans.append(.data) }
    plans += context.checkParts.map { .checksPart($0.kind, $0.part) }
    let parts = context.parts.indices
    for month in context.allMonths {
      plans.append(.month(month))
      if context.isParted(month) { plans += parts.map { .monthPart(month, $0) } }
    }
    for year in context.allYears {
      plans.append(.year(year))
      if context.isParted(year: year) { plans += parts.map { .yearPart(year, $0) } }
    }
    plans += context.correctionMonths.map { .corrections($0) }
    plans += programme.units.indices.map { .unit($0) }
    for (number, article) in programme.articles.enumerated()
    where article.subject == .page || article.subject == .notice {
      plans.append(.article(number))
    }
    self.plans = (plans + SitePages.sheetPlans(context)).filter { plan in
      plan.kind.map { !context.leftOut.contains($0) } ?? true
    }
    site = context.siteFrame()
    calendars = context.calendars
  }
}

extension SitePages.Plan {
  /// `nil` for what no site does without.
  fileprivate var kind: PageKind? {
    switch self {
    case .home, .village, .commune, .criterion, .unit, .article: nil
    case .notices: .notices
    case .siteMap: .siteMap
    case .notFound: .notFound
    case .tasks, .taskPart: .tasks
    case .units: .unitList
    case .documents, .claims: .documents
    case .funds: .funds
    case .data: .openData
    case .index: .index
    case .names, .criterionPart, .villageList: .lists
    case .set: .sets
    case .month, .monthPart: .months
    case .checks, .checksPart: .checks
    case .year, .yearPart: .years
    case .corrections: .corrections
    case .sheets, .villageSheet, .criterionSheet, .quarter, .book: .sheets
    case .postings: .postings
    case .poster: .posters
    case .villageSpeech, .communeSpeech: .loudspeaker
    }
  }
}

extension SitePages {
  /// The step that makes each page, by the page's address. No page is made for it.
  package var stepsByAddress: [String: Int] {
    Dictionary(
      plans.enumerated().flatMap { step, plan in addresses(of: plan).map { ($0, step) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Returns: The page's, and that of the sheet which is made from it.
  private func addresses(of plan: Plan) -> [String] {
    let (programme, addresses) = (context.programme, context.addresses)
    switch plan {
    case .home: return [Addresses.home]
    case .notices: return [Addresses.notices]
    case .siteMap: return [Addresses.siteMap]
    case .notFound: return [Addresses.notFound]
    case .tasks: return [Addresses.tasks]
    case .units: return [Addresses.units]
    case .documents: return [Addresses.documents]
    case .funds: return [Addresses.funds]
    case .data: return [Addresses.data]
    case .index(let page): return [index.address(ofPage: page)]
    case .checks: return [Addresses.checks]
    case .sheets: return [Addresses.sheets]
    case .postings: return [Addresses.postings]
    case .unit(let unit):
      return [addresses.unit(unit)] + sheet(.unit, programme.units[unit].id)
    case .taskPart(let part, let standing):
      return [Addresses.tasks(standing.rawValue, part: part)]
    case .village(let village): return [addresses.village(village)]
    case .set(let set): return [addresses.set(set)]
    case .criterion(let criterion, let set): return [addresses.criterion(criterion, set: set)]
    case .criterionPart(let part, let criterion, let set):
      return [addresses.criterion(criterion, part: part, set: set)]
    case .article(let article): return [addresses.article(programme.articles[article])]
    case .month(let month):
      return [addresses.month(month)] + sheet(.month, month.iso)
    case .monthPart(let month, let number):
      let part = context.parts[number]
      return [addresses.month(month, in: part)] + sheet(.month, "\(month.iso)-\(part.id)")
    case .commune(let commune): return [addresses.commune(commune)]
    case .year(let year): return [Addresses.year(year)]
    case .yearPart(let year, let part): return [Addresses.year(year, in: context.parts[part])]
    case .corrections(let month):
      return [Addresses.corrections(month)] + sheet(.correction, month.iso)
    case .claims(let part):
      let document = programme.documents[claimParts[part].document].id
      return [Addresses.claims(document, part: claimParts[part].number)]
    case .names, .villageList, .checksPart:
      // Lists of links, which nobody posts; their addresses hang on what they hold.
      return [""]
    case .villageSheet(let village):
      return [Addresses.sheet(.village, programme.villages[village].id)]
    case .criterionSheet(let criterion, let set):
      let code = programme.sets[set].criteria[criterion].code.hyphenated
      return [Addresses.sheet(.criterion, "\(programme.sets[set].id)-\(code)")]
    case .quarter(let quarter): return [Addresses.sheet(.quarter, quarter.id)]
    case .book(let part):
      return [Addresses.sheet(.book, part.map { "so-\(context.parts[$0].id)" } ?? "so")]
    case .poster(let village, let words):
      return [Addresses.poster(programme.villages[village].id, words.id)]
    case .villageSpeech(let village, let words):
      return [Addresses.speech(programme.villages[village].id, words.id)]
    case .communeSpeech(let commune, let words):
      return [Addresses.speech(commune.map { "xa-\(programme.communes[$0].id)" } ?? "xa", words.id)]
    }
  }

  /// The sheet that is made from a page.
  private func sheet(_ kind: Sheet.Kind, _ id: String) -> [String] {
    hasSheets ? [Addresses.sheet(kind, id)] : []
  }

  private static func sheetPlans(_ context: Context) -> [Plan] {
    let programme = context.programme
    if programme.villages.isEmpty { return [] }
    var plans: [Plan] = [.sheets] + programme.villages.indices.map { .villageSheet($0) }
    for set in programme.sets.indices {
      plans += programme.sets[set].criteria.indices.map { .criterionSheet($0, set: set) }
    }
    if !programme.postings.isEmpty { plans.append(.postings) }
    plans += context.quarters.map { .quarter($0) }
    for words in context.spoken {
      plans += programme.villages.indices.flatMap {
        [.poster($0, words), .villageSpeech($0, words)]
      }
      let communes: [Int?] = context.hasCommunes ? programme.communes.indices.map { $0 } : [nil]
      plans += communes.map { .communeSpeech($0, words) }
    }
    return plans + context.books.map { .book($0) }
  }
}

/// Lays out every page of the site.
///
/// - Parameters:
///   - codes: The content code of the sheet that each posting is held against, by the posting's page.
///   - data: The tables of the open data, for the page that lists them.
///   - details: What the theme shows.
package func makePages(
  _ progress: Progress, _ findings: [Finding], of programme: Programme, in words: Words,
  spoken: [SpokenWords] = [], codes: [String: String] = [:], data: [DataListing] = [],
  details: PageDetails = .all
) -> SitePages {
  SitePages(
    Context(
      programme, progress, words, findings: findings, spoken: spoken, codes: codes, data: data,
      details: details))
}

extension Context {
  /// The pages about work, where there is any.
  var workPages: [Link] {
    let tasks = programme.tasks.isEmpty ? [] : [Link(words[.tasks], Addresses.tasks)]
    return tasks + (programme.units.isEmpty ? [] : [Link(words[.units], Addresses.units)])
  }

  /// The file that tells where every figure is from, the first where there are several.
  private var provenanceLinks: [Link] {
    let parts = SitePages.provenancePartCount(of: programme)
    return parts == 0
      ? [] : [Link(words[.provenanceFile], Addresses.provenance(part: 0, of: parts))]
  }

  /// The page about the open data.
  var dataLinks: [Link] { hasData ? [Link(words[.data], Addresses.data)] : [] }

  /// What is for the office is for nobody to take away.
  var hasData: Bool { !programme.site.isInternal && !leftOut.contains(.openData) }

  /// What the settings leave open is as the publisher and the commune are called.
  private var paperForm: PaperForm {
    let site = programme.site
    var form = site.paper
    if form.issuer.isEmpty { form.issuer = site.publisher }
    if form.place.isEmpty { form.place = communeSortText(site.commune) }
    return form
  }

  /// The registers, where they hold anything.
  var registerPages: [Link] {
    let funds = programme.funds.isEmpty ? [] : [Link(words[.funds], Addresses.funds)]
    let checks = findings.all.isEmpty ? [] : [Link(words[.checks], Addresses.checks)]
    let sheets = programme.villages.isEmpty ? [] : [Link(words[.sheets], Addresses.sheets)]
    let postings =
      programme.postings.isEmpty ? [] : [Link(words[.postings], Addresses.postings)]
    return (programme.documents.isEmpty ? [] : [Link(words[.documents], Addresses.documents)])
      + funds + checks + postings + sheets
  }

  fileprivate func siteFrame() -> SiteFrame {
    let site = programme.site
    let sets = programme.sets.indices.map { Link(set($0).shortTitle, addresses.set($0)) }
    let place = [site.commune, site.district, site.province].filter { !$0.isEmpty }
    return SiteFrame(
      title: site.title, isInternal: site.isInternal, programme: site.programme,
      commune: site.commune,
      place: place.joined(separator: ", "),
      asOf: asOf, publisher: site.publisher, contact: site.contact, source: site.source,
      navigation: [Link(words[.home], Addresses.home)]
        + sets.prefix(programme.sets.count > 2 ? 1 : 2)
        + workPages + standingPages.prefix(workPages.isEmpty ? 2 : 1).map(\.title)
        + [Link(words[.notices], Addresses.notices), Link(words[.index], Addresses.index)],
      pages: standingPages.map(\.title) + registerPages + provenanceLinks + dataLinks,
      language: words.language.rawValue, paper: paperForm, builder: "Bantin \(version)",
      baseURL: site.baseURL, leftOut: leftOut, feed: hasData ? Addresses.feed : "")
  }
}
