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

/// What a village of today was before.
package enum Predecessor: Equatable, Sendable {
  /// Always itself.
  case itself
  /// All of one other village, which moved and goes on under this id.
  case one(Int)
  /// Several villages, or parts of some, so that nobody's results before are its own.
  case mixed
}

extension Programme {
  /// What became a village up to a day.
  package func predecessor(of village: VillageProgress, upTo day: Day) -> Predecessor {
    let number = village.village
    let origins = villageEvents.filter { $0.date <= day && $0.into.contains(number) }
    guard let origin = origins.first else { return .itself }
    // One that another was merged into had inhabitants of its own before.
    let isWhole = origins.count == 1 && origin.kind == .move && origin.into == [number]
    return isWhole && origin.village != number && village.began != nil
      ? .one(origin.village) : .mixed
  }
}

extension VillageProgress {
  /// Whether there was such a village on a day, so that it counts in the sums of that day.
  package func isPresent(on day: Day) -> Bool {
    (began.map { $0 <= day } ?? true) && (ended.map { day < $0 } ?? true)
  }
}
