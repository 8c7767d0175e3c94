package import Pages

/// A month's report as lines that can be read aloud, mailed or pasted into a document.
package enum MonthForm: String, CaseIterable, Sendable {
  case text, markdown, html
}

/// What a month's page says, without markup or as Markdown.
package func monthText(_ page: MonthPage, asMarkdown: Bool, words: Words) -> String {
  var writer = LineWriter(isMarkdown: asMarkdown)
  writer.heading(page.frame.heading, level: 1)
  writer.line([page.until, page.frozen].filter { !$0.isEmpty }.joined(separator: ". "))
  for set in page.sets { writer.add(set) }
  for (heading, villages) in [
    (words[.monthCorrections], page.corrections), (page.laterHeading, page.later),
  ] where !villages.isEmpty {
    writer.heading(heading, level: 2)
    for village in villages { writer.add(village) }
  }
  for event in page.events {
    let others = event.villages.dropFirst().map(\.text).joined(separator: ", ")
    writer.line(others.isEmpty ? "\(event.text)." : "\(event.text) \(others).")
  }
  writer.heading(words[.monthDue], level: 2)
  writer.add(page.due, otherwise: words[.noTasks])
  writer.heading(words[.monthLate], level: 2)
  writer.add(page.late, otherwise: words[.noTasks])
  if !page.reportDuty.isEmpty {
    writer.heading(words[.reportsHeading], level: 2)
    writer.line(page.reportDuty)
    for group in page.reports {
      let places = group.villages.map { place in
        let names = place.values.map(\.text).joined(separator: ", ")
        return place.label.isEmpty ? names : "\(place.label): \(names)"
      }
      writer.item("\(group.label): \(places.joined(separator: "; "))")
    }
  }
  return writer.text
}

private struct LineWriter {
  let isMarkdown: Bool
  private(set) var text = ""
  private var isInList = false

  init(isMarkdown: Bool) { self.isMarkdown = isMarkdown }

  mutating func heading(_ words: String, level: Int) {
    begin()
    text += (isMarkdown ? String(repeating: "#", count: level) + " " : "") + safe(words) + "\n"
  }

  mutating func line(_ words: String) {
    if isMarkdown || isInList { begin() }
    text += safe(words) + "\n"
  }

  mutating func item(_ words: String) {
    if isMarkdown, !isInList { begin() }
    isInList = true
    text += (isMarkdown ? "- " : "  ") + safe(words) + "\n"
  }

  /// Leaves a blank line before what follows.
  private mutating func begin() {
    isInList = false
    if !text.isEmpty { text += "\n" }
  }

  /// Content is text, also where Markdown would take it for markup.
  private func safe(_ words: String) -> String {
    guard isMarkdown else { return words }
    return words.reduce(into: "") { safe, character in
      if #"\`*_[]<>#|~&"#.contains(character) { safe.append("\\") }
      safe.append(character)
    }
  }
}

extension LineWriter {
  fileprivate mutating func add(_ set: ChangedSet) {
    heading(set.title.text, level: 2)
    for words in [set.totals, set.summary] where !words.isEmpty { line(words) }
    for village in set.villages + set.table.flatMap(\.rows) { add(village) }
  }

  fileprivate mutating func add(_ village: ChangedVillage) {
    let pairs = [village.criteria, village.indicators].filter { !$0.isEmpty }
    heading(village.name.text, level: 3)
    line(
      [pairs.joined(separator: ", "), village.counts, ""].filter { $0 != "" }
        .joined(separator: ". ") + ".")
    for change in village.items {
      let before = [change.before.word, change.valueBefore].filter { !$0.isEmpty }
      let after = [change.after.word, change.value].filter { !$0.isEmpty }
      let note = change.note.isEmpty ? "" : " (\(change.note))"
      item(
        "\(change.code) \(change.name.text): \(before.joined(separator: " ")) → "
          + after.joined(separator: " ") + note)
    }
  }

  fileprivate mutating func add(_ groups: [TaskGroup], otherwise none: String) {
    if groups.isEmpty { line(none) }
    for task in groups.flatMap(\.rows) {
      let place = task.village.map { "\($0.text): " } ?? ""
      let leads = task.leads.map(\.text).joined(separator: ", ")
      let helpers = task.coordinators.map(\.text).joined(separator: ", ")
      let sources = task.sources.map(\.text).joined(separator: "; ")
      let parts = [
        "\(place)\(task.action)", task.due, task.standing, task.subject?.text ?? "", leads, helpers,
        sources,
      ]
      item(parts.filter { !$0.isEmpty }.joined(separator: "; "))
    }
  }
}
