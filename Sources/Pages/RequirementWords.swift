import Model
import Vietnamese

extension Words {
  /// A requirement as a sentence says it: "từ 70% trở lên", "khu vực III: từ 70% trở lên; khác: …".
  func requirement(_ requirement: Requirement) -> String {
    switch requirement {
    case .notGiven: return self[.requirementNone]
    case .stated: return self[.requirementStated]
    case .measured(let bound, let unit): return self.bound(bound, unit)
    case .perGroup(let bounds, let otherwise, let unit):
      let named = bounds.map { group($0.group, self.bound($0.bound, unit)) }
      let rest = otherwise.map { group(self[.otherGroups], self.bound($0, unit)) }
      return (named + [rest].compactMap { $0 }).joined(separator: "; ")
    case .parts(let count, let total):
      return self[.requirementParts, ["count": "\(count)", "total": "\(total)"]]
    case .points(let maximum, nil):
      return self[.requirementMaximum, ["total": maximum.vietnamese]]
    case .points(let maximum, let floor?):
      return self[
        .requirementPoints, ["count": floor.vietnamese, "total": maximum.vietnamese]]
    }
  }

  private func group(_ name: String, _ bound: String) -> String {
    self[.requirementGroup, ["group": name, "bound": bound]]
  }

  private func bound(_ bound: Bound, _ unit: String) -> String {
    func value(_ number: ExactDecimal) -> String { withUnit(number.vietnamese, unit) }
    return switch bound {
    case .atLeast(let limit): self[.boundAtLeast, ["value": value(limit)]]
    case .moreThan(let limit): self[.boundMoreThan, ["value": value(limit)]]
    case .atMost(let limit): self[.boundAtMost, ["value": value(limit)]]
    case .lessThan(let limit): self[.boundLessThan, ["value": value(limit)]]
    case .exactly(let limit): self[.boundExactly, ["value": value(limit)]]
    case .within(let from, let to, let closed):
      self[closed ? .boundWithin : .boundBelow, ["from": value(from), "to": value(to)]]
    }
  }
}

extension Requirement {
  /// Points without a least number of them: how far from the maximum is no distance to anything.
  var isOnlyScored: Bool {
    if case .points(_, nil) = self { true } else { false }
  }
}

/// A number with its unit, which never stands alone at the start of a line: "94,8%", "12 triệu đồng".
func withUnit(_ number: String, _ unit: String) -> String {
  unit.isEmpty || unit == "%" ? number + unit : "\(number)\u{A0}\(unit)"
}
