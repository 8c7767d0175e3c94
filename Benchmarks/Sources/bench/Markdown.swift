/// A Markdown table whose first column is words and whose others are numbers.
func markdown(_ head: [String], _ rows: [[String]]) -> String {
  let rule = ["---"] + head.dropFirst().map { _ in "---:" }
  return ([head, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
}

/// A number with so many decimals.
func fixed(_ number: Double, _ places: Int) -> String {
  guard number.isFinite else { return "–" }
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  let whole = Int((number.magnitude * Double(scale)).rounded())
  let sign = number < 0 && whole > 0 ? "-" : ""
  if places == 0 { return "\(sign)\(whole)" }
  let digits = String(whole % scale)
  let zeros = String(repeating: "0", count: places - digits.count)
  return "\(sign)\(whole / scale).\(zeros)\(digits)"
}
