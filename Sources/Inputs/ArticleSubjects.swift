import Diagnostics
import Model

/// What an article is about, told by its path.
struct ArticleSubjects {
  private let sets: [CriteriaSet]
  private let villages: [Village]
  private let setNumbers: [String: Int]
  private let villageNumbers: [String: Int]

  init(sets: [CriteriaSet], villages: [Village]) {
    self.sets = sets
    self.villages = villages
    setNumbers = Dictionary(uniqueKeysWithValues: zip(sets.map(\.id), sets.indices))
    villageNumbers = Dictionary(uniqueKeysWithValues: zip(villages.map(\.id), villages.indices))
  }

  /// `pages/x.md`, `notices/x.md`, `villages/<id>.md`, `criteria/<set>/04.md`, …
  func subject(of path: String) -> Article.Subject? {
    let parts = path.split(separator: "/")
    let stem = path.fileStem(without: ".md")
    switch (parts.first, parts.count) {
    case (_, 1): return stem == "index" ? .home : nil
    case ("pages", 2): return .page
    case ("notices", 2): return .notice
    case ("villages", 2): return villageNumbers[stem].map { .village($0) }
    case ("criteria", 3): return criterion(stem, set: String(parts[1]))
    default: return nil
    }
  }

  private func criterion(_ stem: String, set id: String) -> Article.Subject? {
    guard let set = setNumbers[id] else { return nil }
    if stem == "set" || stem == "index" { return .set(set) }
    guard let code = Code(stem) else { return nil }
    return sets[set].criteria.firstIndex { $0.code == code }.map {
      .criterion(set: set, criterion: $0)
    }
  }

  /// The path that was meant, as near as can be told.
  func nearest(to path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    let stem = path.fileStem(without: ".md")
    switch (parts.first, parts.count) {
    case ("villages", 2):
      return nearMiss(to: stem, in: villages.prefix(5000).map(\.id)).map { "villages/\($0).md" }
    case ("criteria", 3):
      guard let set = setNumbers[parts[1]] else { return nil }
      let codes = sets[set].criteria.map(\.code.description) + ["set"]
      return nearMiss(to: stem, in: codes).map { "criteria/\(parts[1])/\($0).md" }
    case (_, 2):
      return nearMiss(to: parts[0], in: ["pages", "notices", "villages"])
        .map { "\($0)/\(parts[1])" }
    default: return nil
    }
  }

  /// The name of what an article is about; `nil` where the article itself must have a title.
  func title(of subject: Article.Subject) -> String? {
    switch subject {
    case .home, .page, .notice: nil
    case .village(let number): villages[number].name
    case .set(let number): sets[number].title
    case .criterion(let set, let number): sets[set].criteria[number].shownName
    }
  }

  /// Empty for pages and notices, which are named after their files.
  func slug(of subject: Article.Subject) -> String {
    switch subject {
    case .home, .page, .notice: ""
    case .village(let number): villages[number].id
    case .set(let number): sets[number].id
    case .criterion(let set, let number): sets[set].criteria[number].code.hyphenated
    }
  }
}
