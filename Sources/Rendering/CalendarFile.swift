package import Pages
package import Vietnamese

/// A calendar as RFC 5545 writes it: lines of at most 75 bytes that end in CR LF, whole days, and
/// no time of the build, so that the same tasks are the same bytes.
package func calendarFile(_ calendar: Calendar, site: SiteFrame, asOf: Day) -> [UInt8] {
  var writer = CalendarWriter(site, asOf)
  writer.add("BEGIN", "VCALENDAR")
  writer.add("VERSION", "2.0")
  writer.add("PRODID", "-//Bantin//Bantin//VI")
  writer.add("CALSCALE", "GREGORIAN")
  writer.add("METHOD", "PUBLISH")
  writer.add("X-WR-CALNAME", text: calendar.name)
  for event in calendar.events { writer.add(event) }
  writer.add("END", "VCALENDAR")
  return writer.bytes
}

private struct CalendarWriter {
  private(set) var bytes: [UInt8] = []
  private let baseURL: String
  /// What makes the ids of two communes differ. Where the site is published does not: an address
  /// that becomes known later must not make all events anew.
  private let host: String
  private let stamp: String

  init(_ site: SiteFrame, _ asOf: Day) {
    baseURL = site.baseURL
    host = "\(slug(site.commune.isEmpty ? site.title : site.commune)).bantin"
    stamp = "\(CalendarWriter.compact(asOf))T000000Z"
  }

  mutating func add(_ event: Calendar.Event) {
    add("BEGIN", "VEVENT")
    add("UID", "\(event.id)@\(host)")
    add("DTSTAMP", stamp)
    add("SEQUENCE", "\(event.moves)")
    add("DTSTART;VALUE=DATE", CalendarWriter.compact(event.day))
    let next = Day(daysSinceEpoch: event.day.daysSinceEpoch &+ 1)
    add("DTEND;VALUE=DATE", CalendarWriter.compact(next))
    add("SUMMARY", text: (event.isDone ? "✓ " : "") + event.summary)
    if !event.details.isEmpty { add("DESCRIPTION", text: event.details) }
    if !baseURL.isEmpty { add("URL", baseURL + event.page) }
    add("TRANSP", "TRANSPARENT")
    add("END", "VEVENT")
  }

  private static func compact(_ day: Day) -> String {
    String(decoding: day.iso.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  mutating func add(_ name: String, text: String) {
    var escaped: [UInt8] = []
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        escaped += [UInt8(ascii: "\\"), byte]
      case 10 where last == 13: break
      case 10, 13: escaped += "\\n".utf8
      default: escaped.append(byte)
      }
      last = byte
    }
    add(name, String(decoding: escaped, as: UTF8.self))
  }

  /// A line, folded so that no character is cut.
  mutating func add(_ name: String, _ value: String) {
    let line = "\(name):\(value)"
    var rest = line[...]
    var room = 75
    while rest.utf8.count > room {
      var end = rest.utf8.index(rest.startIndex, offsetBy: room)
      while end > rest.startIndex, end.samePosition(in: line) == nil {
        end = rest.utf8.index(before: end)
      }
      if end == rest.startIndex { end = rest.index(after: end) }
      bytes += rest[..<end].utf8
      bytes += "\r\n ".utf8
      rest = rest[end...]
      // The blank that a folded line begins with takes a byte.
      room = 74
    }
    bytes += rest.utf8
    bytes += "\r\n".utf8
  }
}
