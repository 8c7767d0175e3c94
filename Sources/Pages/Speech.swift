import Assessment
import Model
import Vietnamese

/// What is read over the loudspeakers of a village or of the commune, and what is sent by chat.
package struct Speech: Hashable, Sendable {
  package var frame: Frame
  /// The language's code for browsers.
  package var language: String
  package var id: String
  /// Whose it is: "Bản Pút".
  package var subject: String
  package var page: Link
  /// Short sentences, those of a paragraph together.
  package var paragraphs: [String]
  /// "Đọc hết khoảng 1 phút 20 giây."
  package var duration: String
  /// A short summary to paste into a chat, without the page's address where that is unknown.
  package var chat: [String]
  package var chatHeading: String
  package var foot: SpokenFoot
  /// Abbreviations that nobody has told how to read.
  package var unread: [String]
  /// Whether even without any item it takes more than the time there is.
  package var isTooLong: Bool

  /// The loudspeaker's text alone, a paragraph a line.
  package var text: String { paragraphs.joined(separator: "\n") + "\n" }
}

extension Context {
  /// How many villages a sentence names at the most.
  private static let mostVillagesNamed = 6

  func villageSpeech(_ village: Int, _ words: SpokenWords) -> Speech {
    let details = programme.villages[village]
    let name = midSentence(details.name)
    var unmet: [UnmetCriterion] = []
    var chat: [String] = []
    var opening = [words[.greeting, ["village": words.say(name)]]]
    var result: [String] = []
    if let (set, standing) = mainSet(of: village), standing.lastAssessed != nil {
      let value = self.set(set)
      let card = card(of: standing, in: set)
      unmet = unmetCriteria(of: standing, in: set)
      opening.append(
        words[
          .opening, ["set": words.say(bare(value.shortTitle)), "date": words.say(progress.asOf)]])
      result = results(standing, card, name, in: set, words)
      if !unmet.isEmpty { result.append(words[.unmetCount, ["count": words.say(unmet.count)]]) }
      if card.criteria.unknown > 0 {
        result.append(words[.unknownCount, ["count": words.say(card.criteria.unknown)]])
      }
      chat = chatLines(details.name, standing, card, unmet, words)
    } else {
      opening.append(words[.nothing])
      chat = ["\(details.name): \(words[.nothing])"]
    }
    let late = registers.tasks[village].count { progress.tasks[$0].isLate }
    let rest = late > 0 ? [words[.lateTasks, ["count": words.say(late)]]] : []
    let items = unmet.map { sentences(on: $0, words) }
    let paragraphs = fitted([opening, result], items, [rest, closing(words)]) { named in
      // How many there are was said before.
      named == 0 ? "" : words[.moreUnmet, ["count": words.say(unmet.count - named)]]
    }
    return speech(
      details.id, details.name, Link(details.name, addresses.village(village)), paragraphs, chat,
      words)
  }

  /// Of all villages, or of those of one commune of several.
  func communeSpeech(_ commune: Int?, _ words: SpokenWords) -> Speech {
    let name = commune.map { programme.communes[$0].name } ?? programme.site.commune
    let set = commune.map { progress.sets[0].of(parts[$0].villages) } ?? progress.sets[0]
    let shown = set.villages.filter { $0.lastAssessed != nil }
    let reached = set.villages.count { $0.recognition == .reached }
    let counts: KeyValuePairs = [
      "count": words.say(reached), "total": words.say(set.villages.count),
    ]
    let lateTasks = progress.tasks.count { state in
      let village = programme.tasks[state.task].village
      return state.isLate
        && (commune.map { commune in
          village.map { parts[commune].villages.contains($0) } ?? false
        } ?? true)
    }
    let head = [
      words[.greetingCommune, ["commune": words.say(midSentence(name))]],
      words[
        .opening,
        [
          "set": words.say(bare(self.set(set.set).shortTitle)), "date": words.say(progress.asOf),
        ]],
    ]
    let result =
      shown.isEmpty
      ? words[.nothing] : words[reached == 0 ? .communeReachedNone : .communeReached, counts]
    let groups = alike(shown, in: set.set)
    let late = lateTasks > 0 ? [words[.lateTasks, ["count": words.say(lateTasks)]]] : []
    let paragraphs = fitted(
      [head, [result]], groups.map { [sentence(on: $0, words)] }, [late, closing(words)]
    ) { named in
      let left = groups[named...].reduce(0) { $0 + $1.villages.count }
      return named == 0 ? "" : words[.communeMore, ["count": words.say(left)]]
    }
    let page = commune.map(communeLink) ?? Link(self.words[.home], Addresses.home)
    let chat = [
      words[
        .chatCommune,
        [
          "commune": name.prefix(1).uppercased() + name.dropFirst(), "count": "\(reached)",
          "total": "\(set.villages.count)",
          "date": progress.asOf.vietnamese,
        ]]
    ]
    return speech(
      commune.map { "xa-\(programme.communes[$0].id)" } ?? "xa", name, page, paragraphs, chat, words
    )
  }

