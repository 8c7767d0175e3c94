import Assessment
import Model
import Vietnamese

/// A stage on a village's way to recognition.
package struct StageRow: Hashable, Sendable {
  package var name: String
  package var authority: String
  /// "ngày 01/02/2024", or that nothing is recorded.
  package var date: String
  package var isReached: Bool
  package var note: String
  package var sources: [Citation]
}

/// What is known of a village's monthly reports.
package struct ReportingRow: Hashable, Sendable {
  /// "6/2024".
  package var month: String
  package var standing: String
  package var isLate: Bool
}

extension Context {
  /// The stages of a set with what is recorded of them at the as-of date.
  func stages(of village: Int, in set: Int) -> [StageRow] {
    let own = milestones(of: village, in: set)
    return self.set(set).stages.enumerated().map { number, stage in
      let milestone = own.last { $0.stage == number }
      let source = milestone.map { $0.source.isEmpty ? $0.document : $0.source } ?? ""
      return StageRow(
        name: stage.name, authority: stage.authority,
        date: milestone.map { words[.stageDate, ["date": $0.date.vietnamese]] }
          ?? words[.stageOpen],
        isReached: milestone != nil, note: milestone?.note ?? "",
        sources: citations(source, at: milestone?.location))
    }
  }

  /// What is recorded of a village at the as-of date.
  func milestones(of village: Int, in set: Int) -> [Milestone] {
    registers.milestones[village].map { programme.milestones[$0] }.filter {
      $0.set == set && $0.date <= progress.asOf
    }
  }

  /// "Trước ngày 15 hằng tháng, gửi …"; empty where there is no such duty.
  var reportDuty: String {
    guard let duty = programme.site.reportDuty else { return "" }
    let rule = words[
      duty.to.isEmpty ? .reportDutyOpen : .reportDuty,
      [
        "day": "\(duty.beforeDay)", "from": duty.from.isEmpty ? words[.villages] : duty.from,
        "to": duty.to,
      ]]
    return programme.reports == nil ? "\(rule) \(words[.reportsUnknown])" : rule
  }

  func reports(of village: Int) -> [ReportingRow] {
    let states =
      programme.reportStates(
        of: village, registers.reports[village], asOf: progress.asOf) ?? []
    return states.prefix(24).map { state in
      let (text, isLate) = words(for: state)
      return ReportingRow(month: state.month.vietnamese, standing: text, isLate: isLate)
    }
  }

  /// How a report stands, and whether it is late or missing.
  func words(for state: ReportState) -> (text: String, isLate: Bool) {
    switch state.standing {
    case .inTime(let day): (words[.reportInTime, ["date": day.vietnamese]], false)
    case .late(let day): (words[.reportLate, ["date": day.vietnamese]], true)
    case .missing: (words[.reportMissing], true)
    case .awaited: (words[.reportAwaited, ["due": words.deadline(state.deadline)]], false)
    }
  }
}
