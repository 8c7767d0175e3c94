import Assessment
import Pages
import Templates

/// The history line's geometry, in a box of 600 × 160 with room for round ends: months from left
/// to right, the share of what is met from bottom to top.
struct Chart {
  private static let (left, width, top, height) = (8, 584, 8, 144)

  private let history: History

  init(_ history: History) { self.history = history }

  private struct Dot {
    var x: Int
    var y: Int
  }

  private func dots(_ pair: (History.Point) -> Pair?) -> [Dot] {
    let last = max(1, history.points.count - 1)
    return history.points.enumerated().compactMap { number, point in
      guard let pair = pair(point), pair.total > 0 else { return nil }
      return Dot(
        x: Chart.left + (history.points.count == 1 ? Chart.width / 2 : Chart.width * number / last),
        y: Chart.top + Chart.height - Chart.height * pair.count / pair.total)
    }
  }

  private func line(_ dots: [Dot]) -> String {
    dots.map { "\($0.x),\($0.y)" }.joined(separator: " ")
  }

  private func records(_ dots: [Dot]) -> Value {
    .list(dots.map { Record([.text("\($0.x)"), .text("\($0.y)")]) })
  }

  var record: Record {
    let criteria = dots(\.criteria)
    let indicators = dots(\.indicators)
    return Record([
      .text(history.label), .text(line(criteria)), .text(line(indicators)), records(criteria),
      records(indicators), .text(history.points.first?.month.text ?? ""),
      .text(history.points.last?.month.text ?? ""),
    ])
  }
}
