import Testing

@testable import Model

@Suite struct CodeTests {
  @Test func tellsFourteenOneFromFourteenTen() throws {
    let one = try #require(Code("14.1"))
    let ten = try #require(Code("14.10"))
    #expect(one != ten)
    #expect("\(one) \(ten)" == "14.1 14.10")
  }

  @Test func ordersByNumbersAndThenLetters() throws {
    let texts = ["2", "14", "14.2", "14.2.1", "14.10", "14.10a", "14.10b", "15"]
    let codes = try texts.map { try #require(Code($0)) }
    #expect(codes.reversed().sorted().map(\.description) == texts)
  }

  @Test(arguments: [
    "", ".", "14.", ".1", "14..1", "1.2.3.4.5", "a", "đ", "5ab", "5a1", "-1", "+1", "1,2", "1 2",
    "14.1 ", "12345", "99999999999999999999", "١", "１", "4.*",
  ])
  func refusesWhatIsNoCode(text: String) {
    #expect(Code(text) == nil)
  }

  @Test(arguments: [("06.01", "6.1"), ("5A", "5a"), ("0", "0"), ("9999.9999", "9999.9999")])
  func readsOneFormOfACode(text: String, form: String) {
    #expect(Code(text)?.description == form)
    #expect(Code(text) == Code(form))
  }

  @Test func standsBelowTheCodesItBeginsWith() throws {
    let criterion = try #require(Code("14"))
    let indicator = try #require(Code("14.10"))
    #expect(indicator.isBelow(criterion))
    #expect(!criterion.isBelow(indicator))
    #expect(!criterion.isBelow(criterion))
    #expect(Code("1").map(indicator.isBelow) == false)
    #expect(indicator.depth == 2)
    #expect(indicator.hyphenated == "14-10")
    #expect(Code("2").map(criterion.appending) == Code("14.2"))
  }
}