  /// Villages that have met as many criteria, those with most of them first, as many as a sentence
  /// names.
  private func alike(_ villages: [VillageProgress], in set: Int) -> [AlikeVillages] {
    let bars = villages.map { card(of: $0, in: set).criteria }
    let groups = Dictionary(grouping: villages.indices) {
      Pair(count: bars[$0].count, total: bars[$0].total)
    }
    let order = groups.sorted { one, other in
      (-one.key.count, one.key.total) < (-other.key.count, other.key.total)
    }
    return order.flatMap { pair, members in
      stride(from: 0, to: members.count, by: Context.mostVillagesNamed).map { start in
        let named = members[start..<min(start + Context.mostVillagesNamed, members.count)]
        return AlikeVillages(pair: pair, villages: named.map { villages[$0].village })
      }
    }
  }

  private func sentence(on group: AlikeVillages, _ words: SpokenWords) -> String {
    let names = group.villages.map { words.say(programme.villages[$0].name) }
    return words[
      .communeVillage,
      [
        "village": names.joined(separator: ", "), "count": words.say(group.pair.count),
        "total": words.say(group.pair.total),
      ]]
  }

  /// A set's name as it stands behind "bộ tiêu chí".
  private func bare(_ title: String) -> String {
    let prefix = "bộ tiêu chí "
    return title.lowercased().hasPrefix(prefix) ? String(title.dropFirst(prefix.count)) : title
  }

  private func results(
    _ standing: VillageProgress, _ card: VillageCard, _ name: String, in set: Int,
    _ words: SpokenWords
  ) -> [String] {
    let state: SpokenPhrase =
      switch standing.recognition {
      case .reached: .reached
      case .notReached: .notReached
      case .undecided: .undecided
      }
    func pair(_ phrase: SpokenPhrase, _ bar: Bar) -> String {
      words[
        phrase,
        ["village": words.say(name), "count": words.say(bar.count), "total": words.say(bar.total)]]
    }
    let target = targets(of: standing.village, in: set).map { title, year in
      words[.target, ["title": words.say(title), "year": words.say(year)]]
    }
    return [pair(card.criteria.count == 0 ? .resultNone : .resultCriteria, card.criteria)]
      + (card.indicators.map { [pair(.resultIndicators, $0)] } ?? [])
      + [words[state, ["village": words.say(name)]]] + target
  }

  /// The item itself, then its details.
  private func sentences(on item: UnmetCriterion, _ words: SpokenWords) -> [String] {
    let first = words[.unmetItem, ["code": words.say(item.code), "name": words.say(item.name)]]
    let parts =
      item.parts.isEmpty
      ? []
      : [
        words[
          .unmetPart, ["name": item.parts.map { words.say($0.name.text) }.joined(separator: "; ")]]
      ]
    let units =
      item.units.isEmpty
      ? []
      : [
        words[
          item.areLeads ? .lead : .responsible,
          ["units": item.units.map { words.say(programme.units[$0].name) }.joined(separator: ", ")]]
      ]
    return [first] + parts + units
      + item.dues.flatMap { due -> [String] in
        guard let deadline = due.deadline else { return [] }
        let text = words[
          deadline.isBefore ? .dueBefore : .dueOn, ["date": words.say(deadline.day)]]
        return due.isLate ? [text, words[.late]] : [text]
      }
  }

  private func closing(_ words: SpokenWords) -> [String] {
    let publisher = programme.site.publisher
    return
      (publisher.isEmpty ? [] : [words[.publisher, ["publisher": words.say(publisher)]]])
      + [words[.closing]]
  }

  private func chatLines(
    _ name: String, _ standing: VillageProgress, _ card: VillageCard, _ unmet: [UnmetCriterion],
    _ words: SpokenWords
  ) -> [String] {
    let bars =
      [(SpokenPhrase.chatCriteria, card.criteria)]
      + (card.indicators.map { [(.chatIndicators, $0)] } ?? [])
    let pairs = bars.map { words[$0, ["count": "\($1.count)", "total": "\($1.total)"]] }
    let most = 5
    var items = unmet.prefix(most).map { "\($0.code) \($0.name)" }
    if unmet.count > most { items.append(words[.chatMore, ["count": "\(unmet.count - most)"]]) }
    return [
      words[
        .chatResult,
        [
          "village": name, "state": words.state(standing.recognition),
          "criteria": pairs.joined(separator: ", "),
          "date": progress.asOf.vietnamese,
        ]]
    ] + (items.isEmpty ? [] : [words[.chatUnmet, ["items": items.joined(separator: "; ")]]])
  }

