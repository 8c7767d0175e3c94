package import Diagnostics
package import Vietnamese

/// Everything a site says, read and checked.
package struct Programme: Sendable {
  package var site: SiteSettings
  /// In the order of their ids, the default set first.
  package var sets: [CriteriaSet]
  /// In the order of their communes, then in Vietnamese order of their names.
  package var villages: [Village]
  package var items: ItemTable
  package var log: AssessmentLog
  package var documents: [Document]
  package var articles: [Article]
  /// In Vietnamese order of their names; empty where the site is of one commune.
  package var communes: [Commune] = []
  /// In the order of the table.
  package var units: [Unit] = []
  package var assignments: [Assignment] = []
  package var tasks: [Work] = []
  package var papers: [Paper] = []
  package var evidence: [Evidence] = []
  package var milestones: [Milestone] = []
  /// `nil` when no register of reports is kept, so that nothing is known to be missing.
  package var reports: [ReportReceipt]?
  package var funds: [Fund] = []
  package var registrations: [Registration] = []
  package var villageEvents: [VillageEvent] = []
  package var claims: [Claim] = []
  package var explanations: [Explanation] = []
  package var postings: [Posting] = []
  /// In the order of their months.
  package var frozenMonths: [FrozenMonth] = []

  package init(
    site: SiteSettings, sets: [CriteriaSet], villages: [Village], items: ItemTable,
    log: AssessmentLog, documents: [Document], articles: [Article]
  ) {
    self.site = site
    self.sets = sets
    self.villages = villages
    self.items = items
    self.log = log
    self.documents = documents
    self.articles = articles
  }
}

/// `site.yaml`: what the site is called and how its numbers are read.
package struct SiteSettings: Sendable {
  /// Whether the site shows what is not for everybody.
  package var isInternal = false
  package var title = ""
  package var programme = ""
  package var commune = ""
  package var district = ""
  package var province = ""
  package var publisher = ""
  package var contact = ""
  /// The document the content is taken from, in words.
  package var source = ""
  package var language = Language.vietnamese
  /// Absolute address the site is published under, ending in `/`; empty when unknown.
  package var baseURL = ""
  package var defaultSet = ""
  package var asOf: Day?
  /// When the content was begun: what it is of before any data has a date.
  package var started: Day?
  package var decimalMark: DecimalMark?
  package var reportDuty: ReportDuty?
  /// How grave each check is that the site wants otherwise than usual.
  package var checks: [CheckSetting] = []
  package var holidays = Holidays()
  /// After how many months without a new row a village's results are stale.
  package var staleMonths = 12
  /// More open tasks than these are too many for one unit.
  package var mostTasks = 20
  package var privacy = CountPrivacy()
  package var paper = PaperForm()
  package var loudspeaker = LoudspeakerSettings()
  /// The kinds of pages that the site does without.
  package var leftOut: Set<PageKind> = []
  package var licence = Licence()

  package init() {}
}

/// Under which licence the site's data may be used again; empty where nobody said so.
package struct Licence: Hashable, Sendable {
  /// An identifier of the Open Definition: `CC-BY-4.0`.
  package var name = ""
  package var title = ""
  /// Its web address.
  package var url = ""

  package init() {}

  package var isGiven: Bool { !(name.isEmpty && title.isEmpty && url.isEmpty) }
}

/// What stands round the text of a printed sheet (Decree 30/2020/NĐ-CP, appendix I). What is empty
/// stays blank on paper.
package struct PaperForm: Hashable, Sendable {
  /// The body above the issuer.
  package var parent = ""
  package var issuer = ""
  /// Where a document is signed: "Chiềng Khoi".
  package var place = ""
  /// Each on a line: "Lưu: VT".
  package var recipients: [String] = []
  /// Capacities from above: "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "CHỦ TỊCH UBND XÃ".
  package var signature: [String] = []

  package init() {}
}

/// How what is read over loudspeakers is made.
package struct LoudspeakerSettings: Hashable, Sendable {
  /// A text that takes longer names less.
  package var minutes = 3
  /// How many words (syllables) are read in a minute.
  package var wordsPerMinute = 130
  /// How the place's own abbreviations are read, beside those of the language.
  package var abbreviations: [String: String] = [:]

  package init() {}
}

/// Which counts of persons and households a public site keeps back.
package struct CountPrivacy: Hashable, Sendable {
  /// Counts from one up to, but not including, this are not told; zero where all are.
  package var smallCounts = 0
  /// What indicators count that is neither a person nor a household.
  package var things: [String] = []

  package init() {}
}

