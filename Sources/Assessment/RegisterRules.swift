package import Diagnostics
import Model
import Vietnamese

/// What is wrong in the registers of papers, reports, stages and titles.
package enum RegisterRules {
  package static let all = [
    afterEnd, repeated, papersMissing, papersLate, villageCircle, fewerPersons,
  ]

  static let afterEnd = Rule(
    "data-after-end", .warning,
    summary: Bilingual(
      vi: "Có số liệu của bản sau ngày bản không còn.",
      en: "There are data of a village after it was no more."),
    explanation: Bilingual(
      vi: "Ghi số liệu cho bản mới, hoặc sửa ngày trong village_events.csv.",
      en: "Enter them for the new village, or correct the day in village_events.csv."))
  static let repeated = Rule(
    "register-repeated", .warning,
    summary: Bilingual(
      vi: "Một dòng của sổ theo dõi lặp lại.", en: "A row of a register stands twice."),
    explanation: Bilingual(
      vi: "Xóa một trong hai dòng.", en: "Delete one of the two."))
  static let villageCircle = Rule(
    "village-event-circle", .error,
    summary: Bilingual(
      vi: "Các bản nhập, chuyển vào nhau theo vòng.",
      en: "Villages go into each other in a circle."),
    explanation: Bilingual(
      vi: "Không bản nào trong vòng còn được tính. Sửa cột village hoặc into của một dòng.",
      en: "None of them would count any more. Correct the column village or into of one row."))
  static let fewerPersons = Rule(
    "village-fewer-persons", .warning,
    summary: Bilingual(
      vi: "Bản có ít nhân khẩu hơn số hộ.", en: "A village has fewer persons than households."),
    explanation: Bilingual(
      vi: "Kiểm tra cột households và population của villages.csv; có thể hai số bị đổi chỗ.",
      en: "Check the columns households and population of villages.csv; the two may be swapped."))
  static let papersMissing = Rule.note(
    "papers-missing", vi: "Hồ sơ của bản còn thiếu giấy tờ.",
    en: "A village's dossier lacks papers.",
    doVi: "Trang của bản nêu từng giấy tờ còn thiếu.",
    doEn: "The village's page names each paper that is missing.")
  static let papersLate = Rule.note(
    "papers-late", vi: "Giấy tờ minh chứng nhận sau hạn.", en: "Evidence came in after it was due.",
    doVi: "Hạn nằm ở evidence_due của set.yaml.", doEn: "It was due on evidence_due of set.yaml.")
}

/// What is wrong in the registers at the as-of date.
func registerFindings(_ programme: Programme, _ progress: Progress) -> [Finding] {
  afterEnd(programme, progress.asOf) + repeated(programme) + papers(programme, progress)
    + circles(programme) + fewerPersons(programme)
}

/// One finding for a circle, at the event of its first village.
private func circles(_ programme: Programme) -> [Finding] {
  var next: [Int: [VillageEvent]] = [:]
  for event in programme.villageEvents where event.kind == .merge || event.kind == .move {
    if event.into.count == 1, event.into != [event.village] {
      next[event.village, default: []].append(event)
    }
  }
  return next.keys.sorted().compactMap { start in
    var way = [start]
    while let last = way.last, let into = next[last]?.first?.into.first, !way.contains(into) {
      way.append(into)
    }
    guard let last = way.last, next[last]?.first?.into.first == start, way.min() == start,
      let event = next[start]?.first
    else { return nil }
    let names = (way + [start]).map { programme.villages[$0].name }.joined(separator: " → ")
    return Finding(
      RegisterRules.villageCircle, at: event.location, vi: "nhập, chuyển theo vòng: \(names)",
      en: "they go in a circle: \(names)", village: start, about: programme.villages[start].id)
  }
}

private func fewerPersons(_ programme: Programme) -> [Finding] {
  programme.villages.enumerated().compactMap { number, village in
    guard let households = village.households, let persons = village.population,
      persons < households
    else { return nil }
    return Finding(
      RegisterRules.fewerPersons, at: village.location,
      vi: "\(village.name): \(persons) nhân khẩu, \(households) hộ",
      en: "\(village.name): \(persons) persons, \(households) households", village: number,
      about: village.id)
  }
}

/// One finding for a village that ended, at the first of its later rows.
private func afterEnd(_ programme: Programme, _ asOf: Day) -> [Finding] {
  guard !programme.villageEvents.isEmpty else { return [] }
  let ends = programme.villages.indices.map { programme.end(of: $0) }
  var late: [Int: (location: Location, count: Int)] = [:]
  func note(_ village: Int, _ day: Day, _ location: @autoclosure () -> Location) {
    guard day <= asOf, let end = ends[village], end <= day else { return }
    late[village] = (late[village]?.location ?? location(), (late[village]?.count ?? 0) + 1)
  }
  let log = programme.log
  for row in 0..<log.count {
    note(log.village(of: row), log.date(of: row), log.location(of: row))
  }
  for row in programme.milestones { note(row.village, row.date, row.location) }
  for row in programme.evidence {
    if let day = row.received { note(row.village, day, row.location) }
  }
  return late.sorted { $0.key < $1.key }.compactMap { village, rows in
    guard let end = ends[village] else { return nil }
    let name = programme.villages[village].name
    return Finding(
      RegisterRules.afterEnd, at: rows.location,
      vi: "\(name): \(rows.count) dòng từ ngày \(end.vietnamese), khi bản không còn",
      en: "\(name): \(rows.count) rows from \(end.iso) on, when it was no more", village: village,
      about: "")
  }
}

