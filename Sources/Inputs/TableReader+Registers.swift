import Diagnostics
import Model
import Vietnamese

/// Rows of the registers: evidence, stages, reports, money, titles, and what became of villages.
extension TableReader {
  mutating func paper(_ row: Int, _ context: TableContext, set: Int) -> Paper? {
    let (id, code) = (identifier(row, "id"), required(row, "code"))
    guard let name = required(row, "name"), let id, code != nil,
      let subject = subject(row, context, set: set)
    else { return nil }
    var paper = Paper(id: id, subject: subject, name: name, location: location(row, "id"))
    paper.note = text(row, "note")
    paper.source = text(row, "source")
    return paper
  }

  mutating func evidence(_ row: Int, _ context: TableContext) -> Evidence? {
    let (village, code) = (requiredVillage(row, context), required(row, "code"))
    let name = required(row, "paper")
    guard let set = set(row, context), code != nil, let subject = subject(row, context, set: set),
      let village, let name
    else { return nil }
    var evidence = Evidence(
      village: village, subject: subject, name: name, location: location(row, "paper"))
    evidence.paper = context.paper(name, of: subject)
    if let number = evidence.paper {
      let asked = context.papers[number].subject
      if asked.criterion != subject.criterion {
        report(.paperElsewhere(name, at: location(row, "paper")))
      }
    } else if let near = context.paper(near: name, of: subject) {
      report(.paperUnknown(name, hint: near, at: location(row, "paper")))
    }
    evidence.received = day(row, "received")
    evidence.file = file(row, in: context.folder)
    evidence.link = link(row)
    evidence.note = text(row, "note")
    evidence.source = text(row, "source")
    return evidence
  }

  /// A web address; anything else could do harm where it is followed.
  private mutating func link(_ row: Int) -> String {
    let text = text(row, "link")
    if text.isEmpty || isWebAddress(text) { return text }
    report(.linkForm(text, at: location(row, "link")))
    return ""
  }

  mutating func milestone(_ row: Int, _ context: TableContext) -> Milestone? {
    let village = requiredVillage(row, context)
    guard let set = set(row, context), let stage = stage(row, of: context.log.sets[set]),
      required(row, "date") != nil, let date = day(row, "date"), let village
    else { return nil }
    var milestone = Milestone(
      village: village, set: set, stage: stage, date: date, location: location(row, "stage"))
    milestone.document = documentID(row, context)
    milestone.note = text(row, "note")
    milestone.source = text(row, "source")
    return milestone
  }

  mutating func stage(_ row: Int, of set: CriteriaSet) -> Int? {
    guard let text = required(row, "stage") else { return nil }
    let wanted = folded(text)
    let stage = set.stages.firstIndex { $0.id == text || folded($0.name) == wanted }
    if let stage { return stage }
    let names = set.stages.flatMap { [$0.id, $0.name] }
    let table = "criteria/\(set.id)/set.yaml"
    report(
      .unknown(text, in: table, hint: nearMiss(to: text, in: names), at: location(row, "stage")))
    return nil
  }

  mutating func receipt(_ row: Int, _ context: TableContext) -> ReportReceipt? {
    let (village, month) = (requiredVillage(row, context), month(row, "period"))
    guard required(row, "received") != nil, let day = day(row, "received"), let village, let month
    else { return nil }
    var receipt = ReportReceipt(
      village: village, month: month, received: day, location: location(row, "period"))
    if day < month.firstDay { report(.reportEarly(month, day, at: location(row, "received"))) }
    receipt.note = text(row, "note")
    receipt.source = text(row, "source")
    return receipt
  }

  mutating func fund(_ row: Int, _ context: TableContext, mark: DecimalMark?) -> Fund? {
    guard let name = required(row, "fund") else { return nil }
    var fund = Fund(name: name, location: location(row, "fund"))
    fund.village = village(row, context)
    if let set = set(row, context), !text(row, "code").isEmpty {
      fund.subject = subject(row, context, set: set)
    }
    fund.amountCells = ["planned", "allocated", "spent", "contributed"].map { location(row, $0) }
    fund.planned = amount(row, "planned", mark: mark)
    fund.allocated = amount(row, "allocated", mark: mark)
    fund.spent = amount(row, "spent", mark: mark)
    fund.contributed = amount(row, "contributed", mark: mark)
    fund.note = text(row, "note")
    fund.source = text(row, "source")
    return fund
  }

