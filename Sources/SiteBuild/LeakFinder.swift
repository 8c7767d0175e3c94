package import Diagnostics
import Inputs
import Model
import Rendering

/// Looks for internal values in the bytes of a public site, whatever escapes them there.
///
/// One pass over a file: eight bytes at each place are held against eight of each value, those that the
/// fewest values share.
struct LeakFinder: Sendable {
  fileprivate struct Pattern: Sendable {
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
  init?(_ values: [InternalValue], in programme: Programme) {
    let names = programme.publicNames
    self.values = values.filter { $0.isTelling && !names.contains($0.text) }
    if self.values.isEmpty { return nil }
    var patterns = self.values.enumerated().flatMap { number, value in
      value.text.escapedForms.filter { $0.count >= 8 }.map { Pattern(bytes: $0, value: number) }
    }
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

  /// The values that a file holds, each with the byte where it first begins.
  func leaks(in file: [UInt8], isCalendar: Bool) -> [(value: Int, offset: Int)] {
    // A calendar breaks its lines in the middle of words.
    let file = isCalendar ? unfolded(file) : file
    var found: [Int: Int] = [:]
    file.withUnsafeBytes { bytes in
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
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
      found[pattern.value] = found[pattern.value] ?? begin
    }
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

extension InternalValue {
  /// Whether it is long enough that its words are nobody else's: eight characters, or six digits.
  fileprivate var isTelling: Bool {
    text.count >= 8 && text.contains(where: \.isLetter) || text.count { $0.isNumber } >= 6
  }
}

extension Programme {
  /// What the public site calls things; an internal cell with nothing else gives nothing away.
  fileprivate var publicNames: Set<String> {
    var names = villages.map(\.name) + units.flatMap { [$0.name, $0.shortName] }
    names += documents.flatMap { [$0.title, $0.number, $0.subject] } + communes.map(\.name)
    names += sets.flatMap { [$0.title, $0.shortTitle] }
    names += sets.flatMap(\.criteria).flatMap { [$0.name] + $0.indicators.map(\.name) }
    return Set(names)
  }
}

extension String {
  /// As it stands in text, in HTML, in JSON, in a calendar and in a quoted cell, line by line.
  fileprivate var escapedForms: Set<[UInt8]> {
    let lines = split(whereSeparator: \.isNewline).map(String.init)
    return Set(
      lines.flatMap { line in
        let json = JSONValue.string(line).written.dropFirst().dropLast()
        return [
          line,
          line.escaped(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]),
          line.escaped(["&": "&amp;", "<": "&lt;", ">": "&gt;"]), String(json),
          line.escaped(["\\": "\\\\", ",": "\\,", ";": "\\;"]), line.escaped(["\"": "\"\""]),
        ]
      }.map { Array($0.utf8) })
  }

  private func escaped(_ forms: [Character: String]) -> String {
    reduce(into: "") { $0 += forms[$1] ?? String($1) }
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
