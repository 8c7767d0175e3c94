/// One pass over a text before it is cut: is it UTF-8, and which characters need attention?
struct TextScan: Sendable {
  /// In the order of the text, at most `Limits.diagnosticsPerRule` of each kind.
  private(set) var findings: [TextFinding] = []
  /// Whether any value may differ from its bytes.
  private(set) var needsCleaning = false
  /// Whether letters occur that only Vietnamese text in Unicode has.
  private(set) var hasVietnameseLetters = false
  /// Whether the text is Vietnamese in an encoding older than Unicode, bytes or letters.
  var isLegacy: Bool { legacy.isLegacy(hasVietnameseLetters: hasVietnameseLetters) }

  private var legacy = LegacyEvidence()
  private var counts = [Int](repeating: 0, count: TextFinding.Kind.allCases.count)

  /// Looks through a text; what its decoder found takes its place among the findings.
  init(_ text: UnsafeRawBufferPointer, _ decoded: DecodedText) {
    lookThrough(text, from: decoded.start)
    guard !decoded.halfCharacters.isEmpty else { return }
    findings += decoded.halfCharacters.map { TextFinding(kind: .halfCharacter, range: $0) }
    findings.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func lookThrough(_ text: UnsafeRawBufferPointer, from start: Int) {
    var at = start
    while at < text.count {
      if at &+ 8 <= text.count {
        let hits = EightBytes.controlOrHigh(in: text.eightBytes(at: at))
        guard hits != 0 else {
          at &+= 8
          continue
        }
        at &+= EightBytes.first(hits)
      }
      at = look(at: at, in: text)
    }
  }

  /// Looks at one character and returns where the next one begins. The letters of Vietnamese come
  /// first: most of a text passes here.
  @inline(__always)
  private mutating func look(at: Int, in text: UnsafeRawBufferPointer) -> Int {
    let lead = text[at]
    if lead < 0x80 {
      if InvisibleCharacter.isControl(lead) { lookAtControl(lead, at) }
      return at &+ 1
    }
    if lead == 0xE1, at &+ 2 < text.count, text[at &+ 1] & 0xFE == 0xBA,
      text[at &+ 2] & 0xC0 == 0x80
    {
      hasVietnameseLetters = true
      return at &+ 3
    }
    if lead >= 0xC3, lead <= 0xC6, at &+ 1 < text.count, text[at &+ 1] & 0xC0 == 0x80,
      lead != 0xC3 || !LegacyLetters.isSuspect(text[at &+ 1])
    {
      legacy.validLetters &+= 1
      if lead != 0xC3 { hasVietnameseLetters = true }
      return at &+ 2
    }
    return lookAtRare(lead, at, in: text)
  }

  /// Looks at a character that few Vietnamese texts have.
  @inline(never)
  private mutating func lookAtRare(
    _ lead: UInt8, _ at: Int, in text: UnsafeRawBufferPointer
  ) -> Int {
    guard let length = UTF8Sequence.length(in: text, at: at) else {
      lookAtInvalid(at, in: text)
      return at &+ 1
    }
    if length == 2 { lookAtTwo(lead, text[at &+ 1], at, in: text) }
    if length == 3 { lookAtThree(lead, text[at &+ 1], text[at &+ 2], at) }
    return at &+ length
  }

  private mutating func lookAtControl(_ byte: UInt8, _ at: Int) {
    needsCleaning = true
    add(byte == Byte.nul ? .nul : .invisible, at..<at + 1)
  }

  private mutating func lookAtInvalid(_ at: Int, in text: UnsafeRawBufferPointer) {
    legacy.addInvalidByte(at, in: text)
    add(.invalidUTF8, at..<at + 1)
  }

  private mutating func lookAtTwo(
    _ lead: UInt8, _ second: UInt8, _ at: Int, in text: UnsafeRawBufferPointer
  ) {
    legacy.validLetters &+= 1
    let range = at..<at + 2
    switch (lead, second) {
    case (0xC2, 0xA0), (0xC2, 0xAD): needsCleaning = true
    case (0xC2, 0x80...0x9F), (0xD8, 0x9C): addUnclean(.invisible, range)
    case (0xCC, _), (0xCD, 0x80...0xAF):
      needsCleaning = true
      hasVietnameseLetters = true
    case (0xC3, 0x90), (0xC3, 0xB0): addUnclean(.ethForDStroke, range)
    case (0xC2, _), (0xC3, _): lookAtLegacy(range, in: text)
    default: break
    }
  }

  private mutating func lookAtLegacy(_ range: Range<Int>, in text: UnsafeRawBufferPointer) {
    let weight = LegacyLetters.weight(of: range, in: text)
    guard weight > 0 else { return }
    legacy.add(weight, at: range, in: text)
    add(.legacyLetter, range)
  }

  private mutating func lookAtThree(_ lead: UInt8, _ second: UInt8, _ third: UInt8, _ at: Int) {
    legacy.validLetters &+= 1
    guard lead == 0xE2 || lead == 0xEF else { return }
    if InvisibleCharacter.isInvisible(lead, second, third) {
      addUnclean(.invisible, at..<at + 3)
    } else if lead == 0xE2, second == 0x80 {
      needsCleaning = true
    }
  }

  private mutating func addUnclean(_ kind: TextFinding.Kind, _ range: Range<Int>) {
    needsCleaning = true
    add(kind, range)
  }

  /// Adds a finding; neighbours of one kind join.
  private mutating func add(_ kind: TextFinding.Kind, _ range: Range<Int>) {
    if let last = findings.last, last.kind == kind, last.range.upperBound == range.lowerBound {
      findings[findings.count - 1].range = last.range.lowerBound..<range.upperBound
      return
    }
    guard counts[kind.rawValue] < Limits.diagnosticsPerRule else { return }
    counts[kind.rawValue] += 1
    findings.append(TextFinding(kind: kind, range: range))
  }
}
