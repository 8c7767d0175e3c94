/// What the peers' site says of itself.
enum PeerSite {
  static let settings = """
    title: Nông thôn mới
    language: vi
    base_url: https://example.org/
    decimal_mark: "."
    default_set: ntm
    leave_out:
      [sets, lists, tasks, calendars, unit_list, documents, funds, checks, months, years,
       corrections, notices, site_map, not_found, sheets, posters, loudspeaker, postings,
       open_data, index, provenance]
    checks:
      - check: assessment-reason-missing
        level: "off"

    """

  static let home = "Mọi tên và số ở đây được tạo ra để đo tốc độ.\n"

  static let set = """
    id: ntm
    title: Nông thôn mới
    declared:
      criteria: 16
      indicators: 44
    recognition:
      rule: all
    counting:
      not_applicable: met

    """

  /// The links to criteria and units that stand on every page.
  static func menu(_ criteria: [PeerTable.Row], _ units: [PeerTable.Row]) -> String {
    let criteria = criteria.map {
      item("tieu-chi/ntm-\($0.number).html", "\($0.number). \($0.name)")
    }
    let units = units.map { item("don-vi/\($0.id).html", $0.name) }
    return "<ul>\n\(criteria.joined())</ul>\n<ul>\n\(units.joined())</ul>\n"
  }

  private static func item(_ address: String, _ text: String) -> String {
    "<li><a href=\"{{root}}\(address)\">\(escaped(text))</a></li>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
  }
}
