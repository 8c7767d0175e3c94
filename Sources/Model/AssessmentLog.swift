package import Diagnostics
package import Vietnamese

/// The append-only log of assessments: 40 bytes a row, and what few rows have of their own
/// (numbers, words) beside it.
package struct AssessmentLog: Sendable {
  private struct Row: Sendable {
    var village: UInt32
    var item: UInt32
    var date: Int32
    /// Index of the first of its numbers; `numbersPresent` says which there are.
    var numbers: UInt32
    var words: UInt32
    var offset: UInt32
    var record: UInt32
    var line: UInt32
    var file: UInt16
    var status: Status
    var stage: Stage
    var column: UInt8
    var length: UInt8
    var numbersPresent: UInt8
  }

  /// The files the rows came from, relative to the content folder.
  package private(set) var files: [String] = []
  private var headings: [[String]] = []
  private var rows: [Row] = []
  private var numbers: [ExactDecimal] = []
  private var texts: InternedTexts
  private var words: [WordNumbers] = []
  /// When rows that say so were written down. Few do.
  private var recorded: [Int: Day] = [:]
  /// The bytes of `words`.
  private var wordKeys = InternedTexts()

  package init() {
    texts = InternedTexts()
    _ = texts.number(of: UnsafeRawBufferPointer(start: nil, count: 0))
  }

  package var count: Int { rows.count }

  /// Makes room for this many more rows.
  package mutating func reserve(_ count: Int) {
    // Fewer than there are grow the array soon enough; asking each time would copy it each time.
    if count > rows.count { rows.reserveCapacity(rows.count + count) }
  }

  /// Makes room for the rows of logs that will be appended, so that nothing is copied twice.
  package mutating func reserve(for parts: [AssessmentLog]) {
    rows.reserveCapacity(rows.count + parts.reduce(0) { $0 + $1.rows.count })
    numbers.reserveCapacity(numbers.count + parts.reduce(0) { $0 + $1.numbers.count })
  }

  /// Appends the rows of another log, which was read beside this one.
  package mutating func append(_ other: AssessmentLog) {
    append(other, firstFile: files.count, after: FileLength())
    files += other.files
    headings += other.headings
  }

  /// How far a file has been read.
  package struct FileLength: Sendable {
    package var lines = 0
    package var records = 0

    package init() {}
  }

  /// Appends rows that go on in the file added last, and were read as if they stood alone.
  package mutating func appendToLastFile(_ other: AssessmentLog, after length: FileLength) {
    append(other, firstFile: files.count - 1, after: length)
  }

  private mutating func append(
    _ other: AssessmentLog, firstFile: Int, after length: FileLength
  ) {
    let firstNumber = numbers.count
    let texts = (0..<other.texts.count).map { number in
      other.texts.withBytes(of: number) { UInt32(clamping: self.texts.number(of: $0)) }
    }
    let words = other.words.map { entry in
      number(
        of: WordNumbers(
          assessor: texts[Int(entry.assessor)], document: texts[Int(entry.document)],
          note: texts[Int(entry.note)], source: texts[Int(entry.source)]))
    }
    numbers += other.numbers
    let firstRow = rows.count
    for (row, day) in other.recorded { recorded[firstRow + row] = day }
    rows += other.rows
    rows.withUnsafeMutableBufferPointer { rows in
      for row in firstRow..<rows.count {
        rows[row].numbers = UInt32(clamping: Int(rows[row].numbers) + firstNumber)
        rows[row].words = words[Int(rows[row].words)]
        rows[row].file = UInt16(clamping: Int(rows[row].file) + firstFile)
        rows[row].line = UInt32(clamping: Int(rows[row].line) + length.lines)
        rows[row].record = UInt32(clamping: Int(rows[row].record) + length.records)
      }
    }
  }

  /// The number by which the places of rows name a file. `headings` is its header, for places.
  package mutating func addFile(_ path: String, headings: [String] = []) -> Int {
    files.append(path)
    self.headings.append(headings)
    return files.count - 1
  }

  /// The number of a text for `WordNumbers`; the blank text is 0.
  package mutating func intern(_ text: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(clamping: texts.number(of: text))
  }

  package mutating func append(_ entry: Entry) {
    let words = WordNumbers(
      assessor: intern(entry.words.assessor), document: intern(entry.words.document),
      note: intern(entry.words.note), source: intern(entry.words.source))
    append(
      village: entry.village, item: entry.item, date: entry.date, status: entry.status,
      stage: entry.stage, measurement: entry.measurement, words: words, place: entry.place)
  }

  /// The number of a text for `WordNumbers`; the blank text is 0.
  package mutating func intern(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  /// Appends a row whose words have been interned.
  package mutating func append(
    village: Int, item: Int, date: Day, status: Status, stage: Stage, measurement: Measurement,
    words: WordNumbers, place: Place
  ) {
    let first = UInt32(clamping: numbers.count)
    let present = append(measurement)
    rows.append(
      Row(
        village: UInt32(clamping: village), item: UInt32(clamping: item),
        date: date.daysSinceEpoch, numbers: first, words: number(of: words),
        offset: UInt32(clamping: place.offset), record: UInt32(clamping: place.record),
        line: UInt32(clamping: place.line), file: UInt16(clamping: place.file),
        status: status, stage: stage, column: UInt8(clamping: place.column),
        length: UInt8(clamping: place.length), numbersPresent: present))
  }

  /// Notes when the row appended last was written down.
  package mutating func noteRecorded(on day: Day) { recorded[rows.count - 1] = day }

  /// One bit for each number there is, and one for a per cent sign.
  private mutating func append(_ measurement: Measurement) -> UInt8 {
    var present: UInt8 = 0
    if let value = measurement.value {
      numbers.append(value)
      present |= 1
    }
    if let numerator = measurement.numerator {
      numbers.append(numerator)
      present |= 2
    }
    if let denominator = measurement.denominator {
      numbers.append(denominator)
      present |= 4
    }
    if measurement.isPercent { present |= 8 }
    return present
  }

  private mutating func number(of entry: WordNumbers) -> UInt32 {
    if let last = rows.last, words[Int(last.words)] == entry { return last.words }
    let number = withUnsafeBytes(of: entry) { wordKeys.number(of: $0) }
    if number == words.count { words.append(entry) }
    return UInt32(clamping: number)
  }
}

// MARK: - Reading

extension AssessmentLog {
  package func village(of row: Int) -> Int { Int(rows[row].village) }
  package func item(of row: Int) -> Int { Int(rows[row].item) }
  package func date(of row: Int) -> Day { Day(daysSinceEpoch: rows[row].date) }
  package func status(of row: Int) -> Status { rows[row].status }
  package func stage(of row: Int) -> Stage { rows[row].stage }

  package func subject(of row: Int) -> RowSubject {
    let value = rows[row]
    let day = UInt64(UInt32(bitPattern: value.date))
    let delay = recorded.isEmpty ? 0 : recordedDay(of: row).daysSinceEpoch &- value.date
    return RowSubject(
      what: UInt64(value.village) << 32 | UInt64(value.item),
      when: UInt64(UInt32(bitPattern: delay) & 0xFF_FFFF) << 40 | day << 8
        | UInt64(value.stage.rawValue))
  }

  /// Whether any row was written down on a later day than its own.
  package var hasLateRows: Bool { !recorded.isEmpty }

  /// The rows that were written down on a later day than their own, in their order.
  package var lateRows: [Int] { recorded.keys.sorted() }

  /// When a row was written down: its own day unless it says otherwise.
  package func recordedDay(of row: Int) -> Day {
    if recorded.isEmpty { return date(of: row) }
    return recorded[row] ?? date(of: row)
  }

  /// Physical line, 1-based.
  package func line(of row: Int) -> Int { Int(rows[row].line) }

  package func measurement(of row: Int) -> Measurement {
    let present = rows[row].numbersPresent
    var next = Int(rows[row].numbers)
    func number(_ bit: UInt8) -> ExactDecimal? {
      guard present & bit != 0 else { return nil }
      defer { next += 1 }
      return numbers[next]
    }
    var measurement = Measurement(value: number(1), numerator: number(2), denominator: number(4))
    measurement.isPercent = present & 8 != 0
    return measurement
  }

  /// Whether two rows have equal measurements, told without making either.
  package func holdsSameNumbers(_ row: Int, _ other: Int) -> Bool {
    let present = rows[row].numbersPresent
    guard present == rows[other].numbersPresent else { return false }
    let (first, second) = (Int(rows[row].numbers), Int(rows[other].numbers))
    return (0..<(present & 7).nonzeroBitCount).allSatisfy {
      numbers[first + $0] == numbers[second + $0]
    }
  }

  package func words(of row: Int) -> Words {
    let numbers = words[Int(rows[row].words)]
    return Words(
      assessor: texts[Int(numbers.assessor)], document: texts[Int(numbers.document)],
      note: texts[Int(numbers.note)], source: texts[Int(numbers.source)])
  }

  /// From the first day a row is of to the last; `nil` without rows.
  package var days: ClosedRange<Day>? {
    guard var first = rows.first?.date, var last = rows.first?.date else { return nil }
    for row in rows {
      first = min(first, row.date)
      last = max(last, row.date)
    }
    return Day(daysSinceEpoch: first)...Day(daysSinceEpoch: last)
  }

  /// The different names of who judged, the empty one among them: the first so many of them.
  package func assessors(atMost limit: Int) -> [String] {
    var found: Set<UInt32> = []
    for entry in words where found.count < limit { found.insert(entry.assessor) }
    return found.sorted().map { texts[Int($0)] }
  }

  /// The different words of rows.
  package var allWords: [Words] {
    words.map { numbers in
      Words(
        assessor: texts[Int(numbers.assessor)], document: texts[Int(numbers.document)],
        note: texts[Int(numbers.note)], source: texts[Int(numbers.source)])
    }
  }

  /// A row's place among `allWords`.
  package func wordsNumber(of row: Int) -> Int { Int(rows[row].words) }

  package func path(of row: Int) -> String {
    let file = Int(rows[row].file)
    return file < files.count ? files[file] : ""
  }

  /// The cell that holds a row's result.
  package func location(of row: Int) -> Location {
    let value = rows[row]
    let start = Int(value.offset)
    let headings = Int(value.file) < headings.count ? headings[Int(value.file)] : []
    let column = Int(value.column)
    return Location(
      path: path(of: row), range: start..<start + Int(value.length),
      cell: .init(
        row: Int(value.record), column: column,
        heading: (1...max(headings.count, 1)).contains(column) && !headings.isEmpty
          ? headings[column - 1] : ""))
  }
}
