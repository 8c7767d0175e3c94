import Assessment
import Diagnostics
import Model
package import Vietnamese

/// Where figures that are no single village's come from: each with its rule, what it is made of and the
/// rows it rests on.
package struct Account: Hashable, Sendable {
  /// "xã Yên, Bộ mẫu".
  package var title: String
  package var asOf: Day
  package var figures: [AccountFigure]
}

/// A figure, how it comes about, and from what.
package struct AccountFigure: Hashable, Sendable {
  /// "27/32 tiêu chí".
  package var label: String
  package var rule: String
  /// What was added up or counted: "Bản Pút": "13/16".
  package var parts: [Fact]
  /// "data/tasks.csv, dòng 7".
  package var places: [String]
}

/// What can be asked for beside a village.
package enum AccountSubject: Hashable, Sendable {
  /// The sums of all villages.
  case all
  case commune(Int)
  /// How many criteria and indicators a set has, and the sums of all villages in it.
  case set(Int)
  case unit(Int)
  case task(Int)
  case document(Int)
  /// The reports of a month.
  case reports(Month)
  /// What a month came to.
  case month(Month)
  /// The papers of every set.
  case papers
  case funds
}

extension SitePages {
  /// Where the figures of something come from; several where it stands in several sets.
  package func accounts(of subject: AccountSubject) -> [Account] {
    switch subject {
    case .all: context.progress.sets.map { context.account(of: $0, context.programme.site.title) }
    case .commune(let commune): context.accounts(ofCommune: commune)
    case .set(let set):
      [
        context.account(ofSet: set),
        context.account(of: context.progress.sets[set], context.programme.site.title),
      ]
    case .unit(let unit): [context.account(ofUnit: unit)]
    case .task(let task):
      // A task that was given later has no state.
      context.progress.tasks.filter { $0.task == task }.map(context.account(ofTask:))
    case .document(let document): [context.account(ofDocument: document)]
    case .reports(let month): [context.account(ofReports: month)]
    case .month(let month): context.accounts(ofMonth: month)
    case .papers: context.programme.sets.indices.compactMap { context.account(ofPapersOf: $0) }
    case .funds: [context.accountOfFunds()]
    }
  }
}

extension SitePages {
  /// What stands beside the villages' results in the file for programs: the sums of the site and of each
  /// commune, and every row of the registers that figures rest on.
  package var accounts: [Account] {
    let programme = context.programme
    var accounts = accounts(of: .all)
    if context.hasCommunes {
      accounts += programme.communes.indices.flatMap {
        // What its villages have of each item stands with them.
        context.accounts(ofCommune: $0, withItems: false)
      }.map { Account(title: $0.title, asOf: $0.asOf, figures: Array($0.figures.prefix(3))) }
    }
    let months = programme.reports == nil ? [] : context.allMonths
    let tasks = context.progress.tasks.sorted { $0.task < $1.task }.map(context.account(ofTask:))
    let subjects =
      programme.documents.indices.map(AccountSubject.document)
      + months.map(AccountSubject.reports) + (programme.funds.isEmpty ? [] : [.funds])
      + [.papers]
    let sets = programme.sets.indices.map(context.account(ofSet:))
    let sums = context.allMonths.flatMap {
      context.accounts(ofMonth: $0, withItems: false)
    }.map {
      // Village by village that is what the months' pages and `bantin explain` tell.
      Account(
        title: $0.title, asOf: $0.asOf,
        figures: $0.figures.prefix(4).map {
          AccountFigure(label: $0.label, rule: $0.rule, parts: [], places: [])
        })
    }
    return accounts + sets + sums + programme.units.indices.map(context.account(ofUnit:)) + tasks
      + subjects.flatMap(self.accounts)
  }
}

extension Context {
  fileprivate func accounts(ofCommune commune: Int, withItems: Bool = true) -> [Account] {
    progress.sets.map { $0.of(parts[commune].villages) }.filter { !$0.villages.isEmpty }.map {
      account(of: $0, programme.communes[commune].name, withItems: withItems)
    }
  }

