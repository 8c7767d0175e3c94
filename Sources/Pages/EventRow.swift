import Assessment
import Model
import Vietnamese

/// What became of a village, or what it came from.
package struct EventRow: Hashable, Sendable {
  /// "Nhập vào bản khác ngày 01/07/2025".
  package var text: String
  /// The villages it went into or came from.
  package var villages: [Link]
  package var note: String
  package var sources: [Citation]
}

extension Context {
  /// The events of a village up to the as-of date, the oldest first.
  func events(of village: Int) -> [EventRow] {
    programme.villageEvents
      .filter { $0.date <= progress.asOf && ($0.village == village || $0.into.contains(village)) }
      .sorted { ($0.date, $0.village) < ($1.date, $1.village) }
      .map { row($0, seenFrom: village) }
  }

  /// What became of some villages in a month up to the as-of date.
  func events(in month: Month, of villages: Range<Int>) -> [EventRow] {
    programme.villageEvents.filter { event in
      Month(event.date) == month && event.date <= progress.asOf
        && ([event.village] + event.into).contains(where: villages.contains)
    }
    .sorted { ($0.date, $0.village) < ($1.date, $1.village) }
    .map { event in
      var row = row(event, seenFrom: event.village)
      row.text = "\(programme.villages[event.village].name): \(row.text)"
      row.villages.insert(villageLinks[event.village], at: 0)
      return row
    }
  }

  private func row(_ event: VillageEvent, seenFrom village: Int) -> EventRow {
    let isOwn = event.village == village
    let others = isOwn ? event.into.filter { $0 != village } : [event.village]
    let values: KeyValuePairs = ["date": event.date.vietnamese, "name": event.name]
    return EventRow(
      text: words[event.phrase(isOwn: isOwn), values],
      villages: others.map { villageLinks[$0] },
      note: event.note,
      sources: citations(
        event.source.isEmpty ? event.document : event.source, at: event.location))
  }
}

extension VillageEvent {
  fileprivate func phrase(isOwn: Bool) -> Phrase {
    switch kind {
    case .rename: .eventRenamed
    case .merge: isOwn ? .eventMerged : .eventJoined
    case .split: isOwn ? .eventSplit : .eventSplitFrom
    case .move: isOwn ? .eventMoved : .eventMovedHere
    }
  }
}
