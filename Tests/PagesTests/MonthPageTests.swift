import Testing

@testable import Pages

/// What the page of a month shows of an invented second month.
@Suite struct MonthPageTests {
  private let files = [
    "site.yaml":
      "title: Xã\ndecimal_mark: \",\"\nmonthly_report:\n  before_day: 15\n  from: Bản\n  to: Xã\n  since: 2024-05\n",
    "data/units.csv": "id,name\nto,Tổ công tác\n",
    "data/tasks.csv": """
    id,action,lead,due,done
    som,Việc tháng trước,to,20/5/2024,
    nay,Việc tháng này,to,20/6/2024,
    xong,Việc đã xong,to,10/5/2024,9/5/2024
    sau,Việc tháng sau,to,20/7/2024,

    """,
    "data/reports.csv":
      "village,period,received\nban-a,5/2024,1/5/2024\nban-b,5/2024,1/5/2024\nban-a,6/2024,20/6/2024\n",
  ]

  private let rows = [
    "31/5/2024,ban-a,1.1,,\"90,5\",,,,", "31/5/2024,ban-a,2.1,Chưa đạt,,,,,",
    "31/5/2024,ban-b,1.1,,96,,,,", "31/5/2024,ban-b,2.1,Đạt,,,,,",
    "10/6/2024,ban-a,2.1,Đạt,,,,,", "20/6/2024,ban-a,1.1,,92,,,,",
    "20/6/2024,ban-b,2.1,Đạt,,,,,",
  ]

  private func month(_ text: String, rows: [String]? = nil) throws -> MonthPage {
    let head = "date,village,code,status,value,numerator,denominator,note,source\n"
    let log = head + (rows ?? self.rows).map { $0 + "\n" }.joined()
    let site = try paged(files.merging(["data/assessments.csv": log]) { $1 })
    let all = site.all.compactMap { page -> MonthPage? in
      if case .month(let page) = page { page } else { nil }
    }
    return try #require(all.first { $0.frame.heading == text })
  }

