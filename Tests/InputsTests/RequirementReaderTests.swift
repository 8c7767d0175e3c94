import Model
import Testing
import Vietnamese

@testable import Inputs

@Suite struct RequirementReaderTests {
  private static func number(_ text: String) throws -> ExactDecimal {
    let parts = text.split(separator: ".")
    let mantissa = try #require(Int64(parts.joined()))
    return try #require(
      ExactDecimal(mantissa: mantissa, scale: parts.count > 1 ? parts[1].count : 0))
  }

  private func read(_ text: String, unit: String = "") -> Requirement? {
    readRequirement(text, unit: unit, mark: .comma)
  }

  @Test(arguments: ["Đạt", "đạt", " Đạt ", "Có", "met", "yes"])
  func somethingToJudgeHasNothingToMeasure(_ text: String) {
    #expect(read(text) == .stated)
  }

  @Test func blankIsNotGiven() {
    #expect(read("") == .notGiven)
    #expect(read("  ") == .notGiven)
  }

  @Test(arguments: [
    ">= 95 %", "≥95%", ">=95 %", "đạt từ 95%", "từ 95% trở lên", "Từ 95 % trở lên", "ít nhất 95%",
    "tối thiểu 95 %",
  ])
  func atLeast(_ text: String) throws {
    #expect(read(text) == .measured(.atLeast(try Self.number("95")), unit: "%"))
  }

  @Test(arguments: ["<= 5 %", "≤ 5%", "không quá 5 %", "tối đa 5%", "Không quá 5%"])
  func atMost(_ text: String) throws {
    #expect(read(text) == .measured(.atMost(try Self.number("5")), unit: "%"))
  }

  @Test func strictBoundsAndEquality() throws {
    #expect(read("> 5 %") == .measured(.moreThan(try Self.number("5")), unit: "%"))
    #expect(read("trên 5%") == .measured(.moreThan(try Self.number("5")), unit: "%"))
    #expect(read("< 5 %") == .measured(.lessThan(try Self.number("5")), unit: "%"))
    #expect(read("dưới 5%") == .measured(.lessThan(try Self.number("5")), unit: "%"))
    #expect(read("= 3 người") == .measured(.exactly(try Self.number("3")), unit: "người"))
  }

  @Test(arguments: [
    ("15..<20 %", false), ("từ 15% đến dưới 20%", false), ("15...20 %", true),
    ("từ 15 đến 20 %", true), ("15 - 20 %", true), ("15–20 %", true),
  ])
  func ranges(_ text: String, _ closed: Bool) throws {
    let bound = Bound.within(from: try Self.number("15"), to: try Self.number("20"), closed: closed)
    #expect(read(text) == .measured(bound, unit: "%"))
  }

  @Test func vietnameseNumbersWithUnits() throws {
    #expect(
      read(">= 1,2 lần") == .measured(.atLeast(try Self.number("1.2")), unit: "lần"))
    #expect(
      read(">= 1.234,5 triệu đồng")
        == .measured(.atLeast(try Self.number("1234.5")), unit: "triệu đồng"))
  }

  @Test func takesTheColumnsUnitWhereTheCellGivesNone() throws {
    #expect(read(">= 95", unit: "%") == .measured(.atLeast(try Self.number("95")), unit: "%"))
  }

  @Test func boundsForGroups() throws {
    let far = Requirement.GroupBound(
      group: "khu vực III", bound: .atLeast(try Self.number("70")))
    let rest = Bound.atLeast(try Self.number("80"))
    #expect(
      read("khu vực III: >= 70 %; khác: >= 80 %")
        == .perGroup([far], otherwise: rest, unit: "%"))
    #expect(
      read("khu vực III: >= 70 %;còn lại: >= 80 %")
        == .perGroup([far], otherwise: rest, unit: "%"))
    #expect(read("khu vực III: >= 70 %") == .perGroup([far], otherwise: nil, unit: "%"))
  }

  @Test(arguments: ["2 of 3", "2 trong 3", "2 trong số 3", "ít nhất 2/3 nội dung", "2/3 mục"])
  func someOfSeveralParts(_ text: String) {
    #expect(read(text) == .parts(count: 2, of: 3))
  }

  @Test func points() throws {
    #expect(read("10 điểm") == .points(maximum: try Self.number("10"), floor: nil))
    #expect(read("tối đa 10 điểm") == .points(maximum: try Self.number("10"), floor: nil))
    #expect(
      read(">= 5/10 điểm")
        == .points(maximum: try Self.number("10"), floor: try Self.number("5")))
  }

  @Test(arguments: [
    "khoảng 95 %", "95", "95 %", ">= ", ">= x %", ">= 95 % 3", "20..<15 %", "4 of 3",
    ">= 12/10 điểm",
    "<= 5 % trở lên", "khu vực III >= 70 %; khác: >= 80 %", "khu vực III: nhiều", ":", "2 of",
    "1.2.3.4 %", ">= 1e9 %", ">= 99999999999999999999 %",
  ])
  func isNoRequirement(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test(arguments: [
    "9223372036854775807 of 9223372036854775807", "99999999999999999999 trong 3", "0/0 mục",
    ">= 0,0000000000000000000000001 %", "0..<0", ";;;", "a:;b:", "::::", "từ đến", "%",
  ])
  func survivesExtremes(_ text: String) {
    #expect(read(text) == read(text + " "))
  }

  @Test func asksForNoMarkWhereOnlyOneReadingIsPossible() throws {
    let income = readRequirement(">= 1,2 lần", unit: "", mark: nil)
    #expect(income == .measured(.atLeast(try Self.number("1.2")), unit: "lần"))
    #expect(readRequirement(">= 1.234 đồng", unit: "", mark: nil) == nil)
  }

  @Test(arguments: 0..<200)
  func survivesAnyText(_ seed: UInt64) {
    let alphabet = Array(">=<≥≤ .,;:/%0123456789từđếntrởlênđiểm-–")
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    let text = (0..<24).map { _ -> Character in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return alphabet[Int(state >> 33) % alphabet.count]
    }
    let once = read(String(text))
    #expect(once == read(String(text)))
  }
}
