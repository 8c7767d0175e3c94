import Model
import Vietnamese

/// A standing page or a notice: prose with a title.
package struct ArticlePage: Hashable, Sendable {
  package var frame: Frame
  package var isNotice: Bool
  package var date: String
  package var lead: String
  package var prose: String
  package var sources: [Citation]
}

/// The list of notices, newest first.
package struct NoticesPage: Hashable, Sendable {
  package var frame: Frame
  package var notices: [NoticeItem]
}

/// What a server shows for an address that does not exist.
package struct NotFoundPage: Hashable, Sendable {
  package var frame: Frame
}

extension Context {
  private func articles(_ subject: Article.Subject) -> [Article] {
    programme.articles.filter { $0.subject == subject }
  }

  /// Newest first; notices without a date last.
  var notices: [NoticeItem] {
    articles(.notice).sorted { left, right in
      left.date == right.date
        ? left.path < right.path
        : (left.date?.daysSinceEpoch ?? .min) > (right.date?.daysSinceEpoch ?? .min)
    }.map(item)
  }

  /// By their `order`, then by path.
  var standingPages: [NoticeItem] {
    articles(.page).sorted { ($0.order ?? .max, $0.path) < ($1.order ?? .max, $1.path) }.map(item)
  }

  private func item(_ article: Article) -> NoticeItem {
    NoticeItem(
      title: Link(article.title, addresses.article(article)),
      date: article.date.map { words[.noticeDate, ["date": $0.vietnamese]] } ?? "",
      summary: article.summary)
  }

  func articlePage(_ article: Article) -> ArticlePage {
    let isNotice = article.subject == .notice
    let crumbs = isNotice ? [Link(words[.notices], Addresses.notices)] : []
    let undated = isNotice ? words[.noticeUndated] : ""
    return ArticlePage(
      frame: frame(
        addresses.article(article), article.title,
        summary: article.summary.isEmpty ? article.title : article.summary, crumbs: crumbs),
      isNotice: isNotice,
      date: article.date.map { words[.noticeDate, ["date": $0.vietnamese]] } ?? undated,
      lead: article.summary, prose: article.path, sources: citations(article.source))
  }

  func noticesPage() -> NoticesPage {
    NoticesPage(
      frame: frame(
        Addresses.notices, words[.notices],
        summary: "\(words[.notices]): \(programme.site.title)."), notices: notices)
  }

  func notFoundPage() -> NotFoundPage {
    NotFoundPage(
      frame: frame(
        Addresses.notFound, words[.notFound],
        summary: "\(words[.notFound]): \(programme.site.title)."))
  }
}
