/// The results as a Markdown table.
enum Table {
  private static let columns = [
    "villages", "pages", "site MB", "wall s", "CPU s", "read s", "assess s", "render s",
    "publish s", "pages/s", "peak MB", "limit s", "× limit", "× limit CPU",
  ]

  static var head: String {
    line(columns) + "\n" + line(columns.map { _ in "---:" })
  }

  static func row(_ villages: Int, _ round: Round) -> String {
    let phases = BuildTimings.phases.map { round.report.seconds[$0] ?? 0 }
    let times = [round.build.wall, round.build.processor] + phases
    return line(
      ["\(villages)", "\(round.report.pages)", fixed(megabytes(round.site.bytes), 1)]
        + times.map { fixed($0, 3) }
        + [
          fixed(Double(round.report.pages) / round.build.wall, 0),
          fixed(megabytes(round.build.peak), 0), fixed(round.limit.wall, 3),
          fixed(round.build.wall / round.limit.wall, 2),
          fixed(round.build.processor / round.limit.processor, 2),
        ])
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func megabytes(_ bytes: Int) -> Double { Double(bytes) / 1e6 }
}
