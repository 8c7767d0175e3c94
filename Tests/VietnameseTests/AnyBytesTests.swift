import Testing
import Vietnamese

/// No text can stop the program or break a promise of what comes out.
struct AnyBytesTests {
  @Test func everyReaderSurvivesAnyBytes() {
    var generated = Generated(seed: 23)
    for _ in 0..<20_000 {
      let bytes = generated.bytes()
      bytes.withUnsafeBytes { raw in
        if let day = Day.parse(raw) { #expect(Day.years.contains(day.year)) }
        if let month = Month.parse(raw) { #expect(Day.years.contains(month.year)) }
        for mark in [nil, .comma, .point] as [DecimalMark?] {
          if case .number(let number, _) = readNumber(raw, decimalMark: mark) {
            #expect(read(number.vietnamese, .comma) == .number(number, percent: false))
          }
        }
        var buffer: [UInt8] = []
        appendFolded(raw, to: &buffer)
        #expect(String(validating: buffer, as: UTF8.self) != nil)
        if let composed = composed(raw) {
          #expect(composed.withUnsafeBytes { Vietnamese.composed($0) ?? composed } == composed)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(CollationKey(text) == CollationKey(text))
      #expect(slug(text).utf8.count <= longestSlug)
    }
  }
}
