/// What pages of each kind cost, as a Markdown table, the costliest first.
enum KindTable {
  static func text(_ kinds: [BuildTimings.Kind]) -> String {
    let head = ["pages", "count", "s", "µs a page", "KB a page"]
    let all = kinds.reduce(0) { $0 + $1.seconds }
    let rows = kinds.sorted { ($1.seconds, $0.name) < ($0.seconds, $1.name) }.map { kind in
      let count = Double(max(1, kind.pages))
      return [
        kind.name, "\(kind.pages)",
        "\(fixed(kind.seconds, 3)) (\(fixed(kind.seconds / all * 100, 0)) %)",
        fixed(kind.seconds / count * 1e6, 0), fixed(Double(kind.bytes) / count / 1e3, 1),
      ]
    }
    return markdown(head, rows)
  }
}
