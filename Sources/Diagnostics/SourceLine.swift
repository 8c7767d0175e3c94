/// One line of a file, cut into the characters that a person counts.
struct SourceLine {
  /// 1-based.
  let number: Int
  /// The line's bytes in the file, without its line end.
  let range: Range<Int>
  /// The byte offset in the file at which each character starts.
  private let starts: [Int]

  /// Bytes that are not UTF-8 count as one character for each ill-formed sequence, as in editors.
  init(number: Int, range: Range<Int>, in bytes: [UInt8]) {
    self.number = number
    self.range = range
    let line = bytes[range]
    starts = line.allSatisfy { $0 < 0x80 } ? Array(range) : characterStarts(in: line)
  }

  /// How many characters the line has.
  var count: Int { starts.count }

  /// The bytes of a character, counted from 0.
  func bytes(of character: Int) -> Range<Int> {
    let next = character + 1
    return starts[character]..<(next < starts.count ? starts[next] : range.upperBound)
  }

  /// The character, counted from 0, that holds a byte offset; `count` at the line's end and beyond.
  func character(at offset: Int) -> Int {
    guard offset < range.upperBound else { return count }
    return max(0, starts.partitioningIndex { $0 > offset } - 1)
  }

  /// The first character, counted from 0, that starts at or after a byte offset.
  func character(endingAt offset: Int) -> Int {
    starts.partitioningIndex { $0 >= offset }
  }
}

private func characterStarts(in line: ArraySlice<UInt8>) -> [Int] {
  var text = String.UnicodeScalarView()
  var scalarStarts: [Int] = []
  forEachScalar(in: line) { scalar, range in
    text.append(scalar ?? "\u{FFFD}")
    scalarStarts.append(range.lowerBound)
  }
  var scalars = 0
  return String(text).map { character in
    defer { scalars += character.unicodeScalars.count }
    return scalarStarts[scalars]
  }
}

/// Walks over UTF-8, giving each scalar or, as `nil`, each ill-formed sequence with its place.
func forEachScalar(
  in bytes: ArraySlice<UInt8>, _ body: (Unicode.Scalar?, Range<Int>) -> Void
) {
  var parser = UTF8.ForwardParser()
  var input = bytes.makeIterator()
  var offset = bytes.startIndex
  while true {
    switch parser.parseScalar(from: &input) {
    case .valid(let encoded):
      body(UTF8.decode(encoded), offset..<offset + encoded.count)
      offset += encoded.count
    case .error(let length):
      body(nil, offset..<offset + length)
      offset += length
    case .emptyInput:
      return
    }
  }
}

extension RandomAccessCollection {
  /// The index of the first element for which the answer is true, when all that follow it agree.
  func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Index {
    var (low, length) = (startIndex, count)
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if belongsAfter(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
