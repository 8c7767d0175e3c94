import Diagnostics
package import Model
import Vietnamese

/// A month's figures one by one, as they are kept when it is frozen.
extension MonthState {
  /// In a fixed order. The words are the data's own: no theme and no language changes them.
  package func lines(_ programme: Programme) -> [FrozenMonth.Line] {
    sums(programme) + changes(programme) + events(programme)
      + tasks("đến hạn", due, programme) + tasks("quá hạn", late, programme)
      + reports.map { village, state in
        FrozenMonth.Line(
          kind: "báo cáo", village: programme.villages[village].id, after: state.standing.words)
      }
  }

  private func sums(_ programme: Programme) -> [FrozenMonth.Line] {
    zip(sets, sums).flatMap { set, points -> [FrozenMonth.Line] in
      let details = programme.sets[set.set]
      func text(_ tally: (MonthPoint) -> Tally?, _ month: Month) -> String {
        points.first { $0.month == month }.flatMap(tally)
          .map { $0.pair(details.counting) }.map { "\($0.count)/\($0.total)" } ?? ""
      }
      let tallies: [(String, (MonthPoint) -> Tally?)] = [
        ("tiêu chí", { $0.criteria }), ("chỉ tiêu", { $0.indicators }),
      ]
      return tallies.compactMap { name, tally in
        let after = text(tally, month)
        return after.isEmpty
          ? nil
          : FrozenMonth.Line(
            kind: "tổng", set: details.id, item: name, before: text(tally, month.previous),
            after: after)
      }
    }
  }

  private func changes(_ programme: Programme) -> [FrozenMonth.Line] {
    zip(sets, changed).flatMap { set, villages in
      villages.flatMap { village, changes in
        changes.map { change in
          FrozenMonth.Line(
            kind: "thay đổi", set: programme.sets[set.set].id,
            village: programme.villages[village.village].id,
            item: "\(change.code(in: programme.sets[set.set]))",
            before: programme.text(change.before, change.rowBefore),
            after: programme.text(change.after, change.row))
        }
      }
    }
  }

  private func events(_ programme: Programme) -> [FrozenMonth.Line] {
    programme.villageEvents.filter { Month($0.date) == month && $0.date <= end }
      .sorted { ($0.date, $0.village) < ($1.date, $1.village) }
      .map { event in
        let into = event.into.map { programme.villages[$0].id }.joined(separator: "; ")
        return FrozenMonth.Line(
          kind: "bản", village: programme.villages[event.village].id, item: event.kind.words,
          before: event.name, after: into.isEmpty ? event.date.iso : "\(event.date.iso): \(into)")
      }
  }

  private func tasks(
    _ kind: String, _ states: [TaskState], _ programme: Programme
  ) -> [FrozenMonth.Line] {
    states.map { state in
      let task = programme.tasks[state.task]
      return FrozenMonth.Line(
        kind: kind, village: task.village.map { programme.villages[$0].id } ?? "", item: task.id,
        before: state.deadline?.lastDay.iso ?? "", after: state.standing.words)
    }
  }
}

extension DatedChange {
  fileprivate func code(in set: CriteriaSet) -> Code {
    indicator.map { set.criteria[criterion].indicators[$0].reference }
      ?? set.criteria[criterion].code
  }
}

extension Programme {
  /// "chưa đạt 59/92": a verdict and the numbers of the row it rests on.
  fileprivate func text(_ verdict: Verdict, _ row: Int?) -> String {
    [verdict.words.vi, numbers(of: row)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "64,13 59/92": the numbers of a row as they were entered; empty where it has none.
  package func numbers(of row: Int?) -> String {
    guard let measurement = row.map({ log.measurement(of: $0) }) else { return "" }
    let fraction = [measurement.numerator, measurement.denominator].compactMap { $0?.vietnamese }
    return [measurement.value?.vietnamese ?? "", fraction.joined(separator: "/")]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension ReportState.Standing {
  fileprivate var words: String {
    switch self {
    case .inTime(let day): "đúng hạn \(day.iso)"
    case .late(let day): "muộn \(day.iso)"
    case .missing: "chưa nhận"
    case .awaited: "chưa đến hạn"
    }
  }
}

extension TaskState.Standing {
  fileprivate var words: String {
    switch self {
    case .done(let day, _): "xong \(day.iso)"
    case .open: "chưa xong"
    case .late(let days): "quá \(days) ngày"
    }
  }
}

extension VillageEvent.Kind {
  fileprivate var words: String {
    switch self {
    case .rename: "đổi tên"
    case .merge: "nhập"
    case .split: "chia"
    case .move: "chuyển"
    }
  }
}
