import TestSupport
import Testing

/// The public site and the one for the office.
@Suite struct InternalTests {
  private let files = [
    "content/site.yaml": """
    title: Xã Mẫu
    decimal_mark: ","
    internal: [tasks.note, units.liên hệ, assessments.note, evidence, claims]

    """,
    "content/data/units.csv": "id,name,contact\nto,Tổ công tác,0212 384 0123\n",
    "content/data/tasks.csv": """
    id,village,action,lead,due,note
    den,ban-mot,Lắp đèn,to,20/6/2024,Nhà thầu xin lùi; chưa trả lời

    """,
    "content/data/assessments.csv": """
    date,village,set,code,status,value,note
    31/12/2023,ban-mot,ntm,1,Đạt,,Trưởng bản đề nghị xem lại
    30/6/2024,ban-hai,ntm,1,Chưa đạt,,

    """,
    "content/data/evidence.csv":
      "village,code,paper,received\nban-mot,1,Biên bản họp kín ngày 3,1/6/2024\n",
    "content/pages/noi-bo.md":
      "---\ntitle: Lịch trực cơ quan\ninternal: true\n---\nTrực tối thứ bảy: anh Sơn.\n",
  ]

  private let secrets = [
    "Nhà thầu xin lùi", "0212 384 0123", "Trưởng bản đề nghị", "Biên bản họp kín",
    "Lịch trực cơ quan",
    "anh Sơn",
  ]

  private func text(_ folder: String, _ name: String) throws -> String {
    try readFolder(at: "\(folder)/\(name)").sorted { $0.key < $1.key }
      .map { String(decoding: $0.value, as: UTF8.self) }.joined(separator: "\n")
  }

