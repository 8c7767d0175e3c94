import Markup
import Model

/// The places inside a page that a link may name: the headings of its prose, and on the page of a
/// criterion its indicators (`ct-14-10`).
struct ArticleAnchors {
  private var anchors: [String: [String]] = [:]

  init(_ reader: ArticleReader, sets: [CriteriaSet]) {
    for article in reader.articles {
      let headings = reader.prose[article.path]?.headings.map(\.id) ?? []
      anchors[article.path] = headings + ArticleAnchors.indicators(on: article.subject, sets)
    }
  }

  private static func indicators(
    on subject: Article.Subject, _ sets: [CriteriaSet]
  ) -> [String] {
    switch subject {
    case .home, .page, .notice, .village, .set: []
    case .criterion(let set, let number):
      sets[set].criteria[number].indicators.map { "ct-\($0.reference.hyphenated)" }
    }
  }

  func all(of path: String) -> [String] { anchors[path] ?? [] }
  func contains(_ anchor: String, in path: String) -> Bool { all(of: path).contains(anchor) }
}
