package import Diagnostics
import Model
import Vietnamese

/// What items are called, in the sets and in what documents state.
package enum NameRules {
  package static let all = [duplicate, conflict, variant, state]

  static let duplicate = Rule.note(
    "name-duplicate", vi: "Hai mục của một bộ tiêu chí cùng tên.",
    en: "Two items of a set have one name.",
    doVi: "Xem văn bản ban hành bộ tiêu chí để biết tên đúng của từng mục.",
    doEn: "Look up in the set's own document what each is called.")
  static let conflict = Rule.note(
    "name-conflict", vi: "Một mục được gọi bằng nhiều tên.", en: "An item goes by several names.",
    doVi: "Ghi một tên trong criteria.csv hoặc indicators.csv, theo văn bản ban hành.",
    doEn: "Keep one name in criteria.csv or indicators.csv, that of the issuing document.")
  static let variant = Rule.note(
    "name-variant", vi: "Một tên được viết theo nhiều cách (chữ hoa, dấu thanh).",
    en: "One name is written in several ways (case, place of the tone).",
    doVi: "Không ảnh hưởng tới kết quả; chọn một cách viết.",
    doEn: "It changes no result; settle for one spelling.")
  static let state = Rule.note(
    "name-is-state", vi: "Tên của mục là một tình trạng, không phải nội dung của mục.",
    en: "What stands for an item's name is a state, not what the item asks.",
    doVi: "Ghi tên theo văn bản ban hành; để tình trạng ở cột note của sổ đánh giá.",
    doEn: "Take the name from the issuing document; a state belongs in the log's remark.")
}

/// Names that do not fit, over all sets.
func nameFindings(_ programme: Programme) -> [Finding] {
  programme.sets.indices.flatMap { set -> [Finding] in
    let names = programme.names(in: set)
    return duplicates(names, programme)
      + names.flatMap { item -> [Finding] in
        conflicts(item, programme) + states(item, programme)
      }
  }
}

/// The ways in which an item is named.
private struct NamedItem {
  var subject: Subject
  var names: [Name]

  struct Name {
    var text: String
    var side: Finding.Side
    var isClaimed: Bool
  }

  /// One of each way of writing, in the order in which they come.
  func distinct(_ key: (String) -> String) -> [Name] {
    var seen: Set<String> = []
    return names.filter { seen.insert(key($0.text)).inserted }
  }
}

extension Programme {
  fileprivate func names(in set: Int) -> [NamedItem] {
    let value = sets[set]
    var items: [NamedItem] = []
    for (criterion, entry) in value.criteria.enumerated() {
      items.append(
        item(.criterion(set: set, criterion: criterion), entry.name, entry.source, entry.location))
      for (indicator, entry) in entry.indicators.enumerated() {
        items.append(
          item(
            .indicator(set: set, criterion: criterion, indicator: indicator), entry.name,
            entry.source, entry.location))
      }
    }
    return items
  }

  private func item(
    _ subject: Subject, _ name: String, _ source: String, _ location: Location
  ) -> NamedItem {
    let claimed = claims.filter { $0.kind == .name && $0.subject == subject }.map { claim in
      NamedItem.Name(
        text: claim.value,
        side: .init(
          Bilingual(vi: "“\(claim.value)”", en: "“\(claim.value)”"), claim), isClaimed: true)
    }
    let own = NamedItem.Name(
      text: name,
      side: .init(
        Bilingual(vi: "Bộ tiêu chí: “\(name)”", en: "The set: “\(name)”"), source: source,
        at: location), isClaimed: false)
    return NamedItem(subject: subject, names: (name.isEmpty ? [] : [own]) + claimed)
  }
}

/// Criteria of a set, and indicators of a criterion, with one name.
private func duplicates(_ items: [NamedItem], _ programme: Programme) -> [Finding] {
  var found: [Finding] = []
  var first: [String: NamedItem] = [:]
  for item in items {
    let kind: (key: String, vi: String, en: String) =
      if case .indicator(_, let criterion, _) = item.subject {
        ("\(criterion).", "chỉ tiêu", "indicators")
      } else {
        ("", "tiêu chí", "criteria")
      }
    for name in item.distinct(folded) {
      let key = kind.key + folded(name.text)
      guard let other = first[key] else {
        first[key] = item
        continue
      }
      let codes = (programme.code(of: other.subject), programme.code(of: item.subject))
      let sides = (other.names + item.names).filter { folded($0.text) == folded(name.text) }
        .map(\.side)
      found.append(
        Finding(
          NameRules.duplicate, at: name.side.location,
          vi: "\(kind.vi) \(codes.0) và \(codes.1) cùng được gọi là “\(name.text)”",
          en: "\(kind.en) \(codes.0) and \(codes.1) are both called “\(name.text)”",
          subject: item.subject, about: codes.1, sides: sides))
    }
  }
  return found
}

private func conflicts(_ item: NamedItem, _ programme: Programme) -> [Finding] {
  let code = programme.code(of: item.subject)
  let label = programme.label(of: item.subject)
  let names = item.distinct(folded)
  let conflict = names.count > 1 ? names.last : nil
  let found = conflict.map { last in
    [
      Finding(
        NameRules.conflict, at: last.side.location,
        vi: "\(label.vi) được gọi bằng \(names.count) tên",
        en: "\(label.en) goes by \(names.count) names", subject: item.subject, about: code,
        sides: names.map(\.side))
    ]
  }
  // Of each name, how it is written.
  let spellings = names.flatMap { name in
    let own = item.distinct(\.self).filter { folded($0.text) == folded(name.text) }
    return own.count > 1 ? own : []
  }
  guard let last = spellings.last else { return found ?? [] }
  return (found ?? []) + [
    Finding(
      NameRules.variant, at: last.side.location,
      vi: "tên của \(label.vi) được viết theo \(spellings.count) cách",
      en: "the name of \(label.en) is written in \(spellings.count) ways", subject: item.subject,
      about: code, sides: spellings.map(\.side))
  ]
}

/// "Bản chưa có cổng chào" tells how things are, not what is asked.
private func states(_ item: NamedItem, _ programme: Programme) -> [Finding] {
  let code = programme.code(of: item.subject)
  let label = programme.label(of: item.subject)
  return item.names.filter { name in
    let words = folded(name.text).split(separator: " ").prefix(4)
    return words.prefix(3).contains("chua")
      || "khong dat" == words.prefix(2).joined(separator: " ")
      || zip(words, words.dropFirst()).dropFirst().contains {
        $0 == "khong" && ($1 == "co" || $1 == "dat")
      }
  }.prefix(1).map { name in
    let others = item.names.filter { folded($0.text) != folded(name.text) }.prefix(1)
    return Finding(
      NameRules.state, at: name.side.location,
      vi: "\(label.vi): “\(name.text)” là một tình trạng, không phải nội dung của mục",
      en: "\(label.en): “\(name.text)” is a state, not what is asked", subject: item.subject,
      about: code, sides: [name.side] + others.map(\.side))
  }
}
