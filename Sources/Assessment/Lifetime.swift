package import Model
package import Vietnamese

extension Programme {
  /// The first day on which a village is no more: merged, split up or moved away. `nil` while it is
  /// there; one that takes others in goes on.
  package func end(of village: Int) -> Day? {
    villageEvents.filter { event in
      switch event.kind {
      case .rename: false
      case .merge, .split, .move: event.village == village && !event.into.contains(village)
      }
    }.map(\.date).min()
  }

  /// The day on which a village came out of others; `nil` for one that was always there.
  ///
  /// - Parameter first: The day of its first assessment. One that was assessed before it took
  ///   others in is older than that.
  package func beginning(of village: Int, firstAssessed first: Day?) -> Day? {
    let origins = villageEvents.filter { $0.village != village && $0.into.contains(village) }
    let goesOn = villageEvents.contains { $0.village == village && $0.into.contains(village) }
    guard let day = origins.map(\.date).min(), !goesOn else { return nil }
    return first.map { $0 < day } ?? false ? nil : day
  }
}

extension VillageProgress {
  /// Whether there was such a village on a day, so that it counts in the sums of that day.
  package func isPresent(on day: Day) -> Bool {
    (began.map { $0 <= day } ?? true) && (ended.map { day < $0 } ?? true)
  }
}
