extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  var isVisibleASCII: Bool { self &- 0x21 < 0x5E }
  var isSmallLetter: Bool { self &- UInt8(ascii: "a") < 26 }
}

/// How many bytes the space at `index` takes, 0 when there is none: space, tab, line ends,
/// the no-break space and the thin spaces that spreadsheets put between thousands.
func spaceLength(in bytes: UnsafeRawBufferPointer, at index: Int, end: Int) -> Int {
  switch bytes[index] {
  case 0x20, 0x09...0x0D: return 1
  case 0xC2: return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0
  case 0xE2:
    guard index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
    return 0x80...0x8A ~= bytes[index + 2] || bytes[index + 2] == 0xAF ? 3 : 0
  default: return 0
  }
}

/// The bytes without the spaces at either end.
func trimmedRange(of bytes: UnsafeRawBufferPointer) -> Range<Int> {
  var start = 0
  var end = bytes.count
  while start < end, !bytes[start].isVisibleASCII {
    let length = spaceLength(in: bytes, at: start, end: end)
    guard length > 0 else { break }
    start += length
  }
  while start < end, !bytes[end - 1].isVisibleASCII {
    guard let length = spaceLength(in: bytes, before: end, start: start) else { break }
    end -= length
  }
  return start..<end
}

private func spaceLength(
  in bytes: UnsafeRawBufferPointer, before end: Int, start: Int
) -> Int? {
  for length in 1...3 where end - length >= start {
    if spaceLength(in: bytes, at: end - length, end: end) == length { return length }
  }
  return nil
}
