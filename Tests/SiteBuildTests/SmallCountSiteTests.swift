import TestSupport
import Testing

/// A site that keeps small counts back: nothing that is published gives them away.
@Suite struct SmallCountSiteTests {
  /// A village, its month and its count; totals are the villages'.
  private struct Row {
    var village: String
    var month: Int
    var count: Int
    var total: Int
    var isSmall: Bool { 1..<90 ~= count || 1..<90 ~= total - count }
  }

  private static let rows = [
    Row(village: "ban-a", month: 1, count: 83, total: 5003),
    Row(village: "ban-a", month: 3, count: 87, total: 5003),
    Row(village: "ban-b", month: 1, count: 1013, total: 6007),
    Row(village: "ban-b", month: 3, count: 79, total: 6007),
    Row(village: "ban-c", month: 1, count: 7001 - 71, total: 7001),
    Row(village: "ban-c", month: 3, count: 1117, total: 7001),
    Row(village: "ban-d", month: 1, count: 2203, total: 8009),
  ]

  private func files(_ site: String = "", note: String = "", share: String = "") -> Files {
    let log = SmallCountSiteTests.rows.map {
      "28/\($0.month)/2024,\($0.village),1.1,\(share),\($0.count),\($0.total),\(note)\n"
    }
    return content([
      "site.yaml":
        "title: Xã Mẫu\ncommune: xã Mẫu\ndecimal_mark: \",\"\nas_of: 30/6/2024\n" + site,
      "criteria/mau/indicators.csv":
        "criterion,code,name,unit,requirement,counts\n1,1.1,Hộ nghèo,%,<= 5 %,hộ\n",
      "data/villages.csv": "id,name\nban-a,Bản A\nban-b,Bản B\nban-c,Bản C\nban-d,Bản D\n",
      "data/assessments.csv":
        "date,village,code,value,numerator,denominator,note\n" + log.joined(),
    ])
  }

  private let privacy = "privacy:\n  small_counts: 90\n"

  /// What a reader or a program finds in a file; sizes and digests are no figures.
  private func texts(_ site: Site) -> [String: String] {
    var texts: [String: String] = [:]
    for (path, bytes) in site.files where path != "manifest.json" && !path.hasSuffix(".css") {
      guard path.hasSuffix(".html") else {
        texts[path] = String(decoding: bytes, as: UTF8.self)
        continue
      }
      let page = ScannedPage(bytes)
      let attributes = page.tags.flatMap { tag in
        ["content", "title", "alt", "aria-label"].compactMap { tag[$0] }
      }
      texts[path] = ([page.text] + attributes).joined(separator: " ")
    }
    return texts
  }

  /// The numbers of a text, `5.003` and `1,65` among them, as they are written.
  private func numbers(_ text: String) -> Set<String> {
    // The digits of an id or a content code count nothing.
    let codes = #/urn:uuid:[0-9a-f-]+|\b[0-9a-f]{12}\b|\b[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}\b/#
    return Set(
      text.replacing(codes, with: "").split { !($0.isNumber || $0 == "." || $0 == ",") }.map {
        word in
        String(word.filter { $0 != "." }.trimmed(","))
      })
  }

  @Test func tellsThemWhereTheSiteDoesNotKeepThemBack() throws {
    let site = try buildSite(files())
    #expect(try site.text("thon-ban/ban-a.html").contains("87/5.003 (1,74%)"))
    #expect(texts(site).values.contains { numbers($0).contains("83") })
  }