/// That a site wants a check to be more or less grave than usual.
package struct CheckSetting: Hashable, Sendable {
  package enum Level: String, CaseIterable, Sendable {
    case off, note, warning, error
  }

  /// The check's identifier, such as `deadline-day-off`.
  package var check: String
  package var level: Level
  package var location: Location

  package init(check: String, level: Level, location: Location) {
    self.check = check
    self.level = level
    self.location = location
  }
}

/// What is said about a finding of a check.
package struct Explanation: Sendable {
  package enum State: UInt8, CaseIterable, Sendable {
    case explained, resolved
  }

  /// The check's identifier.
  package var check: String
  package var village: Int?
  /// What the finding is about: a code, or the id of a task, a unit or a document.
  package var about: String
  package var state: State
  package var note: String
  package var by: String
  package var date: Day
  package var location: Location

  package init(
    check: String, state: State, note: String, date: Day, location: Location
  ) {
    self.check = check
    self.about = ""
    self.state = state
    self.note = note
    self.by = ""
    self.date = date
    self.location = location
  }
}

/// That every village reports once a month.
package struct ReportDuty: Hashable, Sendable {
  /// The day of the month, 1 to 28, before which the month's report is to be in.
  package var beforeDay: Int
  /// The first month it holds for; `nil` when the source does not say.
  package var since: Month?
  /// Who reports and to whom, in words.
  package var from: String
  package var to: String
  package var source: String
  /// The day of the next month, 1 to 28, with which the month's figures are frozen; `nil` when they
  /// never are.
  package var cutoffDay: Int?

  package init(beforeDay: Int) {
    self.beforeDay = beforeDay
    self.from = ""
    self.to = ""
    self.source = ""
  }

  /// The last day whose rows count on a month's page.
  package func cutoff(of month: Month) -> Day? {
    cutoffDay.map { day in
      Day(
        daysSinceEpoch: month.next.firstDay.daysSinceEpoch &+ Int32(min(28, max(1, day)) - 1))
    }
  }

  /// When the report of a month is due.
  package func deadline(of month: Month) -> Deadline {
    let day = Int32(min(28, max(1, beforeDay)) - 1)
    return Deadline(
      day: Day(daysSinceEpoch: month.firstDay.daysSinceEpoch &+ day), isBefore: true)
  }
}

/// A legal or working document that the content cites.
package struct Document: Sendable {
  package var id: String
  package var number = ""
  /// What pages call it; empty to use the number.
  package var title = ""
  package var date: Day?
  package var issuer = ""
  package var subject = ""
  package var validFrom: Day?
  package var validTo: Day?
  /// Id of the document that replaces it; empty when none.
  package var replacedBy = ""
  /// Path in the content folder; empty when there is none.
  package var file = ""
  package var source = ""
  package var location: Location
  /// The cell that gives its date.
  package var dateLocation: Location

  package init(id: String, location: Location) {
    self.id = id
    self.location = location
    self.dateLocation = location
  }
}

/// A piece of prose: what it is about and how it is called. Its text stays with the reader of
/// Markdown, under the same path.
package struct Article: Sendable {
  package enum Subject: Hashable, Sendable {
    case home
    case page
    case notice
    case village(Int)
    case set(Int)
    case criterion(set: Int, criterion: Int)
  }

  /// The Markdown file's path in the content folder.
  package var path: String
  package var subject: Subject
  /// For page addresses, unique among its kind.
  package var slug: String
  package var title: String
  package var summary: String
  package var date: Day?
  package var order: Int?
  package var source: String

  package init(path: String, subject: Subject, slug: String, title: String) {
    self.path = path
    self.subject = subject
    self.slug = slug
    self.title = title
    self.summary = ""
    self.source = ""
  }
}

extension Programme {
  /// The village with an id, or those with a name, whatever its case and spelling.
  package func villages(called text: String) -> [Int] {
    if let number = villages.firstIndex(where: { $0.id == text }) { return [number] }
    let wanted = folded(text)
    return villages.indices.filter { folded(villages[$0].name) == wanted }
  }

  /// A commune of several by its id or its name, with or without "xã", however it is written.
  package func commune(called text: String) -> Int? {
    guard communes.count > 1 else { return nil }
    let wanted = folded(text)
    return communes.firstIndex { $0.id == text }
      ?? communes.firstIndex { folded($0.name) == wanted }
      ?? communes.firstIndex { folded(communeSortText($0.name)) == wanted }
  }
}
