package import Pages
package import Vietnamese

/// A calendar as RFC 5545 writes it: lines of at most 75 bytes that end in CR LF, whole days, and
/// no time of the build, so that the same tasks are the same bytes.
package func calendarFile(_ calendar: Calendar, site: SiteFrame, asOf: Day) -> [UInt8] {
  var writer = CalendarWriter()
  writer.add("BEGIN", "VCALENDAR")
  writer.add("VERSION", "2.0")
  writer.add("PRODID", "-//Bantin//Bantin//VI")
  writer.add("CALSCALE", "GREGORIAN")
  writer.add("METHOD", "PUBLISH")
  writer.add("X-WR-CALNAME", text: calendar.name)
  for event in calendar.events { writer.add(event, site: site, asOf: asOf) }
  writer.add("END", "VCALENDAR")
  return writer.bytes
}

private struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ event: Calendar.Event, site: SiteFrame, asOf: Day) {
    add("BEGIN", "VEVENT")
    add("UID", "\(event.id)@\(host(of: site))")
    add("DTSTAMP", "\(compact(asOf))T000000Z")
    add("SEQUENCE", "\(event.moves)")
    add("DTSTART;VALUE=DATE", compact(event.day))
    add("DTEND;VALUE=DATE", compact(Day(daysSinceEpoch: event.day.daysSinceEpoch &+ 1)))
    add("SUMMARY", text: (event.isDone ? "✓ " : "") + event.summary)
    if !event.details.isEmpty { add("DESCRIPTION", text: event.details) }
    if !site.baseURL.isEmpty { add("URL", site.baseURL + event.page) }
    add("TRANSP", "TRANSPARENT")
    add("END", "VEVENT")
  }

  /// What makes the ids of two communes differ. Where the site is published does not: an address
  /// that becomes known later must not make all events anew.
  private func host(of site: SiteFrame) -> String {
    "\(slug(site.commune.isEmpty ? site.title : site.commune)).bantin"
  }

  private func compact(_ day: Day) -> String { String(day.iso.filter { $0 != "-" }) }

  mutating func add(_ name: String, text: String) {
    let escaped = text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n", "\r\n", "\r": escaped += "\\n"
      default: escaped.append(character)
      }
    }
    add(name, escaped)
  }

  /// A line, folded so that no character is cut.
  mutating func add(_ name: String, _ value: String) {
    var length = 0
    for character in "\(name):\(value)" {
      let size = character.utf8.count
      if length + size > 75 {
        bytes += Array("\r\n ".utf8)
        length = 1
      }
      bytes += Array(character.utf8)
      length += size
    }
    bytes += Array("\r\n".utf8)
  }
}
