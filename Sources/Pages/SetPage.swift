import Assessment
import Model
import Vietnamese

/// One set of criteria: where it comes from, what it asks, and how the villages stand.
package struct SetPage: Hashable, Sendable {
  package var frame: Frame
  package var facts: [Fact]
  package var declared: String
  package var rule: String
  package var reachedSentence: String
  /// Those that have; `nil` while there is none.
  package var reached: BandRow?
  package var criteria: [SetCriterion]
  package var matrix: Matrix?
  package var lists: [Link]
  package var history: History
  /// By today's villages, where that differs and every one's past is known.
  package var historyOfToday: History?
  /// Each with its source; empty where they are too many.
  package var registrations: [RegistrationRow]
  /// Instead by title and year.
  package var registrationLists: [BandRow]
  package var bands: [BandRow]
  /// "13 tiêu chí mỗi bản"; empty where nobody is assessed.
  package var mean: String
  /// Villages by the last stage they have reached, where the set has stages.
  package var stages: [BandRow] = []
  /// Each village's papers: "Đã có 2/3 giấy tờ".
  package var dossiers: [LinkFact] = []
  package var prose: String
  package var sources: [Citation]

  /// A village that goes for a title.
  package struct RegistrationRow: Hashable, Sendable {
    package var village: Link
    package var title: String
    package var sources: [Citation]
  }

  /// How many villages meet so many criteria, and which.
  package struct BandRow: Hashable, Sendable {
    package var label: String
    /// Leads to the villages where they are too many to name here.
    package var count: Link
    package var villages: [Link]
  }

  package struct SetCriterion: Hashable, Sendable {
    package var code: String
    package var name: Link
    package var indicators: [Link]
    package var bar: Bar?
  }
}

extension Context {
  func setPage(_ progress: SetProgress) -> SetPage {
    let set = set(progress.set)
    let isShort = leftOut.contains(.lists) || progress.villages.count <= Context.mostRows
    let sentence = progress.villages.isEmpty ? "" : reachedSentence(progress)
    return SetPage(
      frame: frame(
        addresses.set(progress.set), set.title, short: set.shortTitle,
        summary: [set.title, sentence, asOf].filter { !$0.isEmpty }.joined(separator: ". ") + "."),
      facts: facts(of: set), declared: declared(set), rule: rule(of: set),
      reachedSentence: sentence,
      reached: progress.recognisedCount == 0 ? nil : rows([reachedList(of: progress)]).first,
      criteria: set.criteria.indices.map { criterion($0, progress) },
      matrix: isShort && !progress.villages.isEmpty
        ? matrix(of: progress) : nil,
      lists: isShort ? [] : villageLists(of: progress), history: history(of: progress),
      historyOfToday: historyOfToday(of: progress),
      registrations: registrations(in: progress.set),
      registrationLists: rows(registrationLists(of: progress)),
      bands: rows(bandLists(of: progress)),
      mean: mean(of: progress), stages: rows(stageLists(of: progress)),
      dossiers: dossiers(in: progress),
      prose: prose(on: .set(progress.set)), sources: citations(set.source))
  }

  private func registrations(in set: Int) -> [SetPage.RegistrationRow] {
    let own = programme.registrations.filter { $0.set == set }
    guard own.count <= Context.mostUngrouped else { return [] }
    return own.map { registration in
      SetPage.RegistrationRow(
        village: villageLinks[registration.village],
        title: words.target(registration),
        sources: citations(registration.source, at: registration.location))
    }
  }

  /// Each village with its papers, or many by how many papers they have; empty where the set asks for none.
  private func dossiers(in progress: SetProgress) -> [LinkFact] {
    guard progress.villages.count <= Context.mostRows else {
      return rows(paperLists(of: progress)).map { row in
        LinkFact(
          label: row.label,
          values: row.villages.isEmpty
            ? [Link(words[.villageCount, ["count": row.count.text]], row.count.address)]
            : row.villages)
      }
    }
    return progress.villages.compactMap { village in
      let complete = dossier(of: village.village, in: progress.set).complete
      guard !complete.isEmpty else { return nil }
      let address = "\(addresses.village(village.village))#ho-so-\(set(progress.set).id)"
      return LinkFact(
        label: programme.villages[village.village].name, values: [Link(complete, address)])
    }
  }

  func mean(of progress: SetProgress) -> String {
    let sum = progress.criterionSum.pair(set(progress.set).counting).count
    let mean = ExactDecimal.percent(
      numerator: ExactDecimal(sum), denominator: ExactDecimal(progress.villages.count * 100),
      decimals: 2, rule: .down)
    return mean.map { words[.meanCriteria, ["count": $0.vietnamese]] } ?? ""
  }

  private func facts(of set: CriteriaSet) -> [Fact] {
    var facts: [Fact] = []
    if let basis = set.legalBasis {
      let date = basis.date.map { " (\($0.vietnamese))" } ?? ""
      let issuer = basis.issuer.isEmpty ? "" : ", \(basis.issuer)"
      facts.append(Fact(label: words[.legalBasis], value: basis.number + date + issuer))
    }
    if let years = set.years {
      facts.append(
        Fact(label: words[.period], value: "\(years.lowerBound)–\(years.upperBound)"))
    }
    return facts
  }

  func rule(of set: CriteriaSet) -> String {
    switch set.recognition {
    case .allCriteria:
      return words[
        set.statesRecognition ? .ruleAll : .ruleUnstated, ["total": "\(set.criterionTotal)"]]
    case .atLeast(let count, let codes):
      let values = codes.map(\.description).joined(separator: ", ")
      return words[
        codes.isEmpty ? .ruleAtLeast : .ruleAtLeastIncluding,
        ["count": "\(count)", "total": "\(set.criterionTotal)", "codes": values]]
    case .points(let total, let floor):
      return words[
        floor == nil ? .rulePoints : .rulePointsFloor,
        ["total": total.vietnamese, "floor": floor?.vietnamese ?? ""]]
    }
  }

  private func criterion(_ number: Int, _ progress: SetProgress) -> SetPage.SetCriterion {
    let criterion = set(progress.set).criteria[number]
    let tally = progress.criterionTallies[number]
    let pair = Pair(count: tally.met + tally.notApplicable, total: tally.total)
    return SetPage.SetCriterion(
      code: criterion.code.description,
      name: heads[progress.set][number].own.name,
      indicators: criterion.indicators.indices.map { index in
        let indicator = criterion.indicators[index]
        let name = indicator.name.isEmpty ? "" : " \(indicator.name)"
        return Link(
          "\(indicator.code)\(name)",
          addresses.indicator(index, criterion: number, set: progress.set))
      },
      bar: tally.total == 0 ? nil : Bar(pair, tally, .criterionVillages, words))
  }
}

extension Words {
  /// "Mục tiêu: đạt chuẩn nông thôn mới năm 2024".
  func target(_ registration: Registration) -> String {
    self[.target, ["title": registration.title, "year": "\(registration.year)"]]
  }
}
