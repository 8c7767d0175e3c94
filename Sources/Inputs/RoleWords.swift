package import Model
import Vietnamese

/// The roles of an assignment as plans write them.
package enum RoleWords {
  private static let words: [(String, Role)] = [
    ("chủ trì", .lead), ("hướng dẫn", .guide), ("thẩm định", .appraise), ("thẩm tra", .appraise),
    ("đánh giá", .assess), ("tự đánh giá", .selfAssess), ("phối hợp", .coordinate),
    ("tuyên truyền", .mobilise), ("vận động", .mobilise), ("tổng hợp", .report),
    ("báo cáo", .report), ("kinh phí", .fund), ("lead", .lead), ("guide", .guide),
    ("appraise", .appraise), ("assess", .assess), ("self-assess", .selfAssess),
    ("coordinate", .coordinate), ("mobilise", .mobilise), ("report", .report), ("fund", .fund),
  ]

  static let accepted = words.map(\.0)

  /// How tables usually write it.
  package static func written(_ value: Role) -> String { words.first { $0.1 == value }?.0 ?? "" }

  /// Case and the spelling of tones do not count.
  static func read(_ text: String) -> Role? {
    let wanted = folded(text)
    return words.first { folded($0.0) == wanted }?.1
  }
}

/// The kinds of what became of a village.
package enum EventWords {
  private static let words: [(String, VillageEvent.Kind)] = [
    ("đổi tên", .rename), ("nhập", .merge), ("chia", .split), ("chuyển", .move),
    ("rename", .rename), ("merge", .merge), ("split", .split), ("move", .move),
  ]

  static let accepted = words.map(\.0)

  /// How tables usually write it.
  package static func written(_ value: VillageEvent.Kind) -> String {
    words.first { $0.1 == value }?.0 ?? ""
  }

  static func read(_ text: String) -> VillageEvent.Kind? {
    let wanted = folded(text)
    return words.first { folded($0.0) == wanted }?.1
  }
}