  @Test func nothingInternalIsInAnyFileOfThePublicSite() throws {
    try tinySite(changing: files) { folder in
      let run = try bantin("build", in: folder)
      #expect(run.code == 0, "\(run.messages)")
      let all = try text(folder, "site")
      for secret in secrets { #expect(!all.contains(secret), "\(secret)") }
      #expect(!all.contains("noindex") && !all.contains("class=\"internal\""))
    }
  }

  @Test func theInternalSiteShowsItAndSaysWhatItIs() throws {
    try tinySite(changing: files) { folder in
      #expect(try bantin(["build", "--internal"], in: folder).code == 0)
      let all = try text(folder, "site-noi-bo")
      for secret in secrets { #expect(all.contains(secret), "\(secret)") }
      for (path, bytes) in try readFolder(at: "\(folder)/site-noi-bo")
      where path.hasSuffix(".html") {
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(page.contains("<title>") && page.contains("[NỘI BỘ]"), "\(path)")
        #expect(page.contains("noindex") && page.contains("class=\"internal\""), "\(path)")
      }
      let published = try readFolder(at: folder)
      #expect(published["site/index.html"] == nil)
    }
  }

  @Test func oneKindOfSiteNeverTakesThePlaceOfTheOther() throws {
    try tinySite(changing: files) { folder in
      #expect(try bantin("build", in: folder).code == 0)
      let before = try site(in: folder)
      let run = try bantin(["build", "--internal", "--output", "site"], in: folder)
      #expect(run.code == 2)
      #expect(run.messages.contains("trang nội bộ và trang công khai không thay nhau"))
      #expect(try site(in: folder) == before)
      #expect(try bantin(["build", "--internal"], in: folder).code == 0)
      #expect(try bantin(["build", "--internal"], in: folder).code == 0)
      #expect(try bantin(["build", "--output", "site-noi-bo"], in: folder).code == 2)
    }
  }

  @Test(arguments: [
    // Where an officer pastes what is internal.
    ("content/data/tasks.csv", "Lắp đèn", "Lắp đèn (Nhà thầu xin lùi; chưa trả lời)"),
    ("content/site.yaml", "title: Xã Mẫu", "title: Xã Mẫu\npublisher: Trưởng bản đề nghị xem lại"),
    (
      "content/site.yaml", "title: Xã Mẫu",
      "title: Xã Mẫu\npublisher: UBND xã\ncontact: 0212 384 0123"
    ),
  ])
  func aPlantedValueKeepsTheSiteFromBeingPublished(
    _ path: String, _ words: String, _ planted: String
  ) throws {
    try tinySite(changing: files) { folder in
      try change(path, in: folder) { $0.replacing(words, with: planted) }
      let run = try bantin("build", in: folder)
      #expect(run.code == 1)
      #expect(run.messages.contains("lỗi[internal-leaked]"))
      let published = try readFolder(at: folder)
      #expect(published["site/index.html"] == nil)
      #expect(try bantin("check", in: folder).code == 1)
      // In the internal site there is nothing to leak.
      #expect(try bantin(["build", "--internal"], in: folder).code == 0)
    }
  }

  @Test(arguments: [
    "Nhà thầu **xin lùi**; chưa\ntrả lời.", "NHÀ  THẦU xin\u{A0}lùi, chưa trả lời",
    "Gọi 02123840123", "Gọi 0212.384.0123", "Bản nợ thuế.", "Tổng 150.000.000 đồng",
    "Trưởng bản đề nghị xem lai", "Xã nợ 150 triệu đồng.",
  ])
  func noWayOfWritingHidesAPaste(_ words: String) throws {
    var files = files
    files["content/data/tasks.csv"]? += "no,ban-hai,Thu,to,20/6/2024,Nợ thuế\n"
    files["content/data/funds.csv"] = "village,fund,planned,note\nban-mot,Vốn xã,1,150000000\n"
    files["content/site.yaml"] = files["content/site.yaml"]?
      .replacing("claims]", with: "claims, funds]")
    files["content/pages/cong-khai.md"] = "---\ntitle: Tin\n---\nĐoạn đầu.\n\nXem: \(words)\n"
    try tinySite(changing: files) { folder in
      let run = try bantin("build", in: folder)
      // A telephone number is refused before anything is written.
      let told = ["lỗi[internal-leaked]", "lỗi[personal-data]"].filter(run.messages.contains)
      #expect(run.code == 1 && !told.isEmpty, "\(run.messages)")
    }
  }

  @Test func wordsOfTheThemeAndPartsOfPublicNamesGiveNothingAway() throws {
    var files = files
    files["content/data/tasks.csv"]? += "no,ban-hai,Thu,to,20/6/2024,Chưa đạt\n"
    files["content/data/units.csv"]? += "ns,Tài chính - Ngân sách xã,\n"
    files["content/data/funds.csv"] = "village,fund,planned\nban-mot,Ngân sách xã,5\n"
    files["content/site.yaml"] = files["content/site.yaml"]?
      .replacing("claims]", with: "claims, funds]")
    try tinySite(changing: files) { folder in
      let run = try bantin("build", in: folder)
      #expect(run.code == 0, "\(run.messages)")
    }
  }

  @Test func calendarsAndProvenanceOfTheInternalSiteSayWhatTheyAre() throws {
    try tinySite(changing: files) { folder in
      let run = try bantin(["build", "--internal"], in: folder)
      #expect(run.code == 0)
      let calendar = try bantinTests.text(of: "site-noi-bo/lich/viec.ics", in: folder)
      #expect(calendar.contains("X-WR-CALNAME:[NỘI BỘ]"))
      let origins = try bantinTests.text(of: "site-noi-bo/provenance.json", in: folder)
      #expect(origins.contains("\"internal\":true"))
      let open = try bantin("build", in: folder)
      #expect(open.code == 0)
      let published = try bantinTests.text(of: "site/provenance.json", in: folder)
      #expect(!published.contains("internal"))
    }
  }

  @Test func whatIsNamedLikeAPublicThingGivesNothingAway() throws {
    let units = "id,name,contact\nto,Tổ công tác xã,Tổ công tác xã\n"
    try tinySite(changing: files.merging(["content/data/units.csv": units]) { $1 }) { folder in
      let run = try bantin("build", in: folder)
      #expect(run.code == 0)
    }
  }

  @Test func otherCommandsArePublicUnlessTheySayOtherwise() throws {
    try tinySite(changing: files) { folder in
      let open = try bantin(["explain", "ban-mot"], in: folder)
      #expect(!open.output.contains("Trưởng bản đề nghị"))
      let inside = try bantin(["explain", "ban-mot", "--internal"], in: folder)
      #expect(inside.output.contains("Trưởng bản đề nghị"))
    }
  }
}
