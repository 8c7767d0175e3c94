import Model
import Vietnamese

/// Reads a cell of the requirement grammar, or returns `nil` when it is none of its forms.
///
/// ```
/// Đạt                                     judged, nothing to measure
/// >= 95 %   ≤ 5 %   từ 95% trở lên        a bound; words as the sets write them
/// 15..<20 %   từ 15% đến dưới 20%         a range
/// khu vực III: >= 70 %; khác: >= 80 %     a bound for each group
/// 2 of 3   2 trong 3                      at least 2 of 3 parts
/// 10 điểm   >= 5/10 điểm                  points, with the least that counts as met
/// ```
func readRequirement(_ text: String, unit: String, mark: DecimalMark?) -> Requirement? {
  let trimmed = text.trimmingSpaces()
  if trimmed.isEmpty { return .notGiven }
  if statedForms.contains(trimmed.lowercased()) { return .stated }
  if trimmed.contains(":") { return perGroup(trimmed, unit: unit, mark: mark) }
  var scanner = RequirementScanner(trimmed, mark: mark)
  return scanner.parts() ?? scanner.points()
    ?? scanner.bound().map { .measured($0.bound, unit: $0.unit.isEmpty ? unit : $0.unit) }
}

private let statedForms: Set = ["đạt", "có", "yes", "met"]
private let otherGroups: Set = ["khac", "con lai", "chung", "other", "others"]

private func perGroup(_ text: String, unit: String, mark: DecimalMark?) -> Requirement? {
  var bounds: [Requirement.GroupBound] = []
  var otherwise: Bound?
  var unit = unit
  for clause in text.split(separator: ";") where !clause.allSatisfy(\.isWhitespace) {
    let pieces = clause.split(separator: ":", maxSplits: 1)
    guard pieces.count == 2 else { return nil }
    var scanner = RequirementScanner(String(pieces[1]).trimmingSpaces(), mark: mark)
    guard let (bound, ownUnit) = scanner.bound() else { return nil }
    if !ownUnit.isEmpty { unit = ownUnit }
    let group = String(pieces[0]).trimmingSpaces()
    if otherGroups.contains(folded(group)) {
      otherwise = bound
    } else {
      bounds.append(.init(group: group, bound: bound))
    }
  }
  return bounds.isEmpty && otherwise == nil
    ? nil : .perGroup(bounds, otherwise: otherwise, unit: unit)
}

extension String {
  func trimmingSpaces() -> String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
