import Rendering
import Testing
import Vietnamese

@testable import Pages

/// Where figures come from that are no single village's.
@Suite struct AccountTests {
  private let files = [
    "data/communes.csv": "id,name\nyen,xã Yên\nan,phường An\n",
    "data/villages.csv": "id,name,commune\nban-a,Bản A,yen\nban-b,Bản B,an\nban-c,Bản C,yen\n",
    "data/assessments.csv": """
    date,village,code,status,source
    31/5/2024,ban-a,1,Đạt,qd-1:2
    31/5/2024,ban-a,2,Đạt,qd-1:3
    31/5/2024,ban-b,1,Đạt,
    31/5/2024,ban-c,2.1,Chưa đạt,

    """,
    "data/documents.csv": "id,number,date\nqd-1,1/QĐ,1/1/2022\n",
    "data/units.csv": "id,name,parent\nto,Tổ công tác,\nban,Bộ phận,to\n",
    "data/assignments.csv": "unit,code,role\nto,1,chủ trì\nban,2.1,chủ trì\n",
    "data/tasks.csv":
      "id,village,action,lead,due\nmot,ban-a,Lắp đèn,to,trước 1/6/2024\nhai,ban-b,Đổ đường,ban,1/7/2024\n",
    "data/reports.csv": "village,period,received\nban-a,6/2024,10/6/2024\n",
    "data/funds.csv":
      "fund,village,code,planned\nNgân sách,ban-a,1,1.500.000\nNgân sách,ban-b,1,500.000\n",
    "site.yaml":
      "title: Tỉnh Mẫu\ndecimal_mark: \",\"\nmonthly_report:\n  before_day: 15\n  since: 2024-06\n",
  ]

  private func figures(_ subject: AccountSubject) throws -> [AccountFigure] {
    try #require(try paged(files).pages.accounts(of: subject).first).figures
  }

  @Test func theSumsOfACommuneAreThoseOfItsVillages() throws {
    let site = try paged(files)
    let account = try #require(site.pages.accounts(of: .commune(1)).first)
    #expect(account.title == "xã Yên, Bộ mẫu")
    #expect(account.figures[0].label == "1/2 bản đã đạt chuẩn")
    #expect(
      account.figures[0].parts.map { "\($0.label): \($0.value)" } == [
        "Đã đạt chuẩn: Bản A", "Chưa đạt chuẩn: Bản C",
      ])
    #expect(account.figures[1].label == "2/4 tiêu chí")
    #expect(
      account.figures[1].parts.map { "\($0.label) \($0.value)" } == ["Bản A 2/2", "Bản C 0/2"])
    let item = try #require(account.figures.first { $0.answers(to: "2.1") })
    #expect(item.label.hasSuffix(": 1/2 bản đạt"))
    #expect(item.parts.map(\.value) == ["Bản A", "Bản C"])
  }

  @Test func theSumsOfAllAreThoseOfEveryVillage() throws {
    let all = try figures(.all)
    #expect(all[1].label == "3/6 tiêu chí" && all[1].parts.count == 3)
    let mean = try #require(all.first { $0.label == "Bình quân 1 tiêu chí mỗi bản." })
    #expect(mean.parts.map(\.value) == ["3", "3"])
    #expect(all.contains { $0.label.hasSuffix(": 1 bản") && $0.parts.map(\.label) == ["Các bản"] })
  }

  @Test func aUnitsFiguresNameTheirRows() throws {
    let unit = try figures(.unit(0))
    #expect(
      unit.map(\.label) == ["2 mục được phân công", "2 việc chưa xong", "1 việc quá hạn"])
    #expect(
      unit[0].places == [
        "1 Điện: data/assignments.csv, ô A2",
        "2.1 \(try indicator()): data/assignments.csv, ô A3",
      ])
    #expect(unit[2].places == ["mot: data/tasks.csv, ô A2"])
  }

  private func indicator() throws -> String {
    try paged(files).context.heads[0][1].indicators[0].name.text
  }

  @Test func aTasksDateSaysWhichDayIsTheLastInTime() throws {
    let task = try figures(.task(0))
    #expect(task[0].label == "trước ngày 01/06/2024")
    #expect(task[0].rule == "Ngày cuối cùng còn trong hạn: 31/05/2024")
    #expect(task[0].places == ["data/tasks.csv, ô E2"])
    #expect(task[1].label == "quá hạn 30 ngày")
  }

  @Test func aTaskWithoutADeadlineSaysThatItsCellIsBlank() throws {
    var files = files
    files["data/tasks.csv"] = "id,village,action,due\nmot,ban-a,Lắp đèn,\n"
    let accounts = try paged(files).pages.accounts(of: .task(0))
    let figures = try #require(accounts.first).figures
    #expect(figures[0].places == ["data/tasks.csv, ô D2"])
    #expect(Set(figures.map(\.rule)) == ["Ô thời hạn để trống: văn bản không nêu thời hạn."])
  }

  @Test func aDocumentNamesTheRowsThatCiteIt() throws {
    let rows = try figures(.document(0))
    #expect(rows.map(\.label).contains("Dẫn trong 2 dòng đánh giá"))
    #expect(rows.flatMap(\.places).contains("data/assessments.csv, dòng 3"))
  }

  @Test func theReportsOfAMonthNameVillagesAndRows() throws {
    let reports = try figures(.reports(try #require(Month.parse("2024-06"))))
    #expect(reports.last?.places == ["Bản A: data/reports.csv, ô B2"])
    #expect(reports.map(\.label).contains("2 báo cáo chưa nhận và đã quá hạn"))
  }

  @Test func sumsOfMoneyNameTheirRows() throws {
    let funds = try figures(.funds)
    #expect(funds.map(\.label) == ["Kế hoạch: 2"])
    #expect(funds[0].places.count == 2)
  }

  @Test func theFileForProgramsHasThemAll() throws {
    let titles = try paged(files).pages.accounts.map(\.title)
    #expect(titles.prefix(3) == ["Tỉnh Mẫu, Bộ mẫu", "phường An, Bộ mẫu", "xã Yên, Bộ mẫu"])
    #expect(titles.contains("mot Lắp đèn") && titles.contains("1/QĐ"))
    #expect(titles.contains("Tháng 6/2024, Bộ mẫu"))
  }

  @Test func rowsOnPagesSayWhereTheyStand() throws {
    let site = try paged(files)
    let sources = site.context.tasks { _, _ in true }.flatMap(\.sources).map(\.text)
    #expect(sources == ["data/tasks.csv, dòng 2", "data/tasks.csv, dòng 3"])
    let readings = site.criterion(0).villages.flatMap(\.rows).map { $0.reading.sources.last?.text }
    #expect(readings == ["data/assessments.csv, dòng 4", "data/assessments.csv, dòng 2", nil])
  }
}
