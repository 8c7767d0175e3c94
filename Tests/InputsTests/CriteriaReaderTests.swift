import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@Suite struct CriteriaReaderTests {
  private let criteria = "criteria/ntm/criteria.csv"
  private let indicators = "criteria/ntm/indicators.csv"

  private func set(_ files: [String: String]) throws -> CriteriaSet {
    let (content, diagnostics) = try read(files)
    #expect(diagnostics.map(\.rule.id) == [])
    return try #require(content?.programme.sets.first)
  }

  @Test func readsEveryColumnByItsVietnameseHeading() throws {
    let set = try set([
      criteria: """
      Mã tiêu chí,Tên tiêu chí,Yêu cầu,Số chỉ tiêu,Ghi chú,Căn cứ
      14,Môi trường,Đạt,12,xem phụ lục,dòng 3

      """,
      indicators: """
      TC;Mã chỉ tiêu;Tên chỉ tiêu;ĐVT;Mức đạt;Ghi chú;Nguồn
      14;14.10;Nước sạch;%;>= 98,5;theo Bộ;dòng 9

      """,
    ])
    let criterion = try #require(set.criteria.first)
    #expect(criterion.code.description == "14")
    #expect(criterion.name == "Môi trường")
    #expect(criterion.requirement == .stated)
    #expect(criterion.declaredIndicators == 12)
    #expect(criterion.note == "xem phụ lục")
    #expect(criterion.source == "dòng 3")
    let indicator = try #require(criterion.indicators.first)
    #expect(indicator.code.description == "14.10")
    #expect(indicator.name == "Nước sạch")
    #expect(readableUnit(indicator.requirement) == "%")
    #expect(indicator.note == "theo Bộ")
    #expect(indicator.source == "dòng 9")
  }

  private func readableUnit(_ requirement: Requirement) -> String? {
    if case .measured(_, let unit) = requirement { unit } else { nil }
  }

  @Test func ordersCodesByTheirNumbers() throws {
    let set = try set([
      criteria: "code,name\n14,Môi trường\n4,Điện\n",
      indicators: "criterion,code\n14,14.10\n14,14.2\n14,14.1\n",
    ])
    #expect(set.criteria.map(\.code.description) == ["4", "14"])
    #expect(set.criteria[1].indicators.map(\.code.description) == ["14.1", "14.2", "14.10"])
  }

  @Test func numbersThatRestartInEveryCriterionAreNamedByBoth() throws {
    let set = try set([indicators: "criterion,code\n4,1\n14,1\n14,2\n"])
    #expect(
      set.criteria.map { $0.indicators.map(\.reference.description) } == [
        ["4.1"], ["14.1", "14.2"],
      ])
  }

  @Test func aCodeStandsOnce() throws {
    try expect("cell-duplicate", in: criteria, "code,name\n4,Điện\n⟦04⟧,Điện\n14,Môi trường\n")
    try expect(
      "cell-duplicate", in: indicators, "criterion,code\n14,14.1\n14,14.10\n14,⟦14.1⟧\n")
  }

  @Test func saysWhatASpreadsheetDoesToCodes() throws {
    let found = try expect(
      "cell-duplicate", in: indicators, "criterion,code\n14,14.1\n14,⟦14.1⟧\n")
    #expect(found.help?.en.contains("14.10") == true)
  }

  @Test(arguments: [
    "14-Jan", "Jan-14", "14-thg 1", "mười", "14.", ".1", "14..1", "1.2.3.4.5", "12345",
  ])
  func refusesCodesThatAreNone(_ code: String) throws {
    try expect("code-form", in: indicators, MarkedText("criterion,code\n14,⟦\(code)⟧\n"))
  }

  @Test func offersPointsWhereASpreadsheetWroteCommas() throws {
    let found = try expect("code-form", in: indicators, "criterion,code\n14,\"⟦14,10⟧\"\n")
    #expect(found.help?.en == "did you mean '14.10'?")
  }

  @Test func anIndicatorBelongsToACriterionOfTheSet() throws {
    let found = try expect(
      "reference-unknown", in: indicators, "criterion,code\n14,14.1\n⟦41⟧,1\n")
    #expect(found.message.en == "'41' is not in criteria.csv")
  }

  @Test func pointsAtEveryCellThatMustNotBeBlank() throws {
    try expect("cell-required", in: criteria, "code,name\n⟦⟧,Điện\n4,Điện\n14,Môi trường\n")
    try expect("cell-required", "cell-required", in: indicators, "criterion,code\n⟦⟧,1\n14,⟦⟧\n")
  }

  @Test(arguments: ["khoảng 95 %", "95", "20..<15 %", "4 of 3", ">= 1e9 %", "khu vực III: nhiều"])
  func pointsAtARequirementOfNoKnownForm(_ text: String) throws {
    let found = try expect(
      "requirement-form", in: indicators,
      MarkedText("criterion,code,name,requirement\n14,14.1,Rác,⟦\(text)⟧\n"))
    #expect(found.message.en == "'\(text)' is no form of a requirement")
    #expect(found.message.vi == "không hiểu yêu cầu '\(text)'")
  }

  @Test func refusesACountOfIndicatorsThatIsNone() throws {
    try expect(
      "number-form", in: criteria, "code,name,declared_indicators\n4,Điện,⟦ba⟧\n14,Môi trường,2\n")
  }

  @Test func thousandsAndDecimalsAreToldApartByTheMarkOfTheSite() throws {
    let table = "criterion,code,name,unit,requirement\n14,14.1,Thu nhập,triệu đồng,>= 1.250\n"
    guard
      case .measured(.atLeast(let comma), _) = try set([indicators: table]).criteria[1]
        .indicators[0].requirement
    else { throw Unexpected() }
    #expect(comma == ExactDecimal(1250))
    let point = try read(["site.yaml": "title: A\ndecimal_mark: \".\"\n", indicators: table])
    guard
      case .measured(.atLeast(let value), _)? = point.content?.programme.sets[0].criteria[1]
        .indicators[0].requirement
    else { throw Unexpected() }
    #expect(try #require(ExactDecimal(mantissa: 125, scale: 2)) == value)
  }

  @Test func aSetWithoutCriteriaIsNone() throws {
    try expectOne("set-missing", of: criteria, [criteria: "code,name\n"])
  }

  private struct Unexpected: Error {}
}