  @Test func aSecondMonthShowsExactlyWhatChanged() throws {
    let set = try #require(try month("Tháng 6/2024").sets.first)
    #expect(set.summary == "1/2 bản có thay đổi so với tháng trước.")
    #expect(
      set.totals
        == "Cộng các bản, cuối tháng: 3/4 tiêu chí, 3/4 chỉ tiêu; cuối tháng trước: 2/4 tiêu chí, 2/4 chỉ tiêu."
    )
    let village = try #require(set.villages.first)
    #expect(set.villages.count == 1)
    #expect(village.name.text == "Bản A")
    #expect(village.criteria == "0/2 → 1/2 tiêu chí")
    #expect(village.counts == "2 kết quả và 1 số liệu thay đổi")
    #expect(village.items.map(\.code) == ["1.1", "2", "2.1"])
    #expect(village.items.map(\.before.word) == ["Chưa đạt", "Chưa đạt", "Chưa đạt"])
    #expect(village.items.map(\.after.word) == ["Chưa đạt", "Đạt", "Đạt"])
    #expect(village.items.map(\.valueBefore) == ["90,5%", "", ""])
    #expect(village.items.map(\.value) == ["92%", "", ""])
  }

  @Test func firstResultsAreNoChange() throws {
    let set = try #require(try month("Tháng 5/2024").sets.first)
    #expect(set.summary == "2/2 bản lần đầu có kết quả.")
    #expect(set.villages.isEmpty)
    #expect(set.totals.hasSuffix("Tháng trước chưa có số liệu."))
  }

  @Test func whatChangedAndChangedBackIsNoChange() throws {
    let back =
      rows.prefix(4) + ["10/6/2024,ban-a,2.1,Đạt,,,,,", "20/6/2024,ban-a,2.1,Chưa đạt,,,,,"]
    let set = try #require(try month("Tháng 6/2024", rows: Array(back)).sets.first)
    #expect(set.summary == "Không bản nào có thay đổi so với tháng trước.")
  }

  @Test func tasksAreThoseDueInTheMonthAndThoseLateFromBefore() throws {
    let june = try month("Tháng 6/2024")
    #expect(june.due.flatMap(\.rows).map(\.action) == ["Việc tháng này"])
    #expect(june.late.flatMap(\.rows).map(\.action) == ["Việc tháng trước"])
    let may = try month("Tháng 5/2024")
    #expect(may.due.flatMap(\.rows).map(\.action) == ["Việc đã xong", "Việc tháng trước"])
    #expect(may.late.isEmpty)
  }

  @Test func lateAndMissingReportsAreNamed() throws {
    let june = try month("Tháng 6/2024")
    #expect(
      june.reports.map(\.label) == ["1 báo cáo chưa nhận và đã quá hạn", "1 báo cáo nhận muộn"])
    #expect(
      june.reports.map { $0.villages.flatMap(\.values).map(\.text) } == [
        ["Bản B"], ["Bản A (20/06/2024)"],
      ])
    let may = try month("Tháng 5/2024").reports
    #expect(may.map(\.label) == ["2 báo cáo nhận đúng hạn"])
    #expect(may.first?.villages.flatMap(\.values).map(\.text) == ["Bản A", "Bản B"])
  }

  @Test func reportsThatAreOverdueNowStandWithTheTasks() throws {
    let log = "date,village,code,status\n31/5/2024,ban-a,1,Đạt\n"
    let site = try paged(files.merging(["data/assessments.csv": log]) { $1 }, asOf: "31/7/2024")
    let overdue = site.context.tasksPage().overdueReports
    #expect(overdue.map(\.label) == ["Tháng 7/2024", "Tháng 6/2024"])
    #expect(overdue.map { $0.values.map(\.text) } == [["Bản A", "Bản B"], ["Bản B"]])
  }

  @Test func monthsLeadToEachOtherAndHistoryLeadsToThem() throws {
    let june = try month("Tháng 6/2024")
    #expect(june.previous?.address == "thang/2024-05.html")
    #expect(june.next == nil)
    let site = try paged(log("31/5/2024,ban-a,2.1,Đạt,,,,,"))
    #expect(site.home.month?.address == "thang/2024-06.html")
    #expect(
      site.village(0).sets[0].history.points.map(\.month.address)
        == ["thang/2024-05.html", "thang/2024-06.html"])
  }

  @Test func whereNothingWasAssessedThereIsNoMonth() throws {
    let site = try paged()
    #expect(site.home.month == nil)
    #expect(site.pages.months == nil)
  }

  // MARK: Frozen months

  /// Bản A did not meet 2.1 in May; on 20/6, after May was frozen on 10/6, that was put right.
  private func frozen(cutoff: String = "  cutoff_day: 10\n", asOf: String = "31/7/2024") throws
    -> [MonthPage]
  {
    let files = [
      "site.yaml":
        "title: Xã\ndecimal_mark: \",\"\nmonthly_report:\n  before_day: 15\n" + cutoff,
      "data/assessments.csv": """
      date,village,code,status,value,recorded,note
      30/4/2024,ban-a,2,Chưa đạt,,,
      30/4/2024,ban-a,2.1,Chưa đạt,,,
      31/5/2024,ban-a,2.1,Chưa đạt,,,
      31/5/2024,ban-a,1.1,,90,5/6/2024,
      31/5/2024,ban-a,2.1,Đạt,,20/6/2024,Đọc nhầm biên bản

      """,
    ]
    return try paged(files, asOf: asOf).all.compactMap { page in
      if case .month(let page) = page { page } else { nil }
    }
  }

  @Test func aFrozenMonthKeepsItsFiguresAndNamesTheCorrection() throws {
    let may = try frozen()[1]
    #expect(may.frozen == "Hạn chốt số liệu: ngày 10/06/2024; chưa chốt")
    #expect(may.sets[0].totals.hasPrefix("Cộng các bản, cuối tháng: 0/4 tiêu chí"))
    // What was written down before the cut-off is part of the month.
    #expect(may.sets[0].villages.first?.items.map(\.code) == ["1", "1.1"])
    let item = try #require(may.later.first?.items.last)
    #expect(may.later.first?.counts == "2 kết quả và 0 số liệu thay đổi")
    #expect(item.code == "2.1")
    #expect([item.before.word, item.after.word] == ["Chưa đạt", "Đạt"])
    #expect(item.note == "đính chính ghi ngày 20/06/2024: Đọc nhầm biên bản")
    #expect(may.later.first?.items.first?.code == "2")
    #expect(may.later.first?.items.first?.note == "")
    #expect(may.corrections.isEmpty)
  }

  @Test func theNextMonthMarksTheCorrectionAsOne() throws {
    let june = try frozen()[2]
    #expect(june.corrections.first?.items.map(\.code) == ["2", "2.1"])
    #expect(june.sets[0].summary == "Không bản nào có thay đổi so với tháng trước.")
    #expect(june.sets[0].totals.hasPrefix("Cộng các bản, cuối tháng: 1/4 tiêu chí"))
    #expect(june.later.isEmpty)
    let july = try frozen()[3]
    #expect(july.corrections.isEmpty)
    #expect(july.frozen == "")
  }

  @Test func aMonthIsOpenUntilItsCutOffAndWhereThereIsNone() throws {
    #expect(try frozen(asOf: "9/6/2024")[1].frozen == "")
    #expect(try frozen(asOf: "10/6/2024")[1].frozen != "")
    let may = try frozen(cutoff: "")[1]
    #expect(may.frozen == "")
    #expect(may.sets[0].totals.hasPrefix("Cộng các bản, cuối tháng: 1/4 tiêu chí"))
  }

  /// Without a cut-off a correction counts at once; the month in which it was written and the month that
  /// it is about name it.
  @Test func whereNoMonthIsFrozenACorrectionIsStillMarked() throws {
    let pages = try frozen(cutoff: "")
    let may = try #require(pages.first { $0.frame.heading == "Tháng 5/2024" })
    #expect(may.frozen == "" && may.corrections.isEmpty)
    #expect(may.laterHeading == "Đính chính ghi sổ sau tháng này (đã tính vào số liệu trên)")
    #expect(may.later.first?.items.map(\.code).contains("2.1") == true)
    let april = try #require(pages.first { $0.frame.heading == "Tháng 4/2024" })
    #expect(april.later.isEmpty)
    let june = try #require(pages.first { $0.frame.heading == "Tháng 6/2024" })
    #expect(june.corrections.first?.items.map(\.code).contains("2.1") == true)
    #expect(june.sets[0].villages.isEmpty)
  }

  @Test func aVillageThatIsNoMoreStillHasItsMonths() throws {
    let log = """
      date,village,code,status
      30/4/2024,ban-a,2.1,Chưa đạt
      31/5/2024,ban-a,2.1,Đạt
      30/4/2024,ban-b,2.1,Đạt

      """
    let pages = try paged(
      [
        "data/assessments.csv": log,
        "data/village_events.csv": "date,kind,village,into\n1/6/2024,nhập,ban-a,ban-b\n",
      ]
    ).all.compactMap { if case .month(let page) = $0 { page } else { nil } }
    #expect(pages.map(\.frame.heading) == ["Tháng 4/2024", "Tháng 5/2024", "Tháng 6/2024"])
    #expect(pages[0].sets[0].summary == "2/2 bản lần đầu có kết quả.")
    #expect(pages[1].sets[0].villages.map(\.name.text) == ["Bản A"])
    #expect(pages[1].sets[0].summary == "1/2 bản có thay đổi so với tháng trước.")
    #expect(pages[2].events.map(\.text) == ["Bản A: Nhập vào bản khác ngày 01/06/2024"])
  }

  @Test func aVillageThatCameLaterOwesNoEarlierReports() throws {
    let pages = try paged(
      files.merging([
        "data/villages.csv": "id,name\nban-a,Bản A\nban-b,Bản B\nmoi,Bản Mới\n",
        "data/village_events.csv": "date,kind,village,into\n1/6/2024,chuyển,ban-b,moi\n",
        "data/assessments.csv":
          "date,village,code,status\n31/5/2024,ban-a,2.1,Đạt\n30/6/2024,moi,2.1,Đạt\n",
      ]) { $1 }
    ).all.compactMap { if case .month(let page) = $0 { page } else { nil } }
    func names(_ page: MonthPage) -> [String] {
      page.reports.flatMap { $0.villages.flatMap(\.values) }.map(\.text).sorted()
    }
    #expect(names(pages[0]) == ["Bản A", "Bản B"])
    #expect(names(pages[1]) == ["Bản A (20/06/2024)", "Bản Mới"])
  }
}