private func repeated(_ programme: Programme) -> [Finding] {
  var first: [String: Location] = [:]
  func finding(
    _ about: String, _ village: Int, _ location: Location, _ words: Bilingual
  ) -> Finding? {
    let key = "\(programme.villages[village].id)-\(about)"
    guard let other = first[key] else {
      first[key] = location
      return nil
    }
    let name = programme.villages[village].name
    return Finding(
      RegisterRules.repeated, at: location, vi: "\(name): \(words.vi)", en: "\(name): \(words.en)",
      village: village, about: about,
      sides: [
        .init(Bilingual(vi: "Dòng trước", en: "The row before"), at: other),
        .init(Bilingual(vi: "Dòng này", en: "This row"), at: location),
      ])
  }
  let reports = (programme.reports ?? []).compactMap { row in
    finding(
      "bao-cao-\(row.month.iso)", row.village, row.location,
      Bilingual(
        vi: "báo cáo tháng \(row.month.vietnamese) ghi hai lần",
        en: "the report of \(row.month.iso) stands twice"))
  }
  let titles = programme.registrations.compactMap { row in
    finding(
      "dang-ky-\(programme.sets[row.set].id)-\(row.year)-\(folded(row.title))", row.village,
      row.location,
      Bilingual(
        vi: "đăng ký “\(row.title)” năm \(row.year) ghi hai lần",
        en: "the registration for “\(row.title)” in \(row.year) stands twice"))
  }
  let stages = programme.milestones.compactMap { row in
    let name = programme.sets[row.set].stages[row.stage].name
    return finding(
      "buoc-\(programme.sets[row.set].id)-\(programme.sets[row.set].stages[row.stage].id)",
      row.village, row.location,
      Bilingual(vi: "bước '\(name)' ghi hai lần", en: "the stage '\(name)' stands twice"))
  }
  return reports + titles + stages
}

/// More papers than these are only counted in a finding.
private let mostPapersNamed = 10

private func papers(_ programme: Programme, _ progress: Progress) -> [Finding] {
  guard !programme.papers.isEmpty || !programme.evidence.isEmpty else { return [] }
  var rows = [[Int]](repeating: [], count: programme.villages.count)
  for (row, evidence) in programme.evidence.enumerated() { rows[evidence.village].append(row) }
  return progress.sets.flatMap { set -> [Finding] in
    let id = programme.sets[set.set].id
    return set.villages.flatMap { village -> [Finding] in
      let states = programme.dossier(rows[village.village], in: set.set, asOf: progress.asOf)
      let needed = states.filter { $0.paper != nil }
      let missing = needed.filter { !$0.isReceived }
      let late = states.filter { if case .late = $0.standing { true } else { false } }
      let details = programme.villages[village.village]
      func finding(
        _ rule: Rule, _ states: [EvidenceState], _ side: (EvidenceState) -> Finding.Side,
        vi: String,
        en: String
      ) -> [Finding] {
        guard let first = states.first else { return [] }
        // What is missing stands nowhere.
        let place = first.isReceived ? side(first).location : details.location
        return [
          Finding(
            rule, at: place, vi: "\(details.name): \(vi)",
            en: "\(details.name): \(en)", village: village.village, subject: .set(set.set),
            about: id, sides: states.prefix(mostPapersNamed).map(side))
        ]
      }
      func asked(_ state: EvidenceState) -> Finding.Side {
        let paper = state.paper.map { programme.papers[$0] }
        return .init(
          Bilingual(vi: "Phải có: \(state.name)", en: "Asked for: \(state.name)"),
          source: paper?.source ?? "", at: paper?.location ?? details.location)
      }
      func received(_ state: EvidenceState) -> Finding.Side {
        let evidence = state.row.map { programme.evidence[$0] }
        let day = evidence?.received
        let due = programme.sets[set.set].evidenceDue?.lastDay
        return .init(
          Bilingual(
            vi: "\(state.name): nhận ngày \(day?.vietnamese ?? ""), hạn đến hết ngày "
              + (due?.vietnamese ?? ""),
            en: "\(state.name): received on \(day?.iso ?? ""), due by the end of \(due?.iso ?? "")"),
          source: evidence?.source ?? "", at: evidence?.location ?? details.location)
      }
      return finding(
        RegisterRules.papersMissing, missing, asked,
        vi: "thiếu \(missing.count)/\(needed.count) giấy tờ",
        en: "\(missing.count) of \(needed.count) papers are missing")
        + finding(
          RegisterRules.papersLate, late, received, vi: "\(late.count) giấy tờ nhận sau hạn",
          en: "\(late.count) papers came in late")
    }
  }
}
