import TestSupport
import Testing

/// Content is untrusted: it never runs, never leaves its place, never names a path outside.
@Suite struct HostileContentTests {
  private static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x()",
    "{{title}}{{{prose}}}", "</title></td></table>", "&lt;b&gt;", "=HYPERLINK(1)", "a`b$(id)",
    "]]><!--",
  ]

  /// Every cell and setting that becomes part of a page, filled with the same text.
  private func hostile(_ text: String) -> Files {
    let cell = "\"" + text.pieces(around: "\"").joined(separator: "\"\"") + "\""
    let yaml = "'" + text.pieces(around: "'").joined(separator: "''") + "'"
    return content([
      "site.yaml": """
      title: \(yaml)
      programme: \(yaml)
      commune: \(yaml)
      publisher: \(yaml)
      contact: \(yaml)
      source: \(yaml)
      as_of: 30/6/2024

      """,
      "criteria/mau/set.yaml": "title: \(yaml)\nshort_title: \(yaml)\nlegal_basis: \(yaml)\n",
      "criteria/mau/criteria.csv": "code,name,note,source\n1,\(cell),\(cell),\(cell)\n2,Đường,,\n",
      "criteria/mau/indicators.csv":
        "criterion,code,name,unit,requirement,counts,note\n"
        + "1,1.1,\(cell),%,>= 95 %,\(cell),\(cell)\n",
      "data/villages.csv":
        "id,name,kind,group,target_title,target_year,source\n"
        + "ban-a,\(cell),\(cell),\(cell),\(cell),2024,\(cell)\nban-b,Bản B,,,,,\n",
      "data/assessments.csv":
        "date,village,code,status,numerator,denominator,assessor,note,source\n"
        + "31/1/2024,ban-a,1.1,,9,10,\(cell),\(cell),\(cell)\n",
      "pages/a.md": "---\ntitle: \(yaml)\nsummary: \(yaml)\nsource: \(yaml)\n---\n\nNội dung.\n",
    ])
  }

  @Test(arguments: texts)
  func textStaysText(_ text: String) throws {
    // As long and as many parts, and in the same place among the villages.
    let letters = "Z" + String(text.map { $0 == ";" ? ";" : "x" })
    let harmless = try buildSite(hostile(letters)).pages
    let pages = try buildSite(hostile("Z" + text)).pages
    #expect(Set(pages.keys) == Set(harmless.keys))
    for (path, page) in pages {
      #expect(page.faults == [], "\(path)")
      let isSame = page.skeleton == harmless[path]?.skeleton
      #expect(isSame, "\(path)")
    }
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", "..\\..\\x.pdf", "tep/%2e%2e/x.pdf", "a\u{0}.pdf",
  ])
  func aFileOutsideTheFolderIsNeverTaken(_ path: String) throws {
    let site = try buildSite(content(["data/documents.csv": "id,title,file\na,A,\(path)\n"]))
    #expect(site.files.isEmpty)
    #expect(!site.rules.isEmpty)
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](data:text/html,x)", "<b>x</b>", "![x](/a.png)",
  ])
  func proseThatCouldRunIsRefused(_ prose: String) throws {
    let page = "---\ntitle: A\n---\n\n\(prose)\n"
    let site = try buildSite(content(["pages/a.md": page]))
    #expect(site.files.isEmpty)
    #expect(!site.rules.isEmpty)
  }

  @Test func everyPageForbidsScripts() throws {
    for (path, page) in try buildSite(hostile("x")).pages {
      #expect(!page.tags.contains { $0.name == "script" }, "\(path)")
      let policy = page.tags.first { $0["http-equiv"] == "Content-Security-Policy" }
      #expect(policy?["content"]?.hasPrefix("default-src 'none'") == true, "\(path)")
    }
  }
}

extension ScannedPage {
  /// Its tags and the names of their attributes.
  fileprivate var skeleton: [[String]] { tags.map { [$0.name] + $0.attributes.map(\.name) } }
}