  /// The longest text that can be read in time: details of as many items as there is time for, those
  /// that come first before the others; then fewer items without any.
  ///
  /// - Parameters:
  ///   - items: Of each its sentences, of which the first says enough.
  ///   - more: Says that items are left out, given how many are named.
  private func fitted(
    _ before: [[String]], _ items: [[String]], _ after: [[String]],
    more: (Int) -> String
  ) -> [String] {
    let most = programme.site.loudspeaker.minutes * programme.site.loudspeaker.wordsPerMinute
    func paragraph(_ sentences: [String]) -> String {
      sentences.map(sentence).joined(separator: " ")
    }
    let (start, end) = (before.map(paragraph), after.map(paragraph))
    let fixed = wordCount(start + end)
    func text(_ items: some Sequence<String>, more: String = "") -> [String] {
      (start + Array(items) + [sentence(more)] + end).filter { !$0.isEmpty }
    }
    let detailed = items.map(paragraph)
    let brief = items.map { paragraph(Array($0.prefix(1))) }
    let (long, short) = (detailed.map { wordCount([$0]) }, brief.map { wordCount([$0]) })
    var count = fixed + long.reduce(0, +)
    for told in items.indices.reversed() {
      if count <= most { return text(detailed[...told] + brief[(told + 1)...]) }
      count += short[told] - long[told]
    }
    if count <= most { return text(brief) }
    count = fixed + short.reduce(0, +)
    for named in items.indices.reversed() {
      count -= short[named]
      let rest = more(named)
      if named > 0, count + wordCount([rest]) <= most { return text(brief[..<named], more: rest) }
    }
    return text([], more: items.isEmpty ? "" : more(0))
  }

  private func wordCount(_ paragraphs: [String]) -> Int {
    var count = 0
    for text in paragraphs {
      var last = UInt8(ascii: " ")
      for byte in text.utf8 {
        if last == UInt8(ascii: " "), byte != UInt8(ascii: " ") { count += 1 }
        last = byte
      }
    }
    return count
  }

  /// With a capital in front and one stop behind.
  private func sentence(_ text: String) -> String {
    var text = text
    while let last = text.last, ",;: ".contains(last) { text.removeLast() }
    if text.hasSuffix(",.") || text.hasSuffix("..") && !text.hasSuffix("...") {
      text.replaceSubrange(text.index(text.endIndex, offsetBy: -2)..., with: ".")
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// "bản Pút" for "Bản Pút", as it stands within a sentence.
  private func midSentence(_ name: String) -> String {
    villageSortText(name) == name && communeSortText(name) == name
      ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  private func speech(
    _ id: String, _ subject: String, _ page: Link, _ paragraphs: [String], _ chat: [String],
    _ words: SpokenWords
  ) -> Speech {
    let settings = programme.site.loudspeaker
    let seconds =
      (wordCount(paragraphs) * 60 + settings.wordsPerMinute - 1) / settings.wordsPerMinute
    let rounded = (seconds + 9) / 10 * 10
    let heading = "\(words[.speechTitle]): \(subject)"
    let base = programme.site.baseURL
    let link = base.isEmpty ? [] : [words[.chatLink, ["address": base + page.address]]]
    return Speech(
      frame: frame(
        Addresses.speech(id, words.id), heading,
        summary: "\(heading). \(asOf).", crumbs: [page]),
      language: words.tag, id: id, subject: subject, page: page, paragraphs: paragraphs,
      duration: words[
        rounded < 60 ? .readingSeconds : rounded % 60 == 0 ? .readingMinutes : .readingTime,
        ["minutes": "\(rounded / 60)", "seconds": "\(rounded % 60)"]],
      chat: chat + link, chatHeading: words[.chatHeading],
      foot: SpokenFoot(words, asOf: progress.asOf),
      unread: Array(Set(paragraphs.flatMap(words.unread))).sorted(),
      isTooLong: wordCount(paragraphs) > settings.minutes * settings.wordsPerMinute)
  }
}

/// Villages that have met as many criteria.
private struct AlikeVillages {
  var pair: Pair
  var villages: [Int]
}
