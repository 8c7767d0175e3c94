import Testing

@testable import Rendering

@Suite struct QRCodeTests {
  @Test func leavesFourLightModulesRound() throws {
    let code = try #require(QRCode("https://xa.example/in/thon-ban-ban-a.html"))
    let starts = code.path.matches(of: #/M(\d+) (\d+)h(\d+)/#).compactMap { run in
      (Int(run.1), Int(run.2), Int(run.3))
    }
    let columns = starts.compactMap(\.0)
    let ends = starts.map { ($0.0 ?? 0) + ($0.2 ?? 0) }
    #expect(columns.min() == 4 && starts.compactMap(\.1).min() == 4)
    #expect(ends.max() == code.size - 4 && starts.compactMap(\.1).max() == code.size - 5)
  }

  @Test func isNoneForATextLongerThanAnyCode() {
    #expect(QRCode(String(repeating: "a", count: 3000)) == nil)
  }
}
