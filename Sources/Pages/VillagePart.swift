import Assessment
import Model

/// Villages that share pages of their own where all of them are too many for one page: those of a
/// commune, or thirty of a site of one commune.
struct VillagePart: Sendable {
  /// "xã Yên" with its page, or "Bản A – Bản F".
  var name: Link
  /// What stands for the part in addresses.
  var id: String
  /// By their index in the programme.
  var villages: Range<Int>
}

extension VillagePart {
  /// More villages than these are not named on one page.
  static let mostNamed = 30

  /// The parts of a programme's villages; empty where they need none.
  static func parts(of programme: Programme, _ addresses: Addresses) -> [VillagePart] {
    let villages = programme.villages
    if programme.communes.count > 1 {
      return communes(of: programme).enumerated().map { commune, villages in
        VillagePart(
          name: Link(programme.communes[commune].name, addresses.commune(commune)),
          id: programme.communes[commune].id, villages: villages)
      }
    }
    guard villages.count > mostNamed else { return [] }
    return stride(from: 0, to: villages.count, by: mostNamed).map { start in
      let end = min(start + mostNamed, villages.count)
      return VillagePart(
        name: Link("\(villages[start].name) – \(villages[end - 1].name)", ""),
        id: "\(start / mostNamed + 1)", villages: start..<end)
    }
  }

  /// Each commune's villages, which stand together in the programme's order.
  private static func communes(of programme: Programme) -> [Range<Int>] {
    var ends = [Int](repeating: 0, count: programme.communes.count)
    for village in programme.villages { village.commune.map { ends[$0] += 1 } }
    var start = 0
    return ends.map { count in
      defer { start += count }
      return start..<start + count
    }
  }
}
