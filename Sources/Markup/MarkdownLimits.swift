internal import Diagnostics

/// Looks for what would make cmark slow before cmark sees it.
enum MarkdownLimits {
  static let maximumBytes = 1_000_000
  static let maximumLine = 20_000
  static let maximumColumns = 100
  static let maximumDepth = 100

  /// The first line that exceeds a limit, and how.
  static func firstExcess(in source: ProseSource, from start: Int) -> (Range<Int>, Bilingual)? {
    guard source.bytes.count - start <= maximumBytes else { return (source.line(1), tooLarge) }
    var depth = 0
    for line in source.lines {
      let text = source.bytes[line]
      if text.count > maximumLine { return (line, longLine) }
      if columns(text) > maximumColumns { return (line, wideTable) }
      depth = Self.depth(text, below: depth)
      if depth > maximumDepth { return (line, deep) }
    }
    return nil
  }

  /// cmark needs the square of a table's columns.
  private static func columns(_ line: ArraySlice<UInt8>) -> Int {
    let bar = UInt8(ascii: "|")
    let bars = line.reduce(0) { $0 + ($1 == bar ? 1 : 0) }
    guard bars > 0 else { return 0 }
    let edges = (line.first == bar ? 1 : 0) + (line.last == bar ? 1 : 0)
    return bars + 1 - edges
  }

  /// At most how many quotes and list items a line can stand in: those its own marks open, and
  /// of those above as many as its indentation can continue (two columns each).
  private static func depth(_ line: ArraySlice<UInt8>, below above: Int) -> Int {
    var marks = 0
    var blanks = 0
    var rest = line
    while let byte = rest.first {
      if byte == UInt8(ascii: " ") || byte == 0x09 {
        blanks += byte == 0x09 ? 4 : 1
        rest = rest.dropFirst()
      } else if let length = markLength(rest) {
        marks += 1
        rest = rest.dropFirst(length)
      } else {
        break
      }
    }
    return rest.isEmpty && marks == 0 ? above : min(blanks / 2, above) + marks
  }

  /// The length of a quote or list mark at the start of a text.
  private static func markLength(_ text: ArraySlice<UInt8>) -> Int? {
    switch text.first {
    case UInt8(ascii: ">"): 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      endsMark(text.dropFirst().first) ? 1 : nil
    default: numberLength(text)
    }
  }

  private static func numberLength(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix(10).prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    let after = text.dropFirst(digits.count)
    guard !digits.isEmpty, after.first == UInt8(ascii: ".") || after.first == UInt8(ascii: ")"),
      endsMark(after.dropFirst().first)
    else { return nil }
    return digits.count + 1
  }

  private static func endsMark(_ byte: UInt8?) -> Bool {
    byte == nil || byte == UInt8(ascii: " ") || byte == 0x09
  }

  // MARK: Texts

  static let tooLarge = Bilingual(
    vi: "nội dung lớn hơn 1 MB; hãy chia thành nhiều tệp",
    en: "the text is larger than 1 MB; split it into files")

  private static let longLine = Bilingual(
    vi: "dòng dài hơn 20.000 byte; hãy xuống dòng",
    en: "the line is longer than 20,000 bytes; break it")

  private static let wideTable = Bilingual(
    vi: "bảng có hơn 100 cột; hãy chuyển bảng sang tệp CSV",
    en: "the table has more than 100 columns; move it into a CSV file")

  static let deep = Bilingual(
    vi: "lồng hơn 100 cấp; hãy bớt cấp danh sách, trích dẫn hoặc nhấn mạnh",
    en: "nested more than 100 levels; use fewer lists, quotes or emphases")
}
