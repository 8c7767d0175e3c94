package import Diagnostics
import Inputs
import Model
import Rendering
import Vietnamese

/// Looks for internal values in the files of a public site, however they are written there: in other
/// case or tone spelling, with markup, escapes or line breaks between their words, with numbers in other
/// groups.
///
/// One pass over a file's plain words: eight bytes at each place are held against eight of each value,
/// those that the fewest values share.
struct LeakFinder: Sendable {
  fileprivate struct Pattern: Sendable {
    /// Plain words with a space on either side.
    var bytes: [UInt8]
    /// Where the eight bytes begin by which it is found.
    var anchor = 0
    /// Its place among `values`.
    var value: Int
  }

  let values: [InternalValue]
  private let patterns: [Pattern]
  /// By their eight bytes: places in `patterns`.
  private let anchors: [UInt64: [Int]]
  /// A bit for each hash of an anchor.
  private let filter: [UInt64]

  /// `nil` where nothing internal can be told from what everybody may read.
  ///
  /// - Parameter words: What the site's theme says on its own.
  init?(_ values: [InternalValue], in programme: Programme, words: [String]) {
    let open = PlainWords(
      (programme.publicNames + words).joined(separator: "|"), isMarkup: false
    ).bytes
    var patterns: [Pattern] = []
    var own: [InternalValue] = []
    for value in values {
      let told = (value.text.split(whereSeparator: \.isNewline) + value.millions)
        .map { PlainWords(String($0), isMarkup: false).bytes }
        .filter { $0.isTelling && !open.holds($0) }
      if told.isEmpty { continue }
      patterns += Set(told).map { Pattern(bytes: $0, value: own.count) }
      own.append(value)
    }
    self.values = own
    if own.isEmpty { return nil }
    var counts: [UInt64: Int] = [:]
    for word in patterns.flatMap(\.words) { counts[word, default: 0] += 1 }
    var anchors: [UInt64: [Int]] = [:]
    var filter = [UInt64](repeating: 0, count: 1 << 10)
    for number in patterns.indices {
      let words = patterns[number].words
      let rarest = words.indices.min { (counts[words[$0]] ?? 0, $0) < (counts[words[$1]] ?? 0, $1) }
      patterns[number].anchor = rarest ?? 0
      let word = words[rarest ?? 0]
      anchors[word, default: []].append(number)
      let bit = LeakFinder.hash(word)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.patterns = patterns
    self.anchors = anchors
    self.filter = filter
  }

  /// The values that a file holds, each with the line on which it ends.
  func leaks(in file: [UInt8], path: String) -> [(value: Int, line: Int)] {
    // A calendar breaks its lines in the middle of words.
    let file = path.hasSuffix(".ics") ? unfolded(file) : file
    let isMarkup = path.hasSuffix(".html") || path.hasSuffix(".xml")
    let found = search(PlainWords(file[...], isMarkup: isMarkup).bytes)
    return found.sorted { $0.key < $1.key }.map { value, pattern in
      (value, line(of: patterns[pattern].bytes, in: file, isMarkup: isMarkup))
    }
  }

  /// The first pattern of each value that the words hold.
  private func search(_ words: [UInt8]) -> [Int: Int] {
    var found: [Int: Int] = [:]
    words.withUnsafeBytes { bytes in
      filter.withUnsafeBufferPointer { filter in
        var at = 0
        while at &+ 8 <= bytes.count {
          let start = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
          let bit = LeakFinder.hash(start)
          if filter[bit &>> 6] & (1 &<< UInt64(truncatingIfNeeded: bit & 63)) != 0 {
            note(start, at, in: bytes, &found)
          }
          at &+= 1
        }
      }
    }
    return found
  }

  /// Notes the values whose anchor is at a place.
  @inline(never)
  private func note(
    _ start: UInt64, _ at: Int, in bytes: UnsafeRawBufferPointer, _ found: inout [Int: Int]
  ) {
    for number in anchors[start] ?? [] {
      let pattern = patterns[number]
      let begin = at - pattern.anchor
      let end = begin + pattern.bytes.count
      guard begin >= 0, end <= bytes.count, bytes[begin..<end].elementsEqual(pattern.bytes) else {
        continue
      }
      if found[pattern.value] == nil { found[pattern.value] = number }
    }
  }

  /// The first line with which the file holds the words, counted from 1.
  private func line(of words: [UInt8], in file: [UInt8], isMarkup: Bool) -> Int {
    let ends = file.indices.filter { file[$0] == UInt8(ascii: "\n") } + [file.count]
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      let part = PlainWords(file[..<ends[middle]], isMarkup: isMarkup).bytes
      if part.holds(words) { high = middle } else { low = middle + 1 }
    }
    return low + 1
  }

