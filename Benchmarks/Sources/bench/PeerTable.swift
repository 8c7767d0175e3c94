import Glibc

/// The peers' work as a Markdown table: a row for each phase and each builder.
enum PeerTable {
  static func text(_ sizes: [PeerSize]) -> String {
    guard let first = sizes.first, let last = sizes.last else { return "" }
    let own = [PeerBench.adapterName] + BuildTimings.phases
    let sums = [PeerBench.buildName, PeerBench.wholeName, PeerBench.limitName]
    let peers = last.costs.keys.filter { !(own + sums).contains($0) }.sorted()
    let head =
      ["phase"] + sizes.map { "\($0.villages)" } + ["growth", "CPU s", "peak MB", "× limit"]
      + peers.map { "\($0) ×" }
    let rows = (own + sums + peers).map { name in
      let seconds = sizes.map { $0.costs[name]?.wall ?? .nan }
      let cost = last.costs[name]
      return [name] + seconds.map { fixed($0, 3) } + [
        fixed(growth(first, last, of: name), 2), number(cost?.processor, 2),
        number(cost.map { Double($0.peak) / 1e6 }, 0),
        ratio(name, to: PeerBench.limitName, in: last, upwards: true),
      ] + peers.map { ratio(name, to: $0, in: last, upwards: false) }
    }
    return markdown(head, rows)
  }

  /// The exponent with which the time grows with villages: 1 where twice the villages take twice as
  /// long.
  private static func growth(_ first: PeerSize, _ last: PeerSize, of name: String) -> Double {
    guard first.villages < last.villages, let small = first.costs[name],
      let large = last.costs[name]
    else { return .nan }
    return log(large.wall / small.wall) / log(Double(last.villages) / Double(first.villages))
  }

  /// How many times as long as the limit, or how many times as fast as a peer.
  private static func ratio(
    _ name: String, to other: String, in size: PeerSize, upwards: Bool
  ) -> String {
    guard let own = size.costs[name], let other = size.costs[other] else { return "–" }
    return fixed(upwards ? own.wall / other.wall : other.wall / own.wall, 2)
  }

  /// Phases of one program have no processor time and memory of their own.
  private static func number(_ value: Double?, _ places: Int) -> String {
    value.map { $0 > 0 ? fixed($0, places) : "–" } ?? "–"
  }
}
