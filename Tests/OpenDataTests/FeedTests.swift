import TestSupport
import Testing

@testable import OpenData

@Suite struct FeedTests {
  private let content = [
    "notices/hop.md": "---\ntitle: Họp <bản>\ndate: 2/5/2024\n---\n\nMời họp.\n",
    "notices/nhac.md": "---\ntitle: Không ngày\n---\n\nNhắc.\n",
    "data/assessments.csv": """
    date,village,code,status
    10/4/2024,ban-a,2,Chưa đạt
    20/5/2024,ban-a,2,Đạt

    """,
  ]

  @Test func tellsNoticesAndChanges() throws {
    let feed = try published(content).text("tin.xml")
    #expect(feed.contains("<title>Họp &lt;bản&gt;</title>\n<updated>2024-05-02T00:00:00+07:00"))
    #expect(feed.contains("<title>Bản A: 1 kết quả thay đổi trong tháng 5/2024 (Bộ mẫu)</title>"))
    #expect(feed.contains("<summary>2: Chưa đạt → Đạt</summary>"))
    #expect(!feed.contains("Không ngày"))
  }

  @Test func keepsItsIDsWhereverTheSiteStands() throws {
    let here = try published(content).text("tin.xml")
    var moved = content
    moved["site.yaml"] = "title: Tên mới\ncommune: xã Mẫu\nbase_url: https://xa.example.vn/\n"
    let there = try published(moved).text("tin.xml")
    #expect(ids(here) == ids(there))
    #expect(ids(here).count == 3)
    #expect(here.contains(#"<link rel="alternate" href="thong-bao/hop.html"/>"#))
    #expect(
      there.contains(#"<link rel="alternate" href="https://xa.example.vn/thong-bao/hop.html"/>"#))
  }

  private func ids(_ feed: String) -> [Substring] {
    feed.split(separator: "\n").compactMap { line in
      line.hasSuffix("</id>") ? line : nil
    }
  }
}
