import Model

/// Villages whose rows stand in one file: all of them, or where they are many those of a commune.
struct VillageSpan: Sendable {
  /// Behind the table's name in addresses: `-yen`; empty for all.
  var suffix: String
  /// "xã Yên", "Bản A – Bản F"; empty for all.
  var title: String
  /// By their index in the programme.
  var villages: Range<Int>

  /// More villages than these do not stand in one file.
  static let most = 300

  static func spans(of programme: Programme) -> [VillageSpan] {
    let villages = programme.villages
    guard villages.count > most else {
      return [VillageSpan(suffix: "", title: "", villages: villages.indices)]
    }
    if programme.communes.count > 1 {
      var start = 0
      return programme.communes.indices.compactMap { commune in
        // They stand together in the programme's order.
        let count = villages[start...].prefix { $0.commune == commune }.count
        defer { start += count }
        let value = programme.communes[commune]
        return count == 0
          ? nil
          : VillageSpan(
            suffix: "-\(value.id)", title: value.name, villages: start..<start + count)
      }
    }
    return stride(from: 0, to: villages.count, by: most).map { start in
      let end = min(start + most, villages.count)
      return VillageSpan(
        suffix: "-\(start / most + 1)",
        title: "\(villages[start].name) – \(villages[end - 1].name)",
        villages: start..<end)
    }
  }
}
