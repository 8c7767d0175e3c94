import Model
import Vietnamese

extension Requirement {
  /// As tables write it: `>= 95 %`, `khu vực III: >= 70 %; khác: >= 80 %`, `2 of 3`, `>= 5/10 điểm`.
  var written: String {
    switch self {
    case .notGiven: ""
    case .stated: "Đạt"
    case .measured(let bound, let unit): bound.written(unit)
    case .perGroup(let groups, let otherwise, let unit):
      (groups.map { "\($0.group): \($0.bound.written(unit))" }
        + [otherwise.map { "khác: \($0.written(unit))" }].compactMap { $0 })
        .joined(separator: "; ")
    case .parts(let count, let total): "\(count) of \(total)"
    case .points(let maximum, nil): "\(maximum.plain) điểm"
    case .points(let maximum, let floor?): ">= \(floor.plain)/\(maximum.plain) điểm"
    }
  }
}

extension Bound {
  fileprivate func written(_ unit: String) -> String {
    let text =
      switch self {
      case .atLeast(let value): ">= \(value.plain)"
      case .moreThan(let value): "> \(value.plain)"
      case .atMost(let value): "<= \(value.plain)"
      case .lessThan(let value): "< \(value.plain)"
      case .exactly(let value): "= \(value.plain)"
      case .within(let from, let to, let closed):
        "\(from.plain)\(closed ? "..." : "..<")\(to.plain)"
      }
    return unit.isEmpty ? text : "\(text) \(unit)"
  }
}
