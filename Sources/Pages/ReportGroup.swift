import Assessment
import Model
import Vietnamese

/// The villages whose reports of a month stand alike.
package struct ReportGroup: Hashable, Sendable {
  /// "2 báo cáo nhận muộn".
  package var label: String
  /// By commune, or by letter where they are many; the one label is empty where they are few.
  package var villages: [LinkFact]
}

extension Context {
  /// The newest month whose reports are due at the as-of date; `nil` without a duty.
  var newestDueMonth: Month? {
    guard let duty = programme.site.reportDuty else { return nil }
    let month = Month(progress.asOf)
    return progress.asOf <= duty.deadline(of: month).lastDay ? month.previous : month
  }

  func reportGroups(_ states: [(village: Int, state: ReportState)]) -> [ReportGroup] {
    standings(states).map { label, villages in
      let groups = grouped(villages, by: \.village) { $0.link }
      return ReportGroup(
        label: label,
        villages: groups.map { LinkFact(label: $0.heading?.text ?? "", values: $0.rows) })
    }
  }

  /// Of some villages for one month at the as-of date.
  func reports(of month: Month, in villages: Range<Int>) -> [LinkFact] {
    let states = programme.reportStates(
      of: villages, registers.reports, for: month, asOf: progress.asOf)
    return standings(states).map { LinkFact(label: $0.label, values: $0.villages.map(\.link)) }
  }

  /// The villages by how their report stands, the worst first; a late one with its day.
  private func standings(
    _ states: [(village: Int, state: ReportState)]
  ) -> [(label: String, villages: [(village: Int, link: Link)])] {
    let kinds: [Phrase] = [.reportsMissing, .reportsLate, .reportsInTime, .reportsAwaited]
    var found = [[(village: Int, link: Link)]](repeating: [], count: kinds.count)
    for (village, state) in states {
      var link = villageLinks[village]
      let kind: Int
      switch state.standing {
      case .missing: kind = 0
      case .late(let day):
        link.text += " (\(day.vietnamese))"
        kind = 1
      case .inTime: kind = 2
      case .awaited: kind = 3
      }
      found[kind].append((village, link))
    }
    return zip(kinds, found).filter { !$1.isEmpty }.map { kind, villages in
      (words[kind, ["count": "\(villages.count)"]], villages)
    }
  }
}
