import Assessment
import Model

/// How many villages of a commune meet a criterion.
package struct CommuneShare: Hashable, Sendable {
  package var name: Link
  package var villages: Int
  package var met: Int

  /// Whole per cent, rounded down.
  package var rate: Int { villages == 0 ? 0 : met * 100 / villages }
}

extension Context {
  /// - Parameter criterion: Its number in the set.
  func shares(ofCriterion criterion: Int, in progress: SetProgress) -> [CommuneShare] {
    guard hasCommunes else { return [] }
    var shares = programme.communes.indices.map {
      CommuneShare(name: communeLink($0), villages: 0, met: 0)
    }
    for village in progress.villages {
      guard let commune = programme.villages[village.village].commune else { continue }
      shares[commune].villages += 1
      switch village.criteria[criterion].verdict {
      case .met, .notApplicable: shares[commune].met += 1
      case .unmet, .unknown: break
      }
    }
    return shares.filter { $0.villages > 0 }
  }
}
