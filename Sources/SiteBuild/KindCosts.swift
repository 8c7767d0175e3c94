import Synchronization

/// What pages of each kind cost, added up by several threads.
///
/// A class because threads share it.
final class KindCosts: Sendable {
  private let costs = Mutex<[String: BuildReport.KindCost]>([:])

  func add(_ kind: String, seconds: Double, bytes: Int) {
    costs.withLock { costs in
      costs[kind, default: .init(kind: kind)].pages += 1
      costs[kind]?.seconds += seconds
      costs[kind]?.bytes += bytes
    }
  }

  /// In the order of their names.
  var sorted: [BuildReport.KindCost] {
    costs.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
  }
}