  @inline(__always)
  private static func hash(_ start: UInt64) -> Int {
    Int(truncatingIfNeeded: (start &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}

extension LeakFinder.Pattern {
  /// The eight bytes at each of its places.
  fileprivate var words: [UInt64] {
    bytes.withUnsafeBytes { bytes in
      (0...(bytes.count - 8)).map { bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self) }
    }
  }
}

extension InternalValue {
  /// An amount of đồng as pages show it, "1,5 triệu đồng"; none for other values.
  fileprivate var millions: [Substring] {
    let digits = text.filter { !". \u{A0}".contains($0) }
    guard digits.count >= 6, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let amount = Int64(digits), let millions = ExactDecimal(mantissa: amount, scale: 6)
    else { return [] }
    return ["\(millions.vietnamese) triệu đồng"]
  }
}

extension [UInt8] {
  /// Whether plain words are long enough to be nobody else's: six signs with a letter, or six digits.
  fileprivate var isTelling: Bool { count >= 8 }

  fileprivate func holds(_ words: [UInt8]) -> Bool {
    guard let first = words.first, count >= words.count else { return false }
    return withUnsafeBufferPointer { text in
      (0...(text.count - words.count)).contains { start in
        text[start] == first && text[start..<start + words.count].elementsEqual(words)
      }
    }
  }
}

private func unfolded(_ file: [UInt8]) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(file.count)
  var at = 0
  while at < file.count {
    if file[at] == 13, at + 2 < file.count, file[at + 1] == 10, file[at + 2] == 32 {
      at += 3
    } else {
      text.append(file[at])
      at += 1
    }
  }
  return text
}

extension Programme {
  /// What the public site calls things; an internal cell with nothing else gives nothing away.
  fileprivate var publicNames: [String] {
    var names = villages.map(\.name) + units.flatMap { [$0.name, $0.shortName] }
    names += documents.flatMap { [$0.title, $0.number, $0.subject] } + communes.map(\.name)
    names += sets.flatMap { [$0.title, $0.shortTitle] }
    names += sets.flatMap(\.criteria).flatMap { [$0.name] + $0.indicators.map(\.name) }
    return names
  }
}

/// That a public site would hold what is internal.
package enum LeakRules {
  package static let all = [leaked]

  static let leaked = Rule(
    "internal-leaked", .error,
    summary: Bilingual(
      vi: "Điều nội bộ có trên trang công khai.", en: "Something internal is on the public site."),
    explanation: Bilingual(
      vi: """
        Ô này thuộc cột hoặc bảng nội bộ, nhưng cùng lời đó có trong một tệp của trang công khai, nhất \
        là khi ai đó dán nhầm vào cột công khai hoặc vào bài. Không tệp nào được đăng. Xóa chỗ dán nhầm, \
        hoặc bỏ mục trong internal nếu điều này không cần giữ kín.
        """,
      en: """
        The cell belongs to an internal column or table, yet the same words stand in a file of the \
        public site, as when someone pasted them into a public column or an article. Nothing is \
        published. Delete what was pasted, or take the column out of internal if it is no secret.
        """))

  static func leaked(_ value: InternalValue, in path: String, line: Int) -> Diagnostic {
    Diagnostic(
      leaked, at: value.location,
      Bilingual(
        vi: "điều nội bộ ở đây có trong trang công khai: \(path), dòng \(line)",
        en: "what is internal here stands on the public site: \(path), line \(line)"),
      help: Bilingual(
        vi: "xóa chỗ dán nhầm ở cột công khai hoặc bài viết",
        en: "delete what was pasted into a public column or an article"))
  }
}
