import Assessment
import Model

/// Every page of the site, as text.
package struct SiteMapPage: Hashable, Sendable {
  package var frame: Frame
  package var groups: [Group]

  package struct Group: Hashable, Sendable {
    package var heading: String
    package var links: [Link]
  }
}

extension Context {
  func siteMapPage() -> SiteMapPage {
    var groups = [
      SiteMapPage.Group(
        heading: programme.site.title,
        links: [
          Link(words[.home], Addresses.home), Link(words[.notices], Addresses.notices),
          Link(words[.index], Addresses.index),
        ]
          + workPages + standingPages.map(\.title)
          + registerPages + dataLinks),
      SiteMapPage.Group(heading: words[.notices], links: notices.map(\.title)),
    ]
    // Those of several communes stand on the pages of their communes, those that are no more do not.
    let told = hasCommunes ? Set(progress.sets.flatMap { $0.villages.map(\.village) }) : []
    let villages = programme.villages.indices.filter { !told.contains($0) }
    groups += grouped(villages, by: { $0 }) { villageLinks[$0] }.map { group in
      let heading = [words[.villages], group.heading?.text ?? ""].filter { !$0.isEmpty }
      return .init(heading: heading.joined(separator: ": "), links: group.rows)
    }
    if hasCommunes {
      groups.append(
        .init(heading: words[.communes], links: programme.communes.indices.map(communeLink)))
    }
    groups.append(
      .init(heading: words[.units], links: unitsOfAll.map(unitLink)))
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
        links: (allYears.map(link(toYear:)) + allMonths.map(link(to:))).reversed()
          + correctionMonths.reversed().map(link(toCorrectionsOf:))))
    return SiteMapPage(
      frame: frame(
        Addresses.siteMap, words[.siteMap],
        summary: "\(words[.siteMap]): \(programme.site.title)."),
      groups: groups.filter { !$0.links.isEmpty })
  }
}
