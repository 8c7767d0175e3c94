import Model
import Vietnamese

/// What most rows of a log repeat, worded once for all pages: dates, and who judged.
struct RepeatedWords: Sendable {
  private struct Judge: Hashable {
    var name: String
    var stage: Stage
  }

  private let words: Words
  private let firstDay: Int
  /// By day since the first; empty when the days lie too far apart to word each.
  private let dates: [(recorded: String, since: String)]
  private let judges: [Judge: String]

  /// About thirty years.
  private static let mostDays = 11_000
  /// What others judged is worded row by row.
  private static let mostJudges = 1_000

  init(_ log: AssessmentLog, _ words: Words) {
    self.words = words
    let days = log.days
    let first = Int(days?.lowerBound.daysSinceEpoch ?? 0)
    let end = days.map { Int($0.upperBound.daysSinceEpoch) + 1 } ?? 0
    firstDay = first
    dates = (end - first > Self.mostDays ? first..<first : first..<end).map { number in
      let day = Day(daysSinceEpoch: Int32(number))
      return (words.date(.recorded, day), words.date(.since, day))
    }
    var judges: [Judge: String] = [:]
    for name in log.assessors(atMost: Self.mostJudges) {
      for stage in Stage.allCases {
        judges[Judge(name: name, stage: stage)] = words.assessor(name, stage)
      }
    }
    self.judges = judges
  }

  /// Since when something is so; where nothing was known before, only when it was recorded.
  func since(_ day: Day, _ isFirst: Bool) -> String {
    let number = Int(day.daysSinceEpoch) - firstDay
    guard dates.indices.contains(number) else {
      return words.date(isFirst ? .recorded : .since, day)
    }
    return isFirst ? dates[number].recorded : dates[number].since
  }

  /// Who judged and at which stage, or `nil` where the log says neither.
  func assessor(_ name: String, _ stage: Stage) -> String? {
    judges[Judge(name: name, stage: stage)] ?? words.assessor(name, stage)
  }
}

extension Words {
  fileprivate func date(_ phrase: Phrase, _ day: Day) -> String {
    self[phrase, ["date": day.vietnamese]]
  }

  fileprivate func assessor(_ name: String, _ stage: Stage) -> String? {
    let level: Phrase? =
      switch stage {
      case .unstated: nil
      case .village: .stageVillage
      case .commune: .stageCommune
      case .district: .stageDistrict
      }
    let parts = [name, level.map { self[$0] } ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : self[.assessedBy, ["who": parts.joined(separator: ", ")]]
  }
}
