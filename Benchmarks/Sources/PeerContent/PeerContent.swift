package import Disk

/// Turns the data of the peers' benchmark into a content folder, and what its theme needs to know
/// of them.
package struct PeerContent {
  private let data: String
  private let content: String
  private let theme: String

  /// - Parameters:
  ///   - data: The folder of the peers' tables.
  ///   - content: Where the tables go.
  ///   - theme: Where the menu of criteria and units goes.
  package init(data: String, content: String, theme: String) {
    self.data = data
    self.content = content
    self.theme = theme
  }

  package func write() throws(DiskFailure) {
    for folder in ["data/assessments", "criteria/\(set)", "villages"] {
      try makeFolder("\(content)/\(folder)")
    }
    try makeFolder("\(theme)/parts")
    try write("site.yaml", PeerSite.settings)
    try write("index.md", PeerSite.home)
    try write("criteria/\(set)/set.yaml", PeerSite.set)
    let criteria = try PeerTable("criteria", in: data).values
    let units = try PeerTable("units", in: data).values
    try write(
      "criteria/\(set)/criteria.csv", "code,name\n" + criteria.map { line($0.number, $0.name) })
    try writeFile("\(theme)/parts/menu.mustache", PeerSite.menu(criteria, units).utf8)
    let limits = try writeIndicators()
    try write("data/units.csv", "id,name\n" + units.map { line($0.id, $0.name) })
    try writeVillages()
    try writeTasks()
    try PeerLog(limits: limits).write("\(data)/assessments.csv", to: "\(content)/data/assessments")
  }

  private let set = "ntm"

  /// - Returns: By code, the value that a threshold itself is written as.
  private func writeIndicators() throws(DiskFailure) -> [String: String] {
    let rows = try PeerTable("indicators", in: data).values
    try write(
      "criteria/\(set)/indicators.csv",
      "criterion,code,name,unit,requirement\n"
        + rows.map { line($0.criterion, $0.id, $0.name, $0.unit, requirement($0.threshold)) })
    return Dictionary(
      rows.map { row in (row.id, "\(row.threshold.filter { $0.isNumber }).0") },
      uniquingKeysWith: { first, _ in first })
  }

  /// A number alone is to be reached exactly.
  private func requirement(_ threshold: String) -> String {
    threshold.first?.isNumber == true ? "= \(threshold)" : threshold
  }

  /// Names of communes repeat between districts, so each has its district's too.
  private func writeVillages() throws(DiskFailure) {
    let communes = try PeerTable("communes", in: data).values
    try write(
      "data/communes.csv",
      "id,name\n" + communes.map { line($0.id, "\($0.name), huyện \($0.district)") })
    let villages = try PeerTable("villages", in: data).values
    try write(
      "data/villages.csv",
      "id,name,commune,households,population,target_year\n"
        + villages.map {
          line($0.id, $0.name, $0.commune, $0.households, $0.population, $0.target_year)
        })
    try PeerProse().write(
      villages.map(\.id), from: "\(data)/villages", to: "\(content)/villages")
  }

  private func writeTasks() throws(DiskFailure) {
    let tasks = try PeerTable("tasks", in: data).values
    try write(
      "data/tasks.csv",
      "id,village,code,action,lead,due\n"
        + tasks.enumerated().map { number, task in
          line(
            "v\(number + 1)", task.village, task.indicator, task.description, task.unit,
            task.deadline)
        })
  }

  private func write(_ path: String, _ text: String) throws(DiskFailure) {
    try writeFile("\(content)/\(path)", text.utf8)
  }
}

private func + (head: String, lines: [String]) -> String { head + lines.joined() }
