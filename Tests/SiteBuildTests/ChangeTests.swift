import TestSupport
import Testing

/// What one change of the content changes in the site.
@Suite struct ChangeTests {
  /// The files that differ between two sites.
  private func changed(_ before: Files, _ after: Files) -> Set<String> {
    Set(Set(before.keys).union(after.keys).filter { before[$0] != after[$0] })
      .subtracting(["manifest.json"])
  }

  /// The pages of a site that show a text, by what their bytes hold.
  private func pages(of files: Files, showing text: String) -> Set<String> {
    Set(
      files.filter { String(decoding: $0.value, as: UTF8.self).pieces(around: text).count > 1 }
        .keys)
  }

  @Test func aRenamedVillageChangesThePagesThatNameIt() throws {
    let before = try planContent()
    let after = try before.replacing("Bản Pút", with: "Bản Pút Nọi", in: "data/villages.csv")
    let (old, new) = (try buildSite(before).files, try buildSite(after).files)
    // A page's own prose may name the village too, and stays as it is.
    let prose = pages(of: new, showing: "Bản Pút").subtracting(
      pages(of: new, showing: "Bản Pút Nọi"))
    #expect(changed(old, new) == pages(of: old, showing: "Bản Pút").subtracting(prose))
    #expect(changed(old, new).contains("thon-ban/ban-put.html"))
    #expect(!changed(old, new).contains("thon-ban/ban-tum.html"))
  }

  @Test func aChangedRemarkChangesTheVillageAndTheCriterion() throws {
    let before = try planContent()
    let remark = "Kế hoạch không nhắc tiêu chí 6 trong cả hai danh sách của bản Tủm"
    let after = try before.replacing(remark, with: "Ghi chú mới", in: "data/assessments.csv")
    let (old, new) = (try buildSite(before).files, try buildSite(after).files)
    #expect(
      changed(old, new) == [
        "thon-ban/ban-tum.html", "tieu-chi/ntm-6.html", "provenance.json",
        "du-lieu/assessments.csv", "du-lieu/excel/assessments.csv",
      ])
    #expect(changed(old, new) == pages(of: old, showing: remark).union(["provenance.json"]))
  }

  @Test func aChangedStatusLeavesEveryOtherVillageAndCriterionAlone() throws {
    let rows = "31/1/2024,ban-a,1,Đạt\n31/1/2024,ban-a,2,Đạt\n31/1/2024,ban-b,2,Đạt\n"
    let before = content(["data/assessments.csv": "date,village,code,status\n" + rows])
    let after = try before.replacing(
      "ban-a,1,Đạt", with: "ban-a,1,Chưa đạt", in: "data/assessments.csv")
    let (old, new) = (try buildSite(before).files, try buildSite(after).files)
    let data = changed(old, new).filter { $0.hasPrefix("du-lieu/") }
    let tables = ["assessments", "results-mau"] + (1...5).map { "results-mau-2024-0\($0)" }
    #expect(
      data
        == Set(tables.flatMap { ["du-lieu/\($0).csv", "du-lieu/excel/\($0).csv"] })
        .union(["du-lieu/thon-ban/ban-a.json", "du-lieu/tieu-chi/mau-1.json"]))
    #expect(
      changed(old, new).subtracting(data) == [
        "index.html", "bo-tieu-chi/mau.html", "thon-ban/ban-a.html", "tieu-chi/mau-1.html",
        "thang/2024-01.html", "thang/2024-02.html", "thang/2024-03.html", "thang/2024-04.html",
        "thang/2024-05.html", "thang/2024-06.html", "thay-doi/2024.html",
        "doi-chieu.html", "provenance.json", "in/thon-ban-ban-a.html", "in/tieu-chi-mau-1.html",
        "in/thang-2024-01.html", "in/thang-2024-02.html", "in/thang-2024-03.html",
        "in/thang-2024-04.html", "in/thang-2024-05.html", "in/thang-2024-06.html", "in/so.html",
        "in/to-in.json", "in/ap-phich-ban-a.html", "phat-thanh/ban-a.html",
        "phat-thanh/ban-a.txt", "phat-thanh/xa.html", "phat-thanh/xa.txt",
      ])
  }

  @Test func changedGuidanceChangesItsCriterionAlone() throws {
    let before = content(["criteria/mau/1.md": "Đèn đường trong bản.\n"])
    let after = try before.replacing("Đèn đường", with: "Đèn pin", in: "criteria/mau/1.md")
    let (old, new) = (try buildSite(before).files, try buildSite(after).files)
    #expect(changed(old, new) == ["tieu-chi/mau-1.html"])
  }

  @Test func aVillageThatLeavesTakesItsPageAlong() throws {
    try temporaryFolder { folder in
      try writeFolder(content(), at: "\(folder)/content")
      #expect(try rebuild(in: folder).files["thon-ban/ban-b.html"] != nil)
      let fewer = ["content/data/villages.csv": Array("id,name\nban-a,Bản A\n".utf8)]
      try writeFolder(fewer, at: folder)
      let site = try rebuild(in: folder)
      #expect(site.files["thon-ban/ban-b.html"] == nil)
      #expect(site.brokenLinks == [])
    }
  }

  @Test func rowsAfterTheDateDoNotCount() throws {
    let rows = "31/1/2024,ban-a,1,Chưa đạt\n1/7/2024,ban-a,1,Đạt\n"
    let text = try buildSite(content(["data/assessments.csv": "date,village,code,status\n" + rows]))
      .text("thon-ban/ban-a.html")
    #expect(text.contains("0/2 tiêu chí"))
    #expect(text.contains("ghi nhận ngày 31/01/2024"))
    #expect(!text.contains("01/07/2024"))
  }

  @Test func theOrderOfRowsAndTheNumberOfThreadsChangeNothing() throws {
    let plan = try planContent()
    let path = "data/assessments.csv"
    let lines = String(decoding: try #require(plan[path]), as: UTF8.self).split(separator: "\n")
    let turned = [lines[0]] + lines.dropFirst().reversed()
    var permuted = plan
    permuted[path] = Array((turned.joined(separator: "\n") + "\n").utf8)
    let straight = try buildSite(plan, jobs: 1).files
    // What tells where figures stand names lines and cells, which are others now; the rest of it
    // does not change.
    let other = try buildSite(permuted, jobs: 1)
    let places: Set = ["doi-chieu.html", "provenance.json"]
    let told = changed(straight, other.files).subtracting(places)
    #expect(told.isSuperset(of: ["thon-ban/ban-put.html", "thon-ban/ban-tum.html"]))
    #expect(told.allSatisfy { $0.hasPrefix("thon-ban/") || $0.hasPrefix("tieu-chi/ntm-") })
    for path in told.sorted() {
      let texts = try [buildSite(plan, jobs: 1), other].map { site in
        try site.text(path).pieces(around: "assessments.csv, dòng ").map {
          String($0.replacing(#/^\d+(, ô [A-Z]+\d+)?/#, with: ""))
        }
      }
      #expect(texts[0] == texts[1])
    }
    #expect(differences(try buildSite(plan, jobs: 2).files, from: straight) == [])
    #expect(differences(try buildSite(plan, jobs: 8).files, from: straight) == [])
  }
}
