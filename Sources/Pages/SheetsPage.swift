import Assessment
import Model
import Vietnamese

extension Context {
  /// A village's sheet, posters and loudspeaker texts.
  func sheetLinks(ofVillage village: Int) -> [Link] {
    let id = programme.villages[village].id
    return sheetLinks(.village, id)
      + spoken.flatMap { words in
        [
          Link(named(words, .posterTitle), Addresses.poster(id, words.id)),
          Link(named(words, .speechTitle), Addresses.speech(id, words.id)),
        ]
      }
  }

  /// The loudspeaker texts of a commune, or of the one that the site is of.
  func speechLinks(of commune: Int?) -> [Link] {
    spoken.map { words in
      let id = commune.map { "xa-\(programme.communes[$0].id)" } ?? "xa"
      return Link(named(words, .speechTitle), Addresses.speech(id, words.id))
    }
  }

  private func named(_ words: SpokenWords, _ phrase: SpokenPhrase) -> String {
    words.id.isEmpty ? words[phrase] : "\(words[phrase]) (\(words[.languageName]))"
  }

  /// What a page says where it leads to its sheets.
  func sheetLinks(_ kind: Sheet.Kind, _ id: String) -> [Link] {
    [Link(words[kind == .book ? .sheetOfBook : .sheetShort], Addresses.sheet(kind, id))]
  }

  /// Everything that can be printed, in groups of links. Those of villages of several communes stand
  /// on the villages' pages.
  func sheetsPage() -> SiteMapPage {
    func link(_ sheet: Sheet.Kind, _ id: String, _ text: String) -> Link {
      Link(text, Addresses.sheet(sheet, id))
    }
    var groups = [
      SiteMapPage.Group(
        heading: words[.books],
        links: books.map { part in
          part.map { link(.book, "so-\(parts[$0].id)", parts[$0].name.text) }
            ?? link(.book, "so", words[.sheetOfBook])
        })
    ]
    if !hasCommunes {
      groups += grouped(programme.villages.indices, by: { $0 }) { village in
        link(.village, programme.villages[village].id, villageLinks[village].text)
      }.map { group in
        let heading = [words[.villages], group.heading?.text ?? ""].filter { !$0.isEmpty }
        return .init(heading: heading.joined(separator: ": "), links: group.rows)
      }
    }
    for number in programme.sets.indices {
      let set = set(number)
      groups.append(
        .init(
          heading: set.shortTitle,
          links: set.criteria.map { criterion in
            link(
              .criterion, "\(set.id)-\(criterion.code.hyphenated)",
              "\(label(of: criterion, in: set)) \(name(of: criterion))")
          }))
    }
    groups.append(
      .init(
        heading: words[.units],
        links: unitsOfAll.map {
          link(.unit, programme.units[$0].id, programme.units[$0].shortName)
        }))
    groups.append(
      .init(
        heading: words[.months],
        links: allMonths.reversed().map {
          link(.month, $0.iso, words[.sheetOfMonth, ["month": $0.vietnamese]])
        }
          + correctionMonths.reversed().map {
            link(.correction, $0.iso, words[.correctionsOf, ["month": $0.vietnamese]])
          }))
    groups.append(
      .init(heading: words[.postings], links: quarters.reversed().map { self.link(to: $0) }))
    return SiteMapPage(
      frame: frame(
        Addresses.sheets, words[.sheets], summary: "\(words[.sheets]): \(programme.site.title)."),
      groups: groups.filter { !$0.links.isEmpty })
  }
}
