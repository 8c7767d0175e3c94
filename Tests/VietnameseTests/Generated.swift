/// Random numbers that are the same on every run.
struct Generated: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<C: RandomAccessCollection>(_ choices: C) -> C.Element where C.Index == Int {
    choices[Int.random(in: choices.startIndex..<choices.endIndex, using: &self)]
  }

  /// A name of one to four syllables, right or wrong, composed or not.
  mutating func name() -> String {
    let syllables = [
      "Bản", "Pút", "tủm", "Tủm", "hoà", "hòa", "hoá", "đ", "d", "Đăm", "đâm", "ư", "u", "ơ", "2",
      "10", "010", "a", "ạ", "ắ", "é", "-", "e\u{302}\u{301}", "o\u{31B}", "ñ", "字", "  ", "",
    ]
    let count = Int.random(in: 1...4, using: &self)
    return (0..<count).map { _ in pick(syllables) }.joined(separator: pick([" ", ""]))
  }

  /// Bytes that often look like the beginning of something.
  mutating func bytes() -> [UInt8] {
    let likely = Array("0123456789.,-/% ngày6tháđơ\u{300}\u{323}\u{A0}\u{2212}".utf8)
    let count = Int.random(in: 0...24, using: &self)
    return (0..<count).map { _ in
      Bool.random(using: &self) ? pick(likely) : UInt8.random(in: 0...255, using: &self)
    }
  }
}
