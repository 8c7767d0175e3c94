import TestSupport
import Testing

/// Another language for posters and loudspeakers: a file more, shown with a made-up one.
@Suite struct LanguageTests {
  private let path =
    #filePath.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    + "/Golden/two-sets"

  private func example() throws -> Site {
    try buildSite(try readFolder(at: "\(path)/content"), theme: try readFolder(at: "\(path)/theme"))
  }

  @Test func everyVillageHasAPosterAndATextInIt() throws {
    let site = try example()
    let posters = site.files.keys.filter { $0.hasPrefix("in/ap-phich-") }
    #expect(posters.count { $0.hasSuffix(".thu.html") } * 2 == posters.count)
    let own = site.files.keys.filter { $0.hasPrefix("phat-thanh/") && $0.hasSuffix(".thu.txt") }
    #expect(own.count == posters.count / 2 + 1)
  }

  @Test func saysItsOwnWordsAndNumbers() throws {
    let site = try example()
    let name = try #require(site.files.keys.filter { $0.hasPrefix("phat-thanh/ban-") }.min())
      .split(separator: ".")[0]
    let text = String(decoding: try #require(site.files["\(name).thu.txt"]), as: UTF8.self)
    #expect(text.contains("Hník aưht àb noc"))
    for word in ["Kính", "tiêu chí", "chưa", "một", "hai", "mười"] {
      #expect(!text.split { !$0.isLetter }.contains { $0 == word }, "\(word)")
    }
    #expect(
      try #require(site.files["\(name).thu.html"]).starts(
        with: "<!DOCTYPE html>\n<html lang=\"x-thu\">".utf8))
  }

  @Test func villagesLeadToIt() throws {
    let site = try example()
    let village = try #require(
      site.files.keys.first { $0.hasPrefix("thon-ban/ban-") && $0.hasSuffix(".html") })
    #expect(try site.text(village).contains("(Tiếng thử)"))
  }
}
