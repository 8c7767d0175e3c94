import Diagnostics
@testable import Pages
import TestSupport
import Testing

@Suite struct SheetTests {
  private let files = [
    "site.yaml": "title: Trang\ncommune: xã Mẫu\npublisher: Ban chỉ đạo\ndefault_set: mau\n",
    "criteria/mau/set.yaml": "title: Bộ mẫu\n",
    "criteria/mau/criteria.csv": "code,name\n1,Đường\n2,Điện\n",
    "criteria/mau/indicators.csv":
      "criterion,code,name,requirement\n1,1.1,Đường làng,>= 90 %\n1,1.2,Cổng chào,Đạt\n2,2.1,Đèn đường,Đạt\n",
    "data/villages.csv":
      "id,name,households,target_title,target_year\nban-a,Bản A,120,đạt chuẩn,2024\nban-b,Bản B,,,\n",
    "data/units.csv": "id,name\ndia-chinh,Công chức Địa chính\n",
    "data/assignments.csv": "unit,code,role\ndia-chinh,1.1,chủ trì\n",
    "data/tasks.csv":
      "id,village,code,action,lead,due\nv1,ban-a,1.1,Làm đường,dia-chinh,trước ngày 15/7/2024\n",
    "data/assessments.csv":
      "date,village,code,status,value\n1/6/2024,ban-a,1.1,,85\n1/6/2024,ban-a,1.2,Đạt,\n1/6/2024,ban-a,2.1,Đạt,\n1/6/2024,ban-b,2,Đạt,\n",
  ]

  private func sheets(
    _ files: [String: String], asOf: String = "30/6/2024"
  ) throws -> [String: Sheet] {
    var sheets: [String: Sheet] = [:]
    for case .sheet(let sheet) in try paged(files, asOf: asOf).all {
      sheets[sheet.frame.path] = sheet
    }
    return sheets
  }

  @Test func everyVillageCriterionUnitAndMonthHasOneAndTheCommuneABook() throws {
    let paths = try sheets(files).keys.sorted()
    #expect(
      paths == [
        "in/don-vi-dia-chinh.html", "in/so.html", "in/thang-2024-06.html",
        "in/thon-ban-ban-a.html", "in/thon-ban-ban-b.html", "in/tieu-chi-mau-1.html",
        "in/tieu-chi-mau-2.html",
      ])
  }

  @Test func columnsOfLongWordsAreBroadWhereThereIsRoom() throws {
    func broad(_ columns: Int) -> [Bool] {
      let cells = ["1.1", "Đường làng", "78,1%; còn thiếu 11,9 điểm phần trăm", "Đạt"]
      let row = cells + Array(repeating: "x", count: columns - 4)
      let kinds: [SheetTable.Column.Kind] = [.code, .head, .text, .text]
      let all = kinds + Array(repeating: .text, count: columns - 4)
      return SheetTable("Bảng", all.map { ("Cột", $0) }, rows: [.init(row)])?.columns.map(\.isBroad)
        ?? []
    }
    #expect(broad(4) == [false, false, true, false])
    #expect(broad(6) == Array(repeating: false, count: 6))
  }

  @Test func aVillagesSheetSaysWhatIsMissingWhoIsInChargeAndUntilWhen() throws {
    let sheet = try #require(try sheets(files)["in/thon-ban-ban-a.html"])
    #expect(sheet.subject == "Bản A" && sheet.page.address == "thon-ban/ban-a.html")
    let lines = sheet.parts.flatMap(\.sections).flatMap(\.lines)
    #expect(lines.contains("Kết quả: 1/2 tiêu chí, 2/3 chỉ tiêu. Chưa đạt chuẩn."))
    let missing = try #require(sheet.parts.first?.sections.flatMap(\.tables).first)
    #expect(missing.caption == "Nội dung chưa đạt")
    let row = try #require(missing.groups.first?.rows.first?.cells)
    for text in ["1.1", "Đường làng", "85%", "Công chức Địa chính", "trước ngày 15/07/2024"] {
      #expect(row.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test func columnsThatNothingStandsInAreLeftOut() throws {
    let sheet = try #require(try sheets(files)["in/thon-ban-ban-a.html"])
    let tasks = try #require(sheet.parts.first?.sections.flatMap(\.tables).last)
    #expect(tasks.columns.map(\.text) == ["Việc", "Chủ trì", "Thời hạn", "Tình trạng"])
  }

  @Test func paperDoesNotCountTheDaysLeft() throws {
    let path = "in/thon-ban-ban-a.html"
    let (now, later) = (try sheets(files), try sheets(files, asOf: "10/7/2024"))
    #expect(now[path]?.text == later[path]?.text)
  }

  @Test func anotherResultIsAnotherText() throws {
    let other = files.merging([
      "data/assessments.csv": files["data/assessments.csv", default: ""]
        .replacing("1.1,,85", with: "1.1,,86")
    ]) { $1 }
    let (old, new) = (try sheets(files), try sheets(other))
    #expect(old["in/thon-ban-ban-a.html"]?.text != new["in/thon-ban-ban-a.html"]?.text)
    #expect(old["in/thon-ban-ban-b.html"]?.text == new["in/thon-ban-ban-b.html"]?.text)
  }

  @Test func theBookHasEveryVillageAndCriterionInOrder() throws {
    let book = try #require(try sheets(files)["in/so.html"])
    #expect(
      book.parts.map(\.heading) == [
        "1. Kết quả chung", "2. Bản A", "3. Bản B", "4. Tiêu chí 1: Đường", "5. Tiêu chí 2: Điện",
      ])
    #expect(book.parts.map(\.id) == ["phan-1", "phan-2", "phan-3", "phan-4", "phan-5"])
  }

  @Test func manyIndicatorsOfManyVillagesLieOnTheirSide() throws {
    var files = files
    let codes = (1...12).map { "1.\($0)" }
    files["criteria/mau/indicators.csv"] =
      "criterion,code,name\n" + codes.map { "1,\($0),Chỉ tiêu \($0)\n" }.joined()
    files["data/assignments.csv"] = nil
    files["data/villages.csv"] =
      "id,name\n" + (1...6).map { "ban-\($0),Bản \($0)\n" }.joined()
    files["data/tasks.csv"] = nil
    files["data/assessments.csv"] =
      "date,village,code,status\n" + (1...6).map { "1/6/2024,ban-\($0),1,Đạt\n" }.joined()
    let sheet = try #require(try sheets(files)["in/tieu-chi-mau-1.html"])
    let tables = sheet.parts.flatMap(\.sections).flatMap(\.tables)
    #expect(tables.map(\.isWide) == [false, true])
    #expect(tables.last?.columns.count == 14 && tables.last?.groups.first?.rows.count == 6)
  }

  @Test func aCorrectionIsTakenBackOnASheetOfItsOwn() throws {
    var files = files
    files["data/assessments.csv"] = """
      date,village,code,status,value,recorded,note
      1/6/2024,ban-a,1.1,,85,1/6/2024,
      1/6/2024,ban-a,1.1,,91,20/6/2024,Đọc nhầm biên bản

      """
    let sheet = try #require(try sheets(files)["in/dinh-chinh-2024-06.html"])
    let row = try #require(
      sheet.parts.first?.sections.first?.tables.first?.groups.first?.rows.first)
    #expect(
      row.cells.contains { $0.contains("85%") } && row.cells.contains { $0.contains("91%") })
    #expect(row.cells.contains { $0.contains("Đọc nhầm biên bản") })
  }
}