  @Test func saysWhatTheyAreBelowOrAboveOnEveryPage() throws {
    let site = try buildSite(files(privacy))
    #expect(site.rules == [])
    #expect(try site.text("thon-ban/ban-a.html").contains("dưới 90/5.003"))
    #expect(try site.text("tieu-chi/mau-1.html").contains("dưới 90/6.007"))
    #expect(try site.text("thang/2024-03.html").contains("trên 6.911/7.001"))
    #expect(try site.text("thon-ban/ban-c.html").contains("1.117/7.001"))
    let provenance = String(decoding: try #require(site.files["provenance.json"]), as: UTF8.self)
    #expect(provenance.contains("dưới 90/5.003"))
  }

  @Test func noFileHasACountItsRestItsShareOrASumWithOthers() throws {
    let site = try buildSite(files(privacy))
    let rows = SmallCountSiteTests.rows
    var secrets: Set<String> = []
    for row in rows where row.isSmall {
      let hundredths = row.count * 10_000 / row.total
      let shares = (hundredths - 1...hundredths + 1).map { "\($0 / 100),\($0 % 100)" }
      secrets.formUnion(["\(row.count)", "\(row.total - row.count)"] + shares)
      // How many more or fewer the requirement asks for.
      let limit = row.total * 5 / 100
      if row.count > limit { secrets.insert("\(row.count - limit)") }
    }
    // Sums over any villages at either date, from which the others could be taken away.
    for month in [1, 3] {
      let latest = ["ban-a", "ban-b", "ban-c", "ban-d"].compactMap { village in
        rows.last { $0.village == village && $0.month <= month }
      }
      for chosen in 1..<16 {
        let part = latest.indices.filter { chosen >> $0 & 1 == 1 }.map { latest[$0] }
        guard part.count > 1, part.contains(where: \.isSmall) else { continue }
        secrets.insert("\(part.reduce(0) { $0 + $1.count })")
        secrets.insert("\(part.reduce(0) { $0 + $1.total - $1.count })")
      }
    }
    // From one month to the next.
    for (before, after) in zip(rows, rows.dropFirst())
    where before.village == after.village && (before.isSmall || after.isSmall) {
      secrets.insert("\(abs(after.count - before.count))")
    }
    secrets.subtract(["4"])
    for (path, text) in texts(site).sorted(by: { $0.key < $1.key }) {
      #expect(numbers(text).intersection(secrets) == [], "\(path)")
    }
  }

  @Test func theOfficesOwnSiteTellsThem() throws {
    try temporaryFolder { folder in
      try writeFolder(files(privacy), at: "\(folder)/content")
      let site = try rebuild(in: folder, isInternal: true)
      #expect(try site.text("thon-ban/ban-a.html").contains("87/5.003"))
    }
  }

  @Test func aFindingAboutThemTellsNone() throws {
    let site = try buildSite(files(privacy, share: "44"))
    #expect(site.rules.contains("assessment-value-differs"))
    for (path, text) in texts(site) { #expect(!numbers(text).contains("1,75"), "\(path)") }
  }

  @Test(arguments: [
    "Còn 87 hộ nghèo", "Mới có 83/5003", "Tức là 1,74 %", "Kiểm tra: 87 hộ.",
  ])
  func aRemarkMustNotTellThem(_ note: String) throws {
    let site = try buildSite(files(privacy, note: "\"\(note)\""))
    #expect(Set(site.rules) == ["small-count-told"])
    #expect(site.files.isEmpty)
  }

  @Test(arguments: [
    ("data/tasks.csv", "id,village,action,due\nv,ban-a,Giúp 87 hộ nghèo còn lại,1/7/2024\n"),
    ("data/tasks.csv", "id,village,action,due,note\nv,ban-a,Giúp,1/7/2024,Còn 83/5003 hộ\n"),
    ("data/claims.csv", "kind,village,code,quote,source\nđạt,ban-a,1,có 87 hộ nghèo,y\n"),
    ("villages/ban-a.md", "---\ntitle: Bản A\n---\nCòn 87 hộ nghèo.\n"),
    ("pages/tin.md", "---\ntitle: Tin\n---\nBản A còn 87/5.003 hộ.\n"),
  ])
  func noOtherTableAndNoArticleMayTellThem(_ path: String, _ text: String) throws {
    let site = try buildSite(files(privacy).merging([path: Array(text.utf8)]) { $1 })
    #expect(site.rules.contains("small-count-told"), "\(site.rules)")
    #expect(site.files.isEmpty)
  }

  @Test(arguments: ["Đợt 87", "Công văn 83/UBND", "Còn 12 hộ nghèo", "1117 hộ", "Ngày 8/3/2024"])
  func aRemarkMayHaveOtherNumbers(_ note: String) throws {
    #expect(try buildSite(files(privacy, note: "\"\(note)\"")).rules == [])
  }
}

extension String {
  fileprivate func trimmed(_ sign: Character) -> String {
    String(drop { $0 == sign }.reversed().drop { $0 == sign }.reversed())
  }
}
