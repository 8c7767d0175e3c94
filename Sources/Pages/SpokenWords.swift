import Assessment
import Vietnamese

/// The phrases of loudspeakers and posters, which a language has in `theme/spoken/`.
package enum SpokenPhrase: String, CaseIterable, Sendable {
  case languageName = "language_name"
  case greeting
  case greetingCommune = "greeting_commune"
  case opening
  case day
  case nothing
  case resultCriteria = "result_criteria"
  case resultNone = "result_none"
  case resultIndicators = "result_indicators"
  case reached
  case notReached = "not_reached"
  case undecided
  case unmetCount = "unmet_count"
  case unmetItem = "unmet_item"
  case unmetPart = "unmet_part"
  case responsible
  case lead
  case dueBefore = "due_before"
  case dueOn = "due_on"
  case late
  case moreUnmet = "more_unmet"
  case unknownCount = "unknown_count"
  case target
  case lateTasks = "late_tasks"
  case communeReached = "commune_reached"
  case communeReachedNone = "commune_reached_none"
  case communeVillage = "commune_village"
  case communeMore = "commune_more"
  case publisher
  case closing
  case readingTime = "reading_time"
  case readingMinutes = "reading_minutes"
  case readingSeconds = "reading_seconds"
  case speechTitle = "speech_title"
  case posterTitle = "poster_title"
  case posterCriteria = "poster_criteria"
  case posterIndicators = "poster_indicators"
  case posterMet = "poster_met"
  case posterMetNone = "poster_met_none"
  case posterUnmet = "poster_unmet"
  case posterUnknown = "poster_unknown"
  case posterMore = "poster_more"
  case posterResponsible = "poster_responsible"
  case posterLead = "poster_lead"
  case posterReached = "poster_reached"
  case posterNotReached = "poster_not_reached"
  case posterUndecided = "poster_undecided"
  case posterTarget = "poster_target"
  case posterDueBefore = "poster_due_before"
  case posterDueOn = "poster_due_on"
  case posterDueNone = "poster_due_none"
  case posterLate = "poster_late"
  case posterAsOf = "poster_as_of"
  case posterNothing = "poster_nothing"
  case extract
  case contentCode = "content_code"
  case madeBy = "made_by"
  case pageAddress = "page_address"
  case chatResult = "chat_result"
  case chatCriteria = "chat_criteria"
  case chatIndicators = "chat_indicators"
  case chatUnmet = "chat_unmet"
  case chatCommune = "chat_commune"
  case chatMore = "chat_more"
  case chatLink = "chat_link"
  case chatHeading = "chat_heading"
}

/// The words of one language for loudspeakers and posters, with how it says numbers.
package struct SpokenWords: Sendable {
  /// The file's name without its ending; empty for the site's own language.
  package let id: String
  /// The language's code for browsers (BCP 47): `vi`, `blt`.
  package let tag: String
  private let wording: Wording<SpokenPhrase>
  private let speech: SpokenText
  /// The words of 0, 1, 2 and so on; empty for Vietnamese numbers.
  private let numbers: [String]
  /// Words in capitals that the language's file itself has.
  private let own: Set<String>
  /// What is said for texts that stand in many villages' texts.
  private var known: [String: String] = [:]

  /// - Parameters:
  ///   - numbers: The words of 0, 1, 2 and so on, as far as the language's file gives them; larger
  ///     numbers stay in digits. `nil` for Vietnamese numbers.
  package init(
    id: String, tag: String, texts: [String: String], abbreviations: [String: String],
    numbers: [String]?
  ) {
    self.id = id
    self.tag = tag
    wording = Wording(texts)
    let numbers = numbers ?? []
    self.numbers = numbers
    let speech = SpokenText(abbreviations: abbreviations) { number in
      numbers.isEmpty
        ? spoken(number) : numbers.indices.contains(number) ? numbers[number] : "\(number)"
    }
    self.speech = speech
    own = Set(texts.values.flatMap(speech.unread))
  }

  subscript(phrase: SpokenPhrase, values: KeyValuePairs<String, String>) -> String {
    wording[phrase, values]
  }

  subscript(phrase: SpokenPhrase) -> String { wording[phrase, [:]] }

  func say(_ number: Int) -> String { speech.words(of: "\(number)") }

  func say(_ text: String) -> String { known[text] ?? speech.words(of: text) }

  /// The same words, which say these texts without working them out again.
  func knowing(_ texts: some Sequence<String>) -> SpokenWords {
    var words = self
    for text in texts where words.known[text] == nil {
      words.known[text] = speech.words(of: text)
    }
    return words
  }

  /// Abbreviations that nobody told how to read; what the language's own file has is read as it is.
  func unread(in text: String) -> [String] {
    speech.unread(in: text).filter { !own.contains($0) }
  }

  func say(_ day: Day) -> String {
    if numbers.isEmpty { return spoken(day) }
    let (year, month, dayOfMonth) = day.civil
    return self[.day, ["day": say(dayOfMonth), "month": say(month), "year": say(year)]]
  }

  /// How a village stands, where it was assessed.
  func state(_ recognition: Recognition) -> String {
    switch recognition {
    case .reached: self[.posterReached]
    case .notReached: self[.posterNotReached]
    case .undecided: self[.posterUndecided]
    }
  }
}