  mutating func registration(_ row: Int, _ context: TableContext) -> Registration? {
    let village = requiredVillage(row, context)
    let title = required(row, "title")
    guard let set = set(row, context), required(row, "year") != nil,
      let year = wholeNumber(row, "year"), let village, let title
    else { return nil }
    var registration = Registration(
      village: village, set: set, title: title, year: year, location: location(row, "title"))
    registration.note = text(row, "note")
    registration.source = text(row, "source")
    return registration
  }

  mutating func frozenLine(_ row: Int) -> (line: FrozenMonth.Line, location: Location)? {
    guard let kind = required(row, "kind"), let after = required(row, "after") else { return nil }
    let line = FrozenMonth.Line(
      kind: kind, set: text(row, "set"), village: text(row, "village"), item: text(row, "item"),
      before: text(row, "before"), after: after)
    return (line, location(row, "kind"))
  }

  mutating func villageEvent(_ row: Int, _ context: TableContext) -> VillageEvent? {
    let village = requiredVillage(row, context)
    let kind = required(row, "kind").flatMap { word -> VillageEvent.Kind? in
      if let kind = EventWords.read(word) { return kind }
      report(.wordUnknown(word, EventWords.accepted, at: location(row, "kind")))
      return nil
    }
    guard required(row, "date") != nil, let date = day(row, "date"), let village, let kind else {
      return nil
    }
    var event = VillageEvent(
      kind: kind, date: date, village: village, location: location(row, "kind"))
    event.into = villages(row, "into", context)
    event.name = text(row, "name")
    event.document = documentID(row, context)
    event.note = text(row, "note")
    event.source = text(row, "source")
    let place = location(row, "kind")
    switch kind {
    case .rename where event.name.isEmpty: report(.eventIncomplete("name", at: place))
    case .merge, .split:
      // A name that is none has been told already.
      let isBlank = text(row, "into").isEmpty
      if isBlank || !event.into.isEmpty, event.into.allSatisfy({ $0 == village }) {
        report(.eventIncomplete("into", at: place))
      }
    // Without a village to go on as, it leaves for another commune.
    case .move where event.into.isEmpty && communeSortText(event.name) == event.name:
      report(.moveIncomplete(at: place))
    case .rename, .move: break
    }
    return event
  }
}

extension Diagnostic {
  static func reportEarly(_ month: Month, _ day: Day, at location: Location) -> Self {
    Diagnostic(
      InputRules.reportEarly, at: location,
      Bilingual(
        vi:
          "báo cáo tháng \(month.vietnamese) nhận ngày \(day.vietnamese), trước khi tháng bắt đầu",
        en: "the report of \(month.iso) came in on \(day.iso), before the month began"))
  }

  static func eventIncomplete(_ column: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.eventIncomplete, at: location,
      column == "name"
        ? Bilingual(vi: "đổi tên mà không ghi tên cũ", en: "a rename without the old name")
        : Bilingual(
          vi: "nhập hoặc chia mà không ghi bản khác", en: "a merger or split names no other village"
        ),
      help: Bilingual(vi: "ghi cột \(column)", en: "fill in the column \(column)"))
  }

  static func paperUnknown(_ name: String, hint: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.paperUnknown, at: location,
      Bilingual(
        vi: "bộ tiêu chí không đòi giấy tờ '\(name)'", en: "the set asks for no paper '\(name)'"),
      help: Bilingual(vi: "có phải '\(hint)'?", en: "did you mean '\(hint)'?"))
  }

  static func paperElsewhere(_ name: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.paperUnknown, at: location,
      Bilingual(
        vi: "giấy tờ '\(name)' là của tiêu chí khác",
        en: "the paper '\(name)' is asked for by another criterion"),
      help: Bilingual(vi: "sửa cột code hoặc paper", en: "correct the column code or paper"))
  }

  static func moveIncomplete(at location: Location) -> Self {
    Diagnostic(
      InputRules.eventIncomplete, at: location,
      Bilingual(
        vi: "chuyển mà không ghi bản mới, cũng không ghi chuyển sang xã nào",
        en: "a move names neither the new village nor the commune it goes to"),
      help: Bilingual(
        vi: "ghi mã bản mới ở cột into; nếu sang xã khác, ghi tên xã ở cột name, như xã Yên Sơn",
        en: "fill in into; for another commune its name in name, such as xã Yên Sơn"))
  }

  static func linkForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.linkForm, at: location,
      Bilingual(vi: "'\(text)' không phải là địa chỉ web", en: "'\(text)' is no web address"),
      help: Bilingual(vi: "viết https://…", en: "write https://…"))
  }
}
