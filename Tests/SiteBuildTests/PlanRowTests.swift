import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

/// Every row that sections II and III of the plan give is found where a reader looks for it.
@Suite struct PlanRowTests {
  private func plan() throws -> (programme: Programme, site: Site) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let content = try readContent(try SourceFolder.open("/\(root)/content")).content
    return (try #require(content).programme, try buildSite(try planContent()))
  }

  @Test func everyTaskStandsWithItsVillageItsCriterionItsUnitsAndItsDeadline() throws {
    let (programme, site) = try plan()
    #expect(programme.tasks.count == 13)
    for task in programme.tasks {
      var pages = ["viec.html"]
      if let village = task.village {
        pages.append("thon-ban/\(programme.villages[village].id).html")
      }
      if let criterion = task.subject?.criterion, let set = task.subject?.set {
        let code = programme.sets[set].criteria[criterion].code
        pages.append("tieu-chi/\(programme.sets[set].id)-\(code).html")
      }
      pages += (task.leads + task.coordinators).map { "don-vi/\(programme.units[$0].id).html" }
      let due =
        task.due.map { "\($0.isBefore ? "trước" : "đến hết") ngày \($0.day.vietnamese)" }
        ?? "Tài liệu không nêu thời hạn"
      for path in pages {
        let text = try site.text(path)
        #expect(text.contains(task.action), "\(path)")
        #expect(text.contains(due), "\(path)")
        for unit in task.leads {
          #expect(text.contains(programme.units[unit].shortName), "\(path)")
        }
      }
    }
  }

  @Test func everyAssignmentStandsWithItsUnitAndItsCriterion() throws {
    let (programme, site) = try plan()
    #expect(programme.assignments.count == 80)
    for assignment in programme.assignments {
      let unit = programme.units[assignment.unit]
      let set = programme.sets[assignment.subject.set]
      var pages = ["don-vi/\(unit.id).html"]
      if let parent = unit.parent { pages.append("don-vi/\(programme.units[parent].id).html") }
      if let criterion = assignment.subject.criterion {
        pages.append("tieu-chi/\(set.id)-\(set.criteria[criterion].code).html")
      }
      for path in pages {
        #expect(try site.text(path).contains(assignment.wording), "\(path)")
      }
      if let page = pages.last, page.hasPrefix("tieu-chi/") {
        #expect(try site.text(page).contains(unit.name), "\(page)")
      }
      #expect(try site.text("don-vi/\(unit.id).html").contains(set.title))
    }
  }

  @Test func everyUnitTellsItsOtherDuties() throws {
    let (programme, site) = try plan()
    for unit in programme.units where !unit.duties.isEmpty {
      let text = try site.text("don-vi/\(unit.id).html")
      for duty in unit.duties.split(separator: ";") {
        #expect(text.contains(duty.drop(while: \.isWhitespace)), "\(unit.id)")
      }
    }
    let list = try site.text("don-vi.html")
    for unit in programme.units { #expect(list.contains(unit.name), "\(unit.id)") }
  }

  /// "Vào trước ngày 15 hàng tháng": on the page of who reports, and on each village's.
  @Test(arguments: ["thon-ban/ban-put.html", "thon-ban/ban-tum.html", "thang/2023-12.html"])
  func theMonthlyDutyIsTold(_ path: String) throws {
    let text = try plan().site.text(path)
    #expect(text.contains("trước ngày 15 hằng tháng"))
    #expect(text.contains("Thường trực Ban chỉ đạo xã (qua Địa chính xã)"))
  }

  /// A reader of a village's page learns who holds what it lacks.
  @Test(arguments: [
    ("ban-put", "1.2", "Địa chính (kinh tế, hạ tầng)"), ("ban-put", "13.2", "Trạm y tế"),
    ("ban-tum", "13.2", "Lao động - TB&XH"), ("ban-tum", "15.1", "Văn phòng HĐND-UBND"),
  ])
  func whoHoldsWhatAVillageLacksIsNamed(_ village: String, _ code: String, _ unit: String) throws {
    let text = try plan().site.text("thon-ban/\(village).html")
    let lacking = try #require(text.pieces(around: "Còn thiếu gì").last)
    let item = try #require(lacking.pieces(around: " \(code) ").dropFirst().first)
    let holders = try #require(item.pieces(around: "Đơn vị phụ trách").dropFirst().first)
    #expect(holders.prefix(120).contains(unit))
  }

  @Test func aUnitTellsItsLoadAndItsVillages() throws {
    let text = try plan().site.text("don-vi/dia-chinh.html")
    #expect(text.contains("3 việc chưa xong 0 việc quá hạn"))
    #expect(text.contains("Bản đang có việc Bản Pút Bản Tủm"))
  }

  /// The five model sets are found from the first page.
  @Test func everySetIsLinkedFromHome() throws {
    let (programme, site) = try plan()
    let links = try site.page("index.html").tags.compactMap { $0["href"] }
    for set in programme.sets { #expect(links.contains("bo-tieu-chi/\(set.id).html")) }
  }

  @Test func aSetThatStatesNoRuleSaysSo() throws {
    let text = try plan().site.text("bo-tieu-chi/chuyen-doi-so.html")
    #expect(text.contains("Dữ liệu không nêu điều kiện công nhận"))
    #expect(try plan().site.text("bo-tieu-chi/ntm.html").contains("Bản đạt chuẩn khi đạt cả 16"))
  }
}