  /// The sums of some villages in one set.
  ///
  /// - Parameter withItems: Whether each criterion and indicator has its sum too.
  func account(of progress: SetProgress, _ name: String, withItems: Bool = true) -> Account {
    let set = set(progress.set)
    var figures = [
      AccountFigure(
        label: reachedSentence(progress), rule: rule(of: set), parts: recognised(progress),
        places: []),
      sum(.criteriaPair, progress.criterionSum, progress) { $0.criterionTally },
    ]
    if let indicators = progress.indicatorSum {
      figures.append(sum(.indicatorsPair, indicators, progress) { $0.indicatorTally ?? Tally() })
    }
    figures.append(
      AccountFigure(
        label: mean(of: progress), rule: words[.ruleMean],
        parts: [
          Fact(
            label: words[.criteriaLabel], value: "\(progress.criterionSum.pair(set.counting).count)"
          ),
          Fact(label: words[.villages], value: "\(progress.villages.count)"),
        ], places: []))
    figures += bandLists(of: progress).map { band in
      AccountFigure(
        label: "\(band.heading): \(words[.villageCount, ["count": "\(band.villages.count)"]])",
        rule: words[.ruleBand],
        parts: band.villages.isEmpty
          ? []
          : [
            Fact(
              label: words[.villages],
              value: band.villages.map { villageLinks[$0].text }.joined(separator: ", "))
          ], places: [])
    }
    for (number, criterion) in set.criteria.enumerated() where withItems {
      let heads = heads[progress.set][number]
      figures.append(
        count(
          "\(criterion.code) \(heads.own.name.text)", progress.criterionTallies[number], progress
        ) {
          $0.criteria[number].verdict
        })
      for index in criterion.indicators.indices {
        let head = heads.indicators[index]
        figures.append(
          count(
            "\(head.code) \(head.name.text)", progress.indicatorTallies[number][index], progress
          ) {
            $0.criteria[number].indicators[index].verdict
          })
      }
    }
    return account("\(name), \(set.shortTitle)", figures)
  }

  func account(_ title: String, _ figures: [AccountFigure]) -> Account {
    Account(title: title, asOf: progress.asOf, figures: figures)
  }

  private func recognised(_ progress: SetProgress) -> [Fact] {
    let states: [(Recognition, Phrase)] = [
      (.reached, .reached), (.notReached, .notReached), (.undecided, .undecided),
    ]
    return states.compactMap { state, phrase in
      names(progress) { $0.recognition == state }.map { Fact(label: words[phrase], value: $0) }
    }
  }

  private func sum(
    _ phrase: Phrase, _ sum: Tally, _ progress: SetProgress, _ tally: (VillageProgress) -> Tally
  ) -> AccountFigure {
    let counting = set(progress.set).counting
    let pair = sum.pair(counting)
    return AccountFigure(
      label: words[phrase, ["count": "\(pair.count)", "total": "\(pair.total)"]],
      rule: words[.ruleVillageSum],
      parts: progress.villages.map { village in
        let own = tally(village).pair(counting)
        return Fact(label: villageLinks[village.village].text, value: "\(own.count)/\(own.total)")
      }, places: [])
  }

  private func count(
    _ name: String, _ tally: Tally, _ progress: SetProgress, _ verdict: (VillageProgress) -> Verdict
  ) -> AccountFigure {
    let met = words[
      .criterionVillages,
      ["count": "\(tally.met + tally.notApplicable)", "total": "\(tally.total)"]]
    return AccountFigure(
      label: "\(name): \(met)", rule: words[.ruleVillageCount],
      parts: [Verdict.met, .unmet, .notApplicable, .unknown].compactMap { wanted in
        names(progress) { verdict($0) == wanted }.map { Fact(label: mark(wanted).word, value: $0) }
      }, places: [])
  }

  private func names(
    _ progress: SetProgress, where holds: (VillageProgress) -> Bool
  ) -> String? {
    let names = progress.villages.filter(holds).map { villageLinks[$0.village].text }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
