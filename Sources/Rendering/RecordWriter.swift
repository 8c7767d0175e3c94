import Assessment
import Model
import Pages
import Templates

/// Writes parts of pages as records, each in the order of its shape, with links relative to the
/// page they stand on.
struct RecordWriter {
  /// Leads from the page to the site's root: empty, or `../` once for each folder.
  let root: String
  /// To pages of these kinds there are no links.
  private let leftOut: LeftOut

  init(path: String, leftOut: LeftOut) {
    self.leftOut = leftOut
    root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// For a page that is shown at addresses not its own.
  init(root: String, leftOut: LeftOut) {
    self.root = root
    self.leftOut = leftOut
  }

  /// An address of another site stays as it is; that of a page that is left out is empty.
  func href(_ address: String) -> String {
    if address.hasPrefix("https://") || address.hasPrefix("http://") { return address }
    return leftOut.contains(address) ? "" : root + address
  }

  /// Links that are there to be followed: those to pages that are left out are too.
  func links(_ links: [Link]) -> Value {
    .list(remaining(of: links).map(link))
  }

  func hasLinks(_ links: [Link]) -> Value { .flag(!remaining(of: links).isEmpty) }

  private func remaining(of links: [Link]) -> [Link] {
    leftOut.kinds.isEmpty ? links : links.filter { !leftOut.contains($0.address) }
  }

  func link(_ link: Link) -> Record { Record([.text(link.text), .text(href(link.address))]) }

  func link(_ link: Link?) -> Value {
    guard let link, !leftOut.contains(link.address) else { return .absent }
    return .record(self.link(link))
  }

  func navigation(_ links: [Link], from path: String) -> Value {
    .list(
      remaining(of: links).map { link in
        Record([.text(link.text), .text(href(link.address)), .flag(link.address == path)])
      })
  }

  func fact(_ fact: Fact) -> Record { Record([.text(fact.label), .text(fact.value)]) }

  func notice(_ notice: NoticeItem) -> Record {
    Record([.record(link(notice.title)), .text(notice.date), .text(notice.summary)])
  }

  func indexGroup(_ group: IndexPage.Group) -> Record {
    Record([
      .text(group.letter), .text(group.anchor),
      .list(group.entries.map { Record([.record(link($0.name)), .text($0.kind)]) }),
    ])
  }

  func dataTable(_ table: DataPage.Table) -> Record {
    Record([
      .text(table.anchor), .text(table.title),
      .list(
        table.files.map {
          Record([
            .text($0.title), .text($0.count), .record(link($0.plain)),
            .record(link($0.spreadsheet)),
          ])
        }),
      .list(
        table.columns.map {
          Record([.text($0.name), .text($0.heading), .text($0.kind), .text($0.description)])
        }),
    ])
  }

  /// `nil` where none of its links leads anywhere.
  func group(_ group: SiteMapPage.Group) -> Record? {
    let links = links(group.links)
    return links.isTruthy ? Record([.text(group.heading), links]) : nil
  }

  func mark(_ mark: Mark) -> Record {
    let verdict = mark.verdict
    return Record([
      .text(mark.word), .flag(verdict == .met), .flag(verdict == .unmet),
      .flag(verdict == .notApplicable), .flag(verdict == .unknown),
    ])
  }

  private func flags(_ verdict: Verdict) -> [Value] {
    [
      .flag(verdict == .met), .flag(verdict == .unmet), .flag(verdict == .notApplicable),
      .flag(verdict == .unknown),
    ]
  }

  func citation(_ citation: Citation) -> Record {
    Record([
      .text(citation.text), .text(citation.address.isEmpty ? "" : href(citation.address)),
    ])
  }

  func bar(_ bar: Bar) -> Record {
    var x = 0
    let parts: [(Verdict, Int)] = [
      (.met, bar.met), (.notApplicable, bar.notApplicable), (.unknown, bar.unknown),
      (.unmet, bar.unmet),
    ]
    let segments = parts.filter { $0.1 > 0 }.map { verdict, width in
      defer { x += width }
      return Record([.text("\(x)"), .text("\(width)")] + flags(verdict))
    }
    // The bar is as long as its parts together, so that it is full even where the denominator
    // leaves something out.
    return Record([
      .text("\(bar.count)"), .text("\(max(1, x))"), .text(bar.pair), .text(bar.words),
      .text(bar.label), .list(segments),
    ])
  }

  func bar(_ bar: Bar?) -> Value { bar.map { .record(self.bar($0)) } ?? .absent }

  func reading(_ reading: Reading) -> Record {
    Record([
      .record(mark(reading.mark)), .text(reading.value), .text(reading.distance),
      .text(reading.since), .flag(!reading.notes.isEmpty || !reading.sources.isEmpty),
      .list(reading.notes.map { Record([.text($0)]) }),
      .list(reading.sources.map(citation)),
    ])
  }

  func card(_ card: VillageCard) -> Record {
    Record([
      .record(link(card.name)), .text(href(card.list)), .record(bar(card.criteria)),
      bar(card.indicators),
      .text(card.state), .text(card.points), .flag(card.isReached),
      .list(card.lacking.map { Record([.text($0.code), .record(link($0.name))]) }),
      .text(card.target),
    ])
  }

  func matrix(_ matrix: Matrix?) -> Value { matrix.map { .record(self.matrix($0)) } ?? .absent }

  func matrix(_ matrix: Matrix) -> Record {
    Record([
      .list(
        matrix.columns.map { Record([.text($0.code), .record(link($0.name))]) }),
      .list(
        matrix.groups.map { group in
          Record([
            .text(group.heading?.text ?? ""), .text(href(of: group.heading)),
            .text("\(matrix.columns.count + (matrix.hasIndicators ? 3 : 2))"),
            .list(
              group.rows.map { row in
                Record([
                  .record(link(row.name)), .list(row.cells.map(mark)), .record(bar(row.criteria)),
                  bar(row.indicators),
                ])
              }),
          ])
        }), total(matrix.total), .flag(matrix.hasIndicators), .text(matrix.set),
    ])
  }

  private func total(_ total: Matrix.Total?) -> Value {
    guard let total else { return .absent }
    return .record(
      Record([
        .text(total.label), .record(link(total.criteria)),
        total.indicators.map { .record(link($0)) } ?? .absent,
        .list(total.met.map(link)),
      ]))
  }

  func overview(_ set: SetOverview) -> Record {
    Record([
      .record(link(set.title)), .record(bar(set.reached)), .text(set.reachedSentence),
      .text(set.reachedList.isEmpty ? "" : href(set.reachedList)),
      .text(set.declared), .list(set.villages.map(card)), hasLinks(set.lists),
      links(set.lists),
      matrix(set.matrix), .list(set.unmet.map(unmet)), .flag(!set.communes.isEmpty),
      .flag(set.communes.contains { $0.rows.contains { !$0.indicators.isEmpty } }),
      .list(
        set.communes.map { group in
          Record([.text(group.heading?.text ?? ""), .list(group.rows.map(commune))])
        }),
      .flag(!set.bands.isEmpty), .list(set.bands.map(band)), .text(set.bandsAnchor),
      .text(set.mean),
    ])
  }

  private func commune(_ row: CommuneRow) -> Record {
    Record([
      .record(link(row.name)), .text(row.villages), .text(row.reached), .text(row.criteria),
      .text(row.indicators), .record(link(row.lateTasks)),
    ])
  }

  func communeShare(_ share: CommuneShare) -> Record {
    Record([
      .record(link(share.name)), .text("\(share.villages)"), .text("\(share.met)"),
      .text("\(share.rate)%"),
    ])
  }

  private func unmet(_ item: UnmetItem) -> Record {
    Record([
      .text(item.code), .record(link(item.name)), .text(item.count),
      .text(item.list.isEmpty ? "" : href(item.list)),
      .list(item.villages.map(link)),
    ])
  }

  func villageSet(_ set: VillageSet) -> Record {
    Record([
      .record(link(set.title)), .text(set.id), .record(card(set.card)), .text(set.uncounted),
      .list(set.missing.map(row)), .list(set.criteria.map(criterion)), .flag(set.hasValues),
      .flag(set.card.indicators != nil), history(set.history),
      .flag(!set.stages.isEmpty), .list(set.stages.map(stage)),
      .text(set.dossier.complete), .text(set.dossier.due), .flag(!set.dossier.rows.isEmpty),
      .list(set.dossier.rows.map(paper)), .text(set.declared),
      .list(
        (set.provenance?.sums ?? []).map { sum in
          Record([.text(sum.label), .list(sum.parts.map(fact)), .text(sum.rule)])
        }),
      .list(
        (set.provenance?.byCriterion ?? []).map { items in
          Record([
            .list(
              items.map { item in
                Record([
                  .text(item.code), .text(item.mark.word), .text(item.rule), .text(item.place),
                ])
              })
          ])
        }),
    ])
  }

  private func row(_ row: IndicatorRow) -> Record {
    Record([
      .text(row.code), .record(link(row.name)), .text(row.requirement), .flag(row.isMeasured),
      .record(reading(row.reading)), .flag(!row.units.isEmpty),
      .list(row.units.map(link)),
    ])
  }

  private func criterion(_ criterion: CriterionRow) -> Record {
    Record([
      .text(criterion.code), .record(link(criterion.name)), .text(criterion.requirement),
      .flag(criterion.isMeasured), .record(reading(criterion.reading)),
      .list(criterion.indicators.map(row)), .text(criterion.remainder),
    ])
  }

  func history(_ history: History) -> Value {
    if history.points.isEmpty { return .absent }
    let months = history.points.map { point in
      Record([
        .text(point.month.text),
        .text(point.month.address.isEmpty ? "" : href(point.month.address)),
        .text("\(point.criteria.count)/\(point.criteria.total)"),
        .text(point.indicators.map { "\($0.count)/\($0.total)" } ?? ""),
      ])
    }
    let chart = history.points.count > 1 ? Value.record(Chart(history).record) : .absent
    return .record(Record([chart, .list(months)]))
  }

  /// Empty where a heading leads nowhere.
  func href(of heading: Link?) -> String {
    heading.map { $0.address.isEmpty ? "" : href($0.address) } ?? ""
  }

  func villageGroup(_ group: VillageGroup<VillageReading>) -> Record {
    Record([
      .text(group.heading?.text ?? ""), .text(href(of: group.heading)),
      .list(group.rows.map(villageReading)),
    ])
  }

  func villageReading(_ village: VillageReading) -> Record {
    Record([.record(link(village.name)), .record(reading(village.reading))])
  }

  func section(_ section: IndicatorSection) -> Record {
    Record([
      .text(section.anchor), .text(section.label), .text(section.code), .text(section.name),
      .text(section.requirement), .text(section.note), .list(section.sources.map(citation)),
      bar(section.bar), .list(section.villages.map(villageGroup)), .flag(section.hasValues),
    ])
  }

  func setCriterion(_ criterion: SetPage.SetCriterion) -> Record {
    Record([
      .text(criterion.code), .record(link(criterion.name)), .list(criterion.indicators.map(link)),
      bar(criterion.bar),
    ])
  }
}
