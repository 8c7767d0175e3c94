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

/// Every page of the site, as text.
package struct SiteMapPage: Hashable, Sendable {
  package var frame: Frame
  package var groups: [Group]

  package struct Group: Hashable, Sendable {
    package var heading: String
    package var links: [Link]
  }
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

  func siteMapPage() -> SiteMapPage {
    var groups = [
      SiteMapPage.Group(
        heading: programme.site.title,
        links: [Link(words[.home], Addresses.home), Link(words[.notices], Addresses.notices)]
          + workPages + standingPages.map(\.title)
          + registerPages),
      SiteMapPage.Group(heading: words[.notices], links: notices.map(\.title)),
    ]
    groups += grouped(programme.villages.indices, by: { $0 }) { villageLinks[$0] }.map { group in
      let heading = [words[.villages], group.heading?.text ?? ""].filter { !$0.isEmpty }
      return .init(heading: heading.joined(separator: ": "), links: group.rows)
    }
    if hasCommunes {
      groups.append(
        .init(heading: words[.communes], links: programme.communes.indices.map(communeLink)))
    }
    groups.append(
      .init(heading: words[.units], links: programme.units.indices.map(unitLink)))
    for number in programme.sets.indices {
      let set = set(number)
      let criteria = set.criteria.indices.map { criterion in
        Link(
          "\(label(of: set.criteria[criterion], in: set)) \(name(of: set.criteria[criterion]))",
          addresses.criterion(criterion, set: number))
      }
      groups.append(
        .init(heading: set.shortTitle, links: [Link(set.title, addresses.set(number))] + criteria))
    }
    groups.append(
      .init(
        heading: words[.months],
        links: (allYears.map(link(toYear:)) + allMonths.map(link(to:))).reversed()))
    return SiteMapPage(
      frame: frame(
        Addresses.siteMap, words[.siteMap],
        summary: "\(words[.siteMap]): \(programme.site.title)."),
      groups: groups.filter { !$0.links.isEmpty })
  }
}
