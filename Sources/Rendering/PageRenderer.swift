package import Markup
import Model
package import Pages
import Templates

/// Turns pages into bytes.
package struct PageRenderer: Sendable {
  private let theme: Theme
  private let site: SiteFrame
  private let prose: [String: Prose]
  private let targets: LinkTargets
  private let isDetached: Bool

  /// - Parameters:
  ///   - prose: By content path.
  ///   - addresses: Where each content path's page stands in the site.
  ///   - isDetached: Whether pages leave the site, as a mail does: their links are absolute then, where
  ///     the site's address is known.
  package init(
    theme: Theme, site: SiteFrame, prose: [String: Prose], addresses: [String: String],
    isDetached: Bool = false
  ) {
    self.isDetached = isDetached
    self.theme = theme
    self.site = site
    self.prose = prose
    self.targets = LinkTargets(addresses: addresses)
  }

  /// Appends a page's HTML.
  ///
  /// - Returns: What the list of sheets says of it; `nil` for a page that is not made for paper.
  @discardableResult
  package func render(_ page: Page, into output: inout [UInt8]) -> ListedSheet? {
    let listed = ListedSheet(page)
    let code = groupedCode(listed?.code ?? "")
    let writer = writer(of: page)
    let fields = frame(page.frame, writer)
    switch page {
    case .home(let page): write("home", fields + home(page, writer), &output)
    case .village(let page): write("village", fields + village(page, writer), &output)
    case .criterion(let page): write("criterion", fields + criterion(page, writer), &output)
    case .set(let page): write("set", fields + set(page, writer), &output)
    case .villageList(let page): write("village-list", fields + list(page, writer), &output)
    case .article(let page): write("article", fields + article(page, writer), &output)
    case .notices(let page):
      write("notices", fields + [.list(page.notices.map(writer.notice))], &output)
    case .siteMap(let page):
      write("site-map", fields + [.list(page.groups.compactMap(writer.group))], &output)
    case .notFound: write("not-found", fields, &output)
    case .index(let page):
      let values: [Value] = [
        .list(page.letters.map(writer.link)), .list(page.groups.map(writer.indexGroup)),
      ]
      write("index", fields + values, &output)
    case .data(let page):
      let values: [Value] = [
        .list(page.facts.map(writer.fact)), writer.link(page.licence),
        .list(page.files.map(writer.linkFact)), .list(page.tables.map(writer.dataTable)),
        .text(writer.href(page.dataset)),
      ]
      write("data", fields + values, &output)
    case .tasks(let page): write("tasks", fields + tasks(page, writer), &output)
    case .units(let page):
      let values: [Value] = [
        .list(page.units.map(writer.loadGroup)), .list(page.sets.map(writer.responsibilities)),
      ]
      write("units", fields + values, &output)
    case .documents(let page):
      write("documents", fields + [.list(page.documents.map(writer.document))], &output)
    case .funds(let page):
      let values: [Value] = [
        .list(page.sums.map(writer.funds)), .list(page.sources.map(writer.funds)),
      ]
      write("funds", fields + values, &output)
    case .taskPart(let page):
      let values: [Value] = [
        .list(page.groups.map(writer.taskGroup)), writer.links(page.parts),
      ]
      write("task-part", fields + values, &output)
    case .names(let page):
      let values: [Value] = [
        .record(writer.link(page.set)), .list(page.groups.map(writer.nameGroup)),
      ]
      write("names", fields + values, &output)
    case .claims(let page):
      let values: [Value] = [
        .record(writer.link(page.document)), .list(page.groups.map(writer.claimGroup)),
        writer.link(page.previous), writer.link(page.next),
      ]
      write("claims", fields + values, &output)
    case .checks(let page):
      let values: [Value] = [
        .text(page.summary), .list(page.kinds.map(writer.checkKind)),
        writer.hasLinks(page.parts), writer.links(page.parts),
      ]
      write("checks", fields + values, &output)
    case .month(let page): write("month", fields + month(page, writer), &output)
    case .commune(let page): write("commune", fields + commune(page, writer), &output)
    case .corrections(let page):
      let values: [Value] = [
        .text(page.opening), .list(page.groups.map(writer.correctionGroup)),
        writer.link(page.month),
        .flag((page.previous ?? page.next) != nil), writer.link(page.previous),
        writer.link(page.next),
      ]
      write("corrections", fields + values, &output)
    case .sheet(let page): write("sheet", fields + sheet(page, code, writer), &output)
    case .postings(let page):
      let values: [Value] = [
        .flag(!page.renew.isEmpty), .list(page.renew.map(writer.posting)),
        .list(
          page.groups.map { group in
            Record([.text(group.heading), .list(group.groups.map(writer.postingMonth))])
          }), .text(page.more), writer.hasLinks(page.quarters),
        writer.links(page.quarters),
      ]
      write("postings", fields + values, &output)
    case .poster(let page): write("poster", fields + poster(page, code, writer), &output)
    case .speech(let page): write("speech", fields + speech(page, code, writer), &output)
    case .year(let page): write("year", fields + year(page, writer), &output)
    case .unit(let page): write("unit", fields + unit(page, writer), &output)
    }
    return listed
  }

  /// A server shows the page for what is not found at any depth, so its links are absolute where
  /// the site's address is known.
  private func writer(of page: Page) -> RecordWriter {
    let isAnywhere = if case .notFound = page { true } else { isDetached }
    if isAnywhere, !site.baseURL.isEmpty {
      return RecordWriter(root: site.baseURL, leftOut: site.leftOut)
    }
    return RecordWriter(path: page.frame.path, leftOut: site.leftOut)
  }

  private func write(_ template: String, _ values: [Value], _ output: inout [UInt8]) {
    theme.templates.render(template, Record(values), into: &output)
  }

  private func frame(_ frame: Frame, _ writer: RecordWriter) -> [Value] {
    let isHome = frame.path == Addresses.home
    return [
      .text(site.language), .text(frame.path), .text(writer.root), .text(frame.title),
      .text(frame.heading), .text(frame.shortHeading), .text(frame.summary),
      .text(site.baseURL.isEmpty ? "" : site.baseURL + (isHome ? "" : frame.path)),
      writer.links(frame.crumbs),
      writer.navigation(site.navigation, from: frame.path),
      .text(site.title), .text(site.programme), .text(site.place), .text(site.asOf),
      .text(site.publisher), .text(site.contact), .text(site.source),
      writer.links(site.pages),
      .text(writer.href(Addresses.home)), .text(writer.href(Addresses.siteMap)),
      .text(writer.href(Addresses.stylesheet)), .flag(isHome),
      .flag(site.isInternal), writer.hasLinks(frame.sheets), writer.links(frame.sheets),
      .text(site.feed.isEmpty ? "" : writer.href(site.feed)),
    ]
  }

  private func sheet(_ sheet: Sheet, _ code: String, _ writer: RecordWriter) -> [Value] {
    let form = site.paper
    let address = site.baseURL.isEmpty ? "" : site.baseURL + sheet.frame.path
    return [
      .text(writer.href(Addresses.sheetStylesheet)), .text(sheet.title), .text(sheet.subject),
      .flag(sheet.parts.count > 1), .list(sheet.parts.map(writer.part)), .text(form.parent),
      .text(form.issuer), .text(form.place), .flag(!(form.recipients + form.signature).isEmpty),
      .flag(!form.recipients.isEmpty),
      writer.lines(form.recipients), writer.lines(form.signature), .text(address),
      qr(address), .text(code), .text(site.builder),
    ]
  }

  private func poster(_ poster: Poster, _ code: String, _ writer: RecordWriter) -> [Value] {
    let address = site.baseURL.isEmpty ? "" : site.baseURL + poster.page.address
    return [
      .text(writer.href(Addresses.sheetStylesheet)), .text(poster.language), .text(poster.name),
      .text(poster.place), .text(poster.set), .text(poster.criteria), .text(poster.criteriaLabel),
      .text(poster.indicators), .text(poster.indicatorsLabel), .text(poster.state),
      .text(poster.target), .text(poster.unmetHeading),
      .list(
        poster.unmet.map {
          Record([
            .text($0.code), .text($0.name), .text($0.parts), .text($0.units), .text($0.due),
          ])
        }), .text(poster.unmetNote), .flag(!(poster.unmet.isEmpty && poster.unmetNote.isEmpty)),
      .text(poster.metHeading), .flag(!poster.met.isEmpty), writer.lines(poster.met),
      .text(poster.unknown), foot(poster.foot), .text(poster.foot.asOf), .text("\(poster.size)"),
      .flag(poster.isLong),
      .text(address), qr(address), .text(code), .text(site.builder),
    ]
  }

  private func speech(_ speech: Speech, _ code: String, _ writer: RecordWriter) -> [Value] {
    let address = site.baseURL.isEmpty ? "" : site.baseURL + speech.frame.path
    return [
      .text(writer.href(Addresses.sheetStylesheet)), .text(speech.language),
      .text(writer.href(Addresses.text(of: speech))), .text(speech.duration),
      writer.lines(speech.paragraphs), .text(speech.chat.joined(separator: "\n")),
      .text("\(speech.chat.count + 3)"), .text(speech.chatHeading), foot(speech.foot),
      .text(address), qr(address), .text(code), .text(site.builder),
    ]
  }

  private func foot(_ foot: SpokenFoot) -> Value {
    .record(
      Record([
        .text(foot.extract), .text(foot.code), .text(foot.builder), .text(foot.address),
        .text(foot.asOf),
      ]))
  }

  private func qr(_ address: String) -> Value {
    guard !address.isEmpty, let code = QRCode(address) else { return .absent }
    return .record(Record([.text("\(code.size)"), .text(code.path)]))
  }

  private func html(_ path: String, _ writer: RecordWriter) -> Value {
    guard !path.isEmpty, let prose = prose[path], !prose.isEmpty else { return .absent }
    return .html(
      prose.html { target in
        targets.address(of: target, in: path).map { writer.href($0) }
          ?? (target.hasPrefix("#") || target.contains(":") ? target : nil)
      })
  }

  private func home(_ page: HomePage, _ writer: RecordWriter) -> [Value] {
    [
      .list(page.sets.map(writer.overview)), .list(page.deadlines.map(writer.task)),
      .flag(!page.taskCounts.isEmpty), writer.links(page.taskCounts),
      .text(writer.href(Addresses.tasks)), writer.link(page.month), writer.link(page.year),
      writer.links(page.registers), writer.hasLinks(page.allSets),
      writer.links(page.allSets),
      .list(page.notices.map(writer.notice)),
      .list(page.pages.map(writer.notice)), html(page.prose, writer),
    ]
  }

  private func village(_ page: VillagePage, _ writer: RecordWriter) -> [Value] {
    [
      .list(page.facts.map(writer.fact)), .list(page.sets.map(writer.villageSet)),
      writer.marks(page.checks),
      .flag(!page.events.isEmpty), .list(page.events.map(writer.event)),
      .flag(!page.tasks.isEmpty), .list(page.tasks.map(writer.task)),
      page.funds.map { .record(writer.funds($0)) } ?? .absent, .text(page.reportDuty),
      .flag(!page.reports.isEmpty), .list(page.reports.map(writer.report)),
      .flag(!page.corrections.isEmpty), .list(page.corrections.map(writer.correction)),
      .flag(!page.postings.isEmpty), .list(page.postings.map(writer.posting)),
      html(page.prose, writer),
      .list(page.sources.map(writer.citation)),
    ]
  }

  private func criterion(_ page: CriterionPage, _ writer: RecordWriter) -> [Value] {
    [
      .record(writer.link(page.set)), .text(page.label), .text(page.name), writer.bar(page.bar),
      .text(page.requirement), .flag(!page.villages.isEmpty), .text(page.note),
      .list(page.sources.map(writer.citation)),
      .list(page.villages.map(writer.villageGroup)), writer.hasLinks(page.parts),
      writer.links(page.parts), .list(page.indicators.map(writer.section)),
      .text(page.unlisted), .flag(!page.responsible.isEmpty),
      .list(page.responsible.map(writer.responsible)), .flag(!page.tasks.isEmpty),
      .list(page.tasks.map(writer.task)), writer.link(page.moreTasks),
      writer.marks(page.checks),
      .flag(!page.papers.isEmpty), .list(page.papers.map(writer.askedPaper)),
      page.funds.map { .record(writer.funds($0)) } ?? .absent,
      .flag(page.hasValues), writer.link(page.previous),
      writer.link(page.next),
      html(page.prose, writer), .list(page.communes.map(writer.communeShare)),
    ]
  }

  private func set(_ page: SetPage, _ writer: RecordWriter) -> [Value] {
    [
      .list(page.facts.map(writer.fact)), .text(page.declared), .text(page.rule),
      .text(page.reachedSentence), page.reached.map { .record(writer.band($0)) } ?? .absent,
      .list(page.criteria.map(writer.setCriterion)),
      writer.matrix(page.matrix), writer.links(page.lists),
      .flag(page.history.points.contains { $0.indicators != nil }), writer.history(page.history),
      page.historyOfToday.map(writer.history) ?? .absent,
      .list(page.registrations.map(writer.registration)),
      .flag(!page.registrationLists.isEmpty), .list(page.registrationLists.map(writer.band)),
      .flag(!page.bands.isEmpty),
      .list(page.bands.map(writer.band)), .text(page.mean), .flag(!page.stages.isEmpty),
      .list(page.stages.map(writer.band)), .flag(!page.dossiers.isEmpty),
      .list(page.dossiers.map(writer.linkFact)),
      html(page.prose, writer),
      .list(page.sources.map(writer.citation)),
    ]
  }

  private func tasks(_ page: TasksPage, _ writer: RecordWriter) -> [Value] {
    [
      writer.links(page.counts), .text(page.recurring),
      .list(page.sections.map(writer.taskSection)), .flag(!page.overdueReports.isEmpty),
      .list(page.overdueReports.map(writer.linkFact)),
      .list(page.units.map(writer.loadGroup)), .flag(!page.leaderless.isEmpty),
      .list(page.leaderless.map(writer.link)), .text(writer.href(page.calendar)),
    ]
  }

  private func month(_ page: MonthPage, _ writer: RecordWriter) -> [Value] {
    [
      .text(page.until), .text(page.frozen), .list(page.sets.map(writer.changedSet)),
      page.parts.map { .record(writer.partTable($0)) } ?? .absent,
      .flag(!page.corrections.isEmpty), .list(page.corrections.map(writer.changedVillage)),
      .flag(!page.later.isEmpty), .text(page.laterHeading),
      .list(page.later.map(writer.changedVillage)),
      writer.link(page.notice),
      .flag(!page.events.isEmpty), .list(page.events.map(writer.event)),
      .list(page.due.map(writer.taskGroup)), writer.link(page.moreDue),
      .list(page.late.map(writer.taskGroup)), writer.link(page.moreLate), .text(page.reportDuty),
      .list(page.reports.map(writer.reportGroup)), .flag((page.previous ?? page.next) != nil),
      writer.link(page.previous), writer.link(page.next),
    ]
  }

  private func commune(_ page: CommunePage, _ writer: RecordWriter) -> [Value] {
    [
      .list(page.facts.map(writer.fact)), .list(page.sets.map(writer.overview)),
      .flag(!page.tasks.isEmpty), .list(page.tasks.map(writer.taskGroup)),
      .flag(!page.units.isEmpty), .list(page.units.map(writer.loadGroup)),
      .text(page.reportsHeading),
      .flag(!page.reports.isEmpty), .list(page.reports.map(writer.linkFact)),
      writer.links(page.months), writer.link(page.previous), writer.link(page.next),
      .list(page.sources.map(writer.citation)),
    ]
  }

  private func year(_ page: YearPage, _ writer: RecordWriter) -> [Value] {
    [
      .text(page.until), .list(page.sets.map(writer.changedSet)),
      page.parts.map { .record(writer.partTable($0)) } ?? .absent,
      writer.links(page.months), .flag((page.previous ?? page.next) != nil),
      writer.link(page.previous), writer.link(page.next),
    ]
  }

  private func unit(_ page: UnitPage, _ writer: RecordWriter) -> [Value] {
    [
      .list(page.facts.map(writer.linkFact)), .flag(!page.duties.isEmpty),
      .list(page.duties.map { Record([.text($0)]) }), .text(page.note),
      .list(page.sets.map(writer.unitSet)), .list(page.tasks.map(writer.taskGroup)),
      .list(page.helping.map(writer.taskGroup)),
      writer.link(page.moreTasks), writer.link(page.moreHelping),
      .text(page.calendar.isEmpty ? "" : writer.href(page.calendar)),
      .list(page.sources.map(writer.citation)),
    ]
  }

  private func list(_ page: VillageListPage, _ writer: RecordWriter) -> [Value] {
    [
      .record(writer.link(page.set)), writer.links(page.parts),
      writer.matrix(page.matrix),
    ]
  }

  private func article(_ page: ArticlePage, _ writer: RecordWriter) -> [Value] {
    [
      .flag(page.isNotice), .text(page.date), .text(page.lead), html(page.prose, writer),
      .list(page.sources.map(writer.citation)),
    ]
  }
}
