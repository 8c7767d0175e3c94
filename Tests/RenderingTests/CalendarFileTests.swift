import Rendering
import Testing
import Vietnamese

@testable import Pages

@Suite struct CalendarFileTests {
  private func lines(_ summary: String, baseURL: String = "") throws -> [String] {
    let day = try #require(Day(year: 2024, month: 7, day: 14))
    let calendar = Calendar(
      path: "lich/viec.ics", name: "Việc",
      events: [
        .init(
          id: "a", day: day, summary: summary, details: "Một\nHai", page: "viec.html", moves: 2,
          isDone: false)
      ])
    let site = SiteFrame(
      title: "", isInternal: false, programme: "", commune: "xã Mẫu", place: "xã Mẫu", asOf: "",
      publisher: "",
      contact: "", source: "",
      navigation: [], pages: [], language: "vi", baseURL: baseURL)
    let text = String(decoding: calendarFile(calendar, site: site, asOf: day), as: UTF8.self)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    return text.split(separator: "\r\n").map(String.init)
  }

  @Test func isAWholeDayThatEndsTheNext() throws {
    let lines = try lines("Họp")
    #expect(lines.contains("DTSTART;VALUE=DATE:20240714"))
    #expect(lines.contains("DTEND;VALUE=DATE:20240715"))
    #expect(lines.contains("SEQUENCE:2"))
    #expect(lines.contains("UID:a@xa-mau.bantin"))
    #expect(lines.contains("DTSTAMP:20240714T000000Z"))
  }

  @Test func escapesWhatHasAMeaning() throws {
    #expect(try lines("a,b;c\\d").contains("SUMMARY:a\\,b\\;c\\\\d"))
    #expect(try lines("x").contains("DESCRIPTION:Một\\nHai"))
  }

  @Test func foldsLinesBetweenCharacters() throws {
    let lines = try lines(String(repeating: "chữ ế ", count: 60))
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let whole = lines.map { $0.hasPrefix(" ") ? String($0.dropFirst()) : "\n" + $0 }.joined()
    #expect(whole.contains("SUMMARY:" + String(repeating: "chữ ế ", count: 60)))
  }

  @Test func namesThePageWhereItsAddressIsKnown() throws {
    let lines = try lines("x", baseURL: "https://vi-du.vn/ntm/")
    #expect(lines.contains("URL:https://vi-du.vn/ntm/viec.html"))
    // An address that becomes known later makes no event anew.
    #expect(lines.contains("UID:a@xa-mau.bantin"))
  }
}
