import Disk
import Parallelism

/// Turns the peers' log into several files of a log, each from some megabytes of it, on all
/// processors. A quoted cell may hold commas and quotes but no line break, as in the peers' data.
struct PeerLog {
  /// By indicator, the value that the threshold itself is written as.
  let limits: [String: String]

  private static let partSize = 4 << 20
  /// No line is longer.
  private static let longestLine = 4096

  func write(_ path: String, to folder: String) throws(DiskFailure) {
    let file = try SourceFile(path)
    let count = max(1, (file.size + PeerLog.partSize - 1) / PeerLog.partSize)
    try forEachInParallel(count) { part throws(DiskFailure) in
      let bytes = try lines(ofPart: part, file)
      let name = String(String(part + 100_000).dropFirst())
      try writeFile("\(folder)/\(name).csv", translated(bytes))
    }
  }

  /// The lines that begin in a part of the file, without the header.
  private func lines(ofPart part: Int, _ file: SourceFile) throws(DiskFailure) -> [UInt8] {
    let (start, end) = (part * PeerLog.partSize, (part + 1) * PeerLog.partSize)
    let bytes = try file.read(max(0, start - 1)..<min(file.size, end + PeerLog.longestLine))
    let newline = UInt8(ascii: "\n")
    let first = bytes.firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
    let length = end - max(0, start - 1) - 1
    let last = length < bytes.count ? bytes[max(0, length)...].firstIndex(of: newline) : nil
    return Array(bytes[first..<max(first, (last ?? bytes.count - 1) + 1)])
  }

  private func translated(_ bytes: [UInt8]) -> [UInt8] {
    var output = Array("date,village,code,status,value,note\n".utf8)
    output.reserveCapacity(bytes.count + bytes.count / 4)
    var day = MonthEnd()
    let limits = limits.mapValues { Array($0.utf8) }
    var limit: (code: [UInt8], value: [UInt8]) = ([], [])
    bytes.withUnsafeBytes { bytes in
      var cells = LineCells(bytes)
      while cells.next() {
        output.append(contentsOf: day.of(cells[2]))
        if !cells[1].holds(limit.code) {
          limit.code = Array(cells[1])
          limit.value = limits[String(decoding: cells[1], as: UTF8.self)] ?? []
        }
        write(cells, limit.value, to: &output)
      }
    }
    return output
  }

  /// What is no number, and what was rounded to the threshold it misses, is told as a remark.
  private func write(_ cells: LineCells, _ limit: [UInt8], to output: inout [UInt8]) {
    let (status, value) = (cells[3], cells[4])
    output.append(comma)
    output.append(contentsOf: cells[0...1])
    output.append(comma)
    let isNumber = value.first.map { (0x30...0x39).contains($0) } ?? true
    let isMissed = status.first == UInt8(ascii: "u") && value.holds(limit)
    let isApplicable = status.first != UInt8(ascii: "n")
    if isNumber, !isMissed, isApplicable {
      output.append(contentsOf: cells[3...5])
    } else {
      output.append(contentsOf: isApplicable ? Array(status) : Array("n/a".utf8))
      output.append(comma)
      output.append(comma)
      append(value, before: cells[5], to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  private func append(
    _ value: UnsafeRawBufferPointer, before note: UnsafeRawBufferPointer, to output: inout [UInt8]
  ) {
    let isQuoted = note.first == UInt8(ascii: "\"")
    output.append(contentsOf: note.prefix(isQuoted ? 1 : 0))
    output.append(contentsOf: value)
    if !note.isEmpty, !value.isEmpty { output.append(contentsOf: "; ".utf8) }
    output.append(contentsOf: note.dropFirst(isQuoted ? 1 : 0))
  }
}

extension UnsafeRawBufferPointer {
  func holds(_ bytes: [UInt8]) -> Bool {
    count == bytes.count && bytes.withUnsafeBytes { elementsEqual($0) }
  }
}

private let comma = UInt8(ascii: ",")

/// The last day of a month that is written as `2026-10`; months mostly repeat.
private struct MonthEnd {
  private var month: [UInt8] = []
  private var day: [UInt8] = []

  mutating func of(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    if text.holds(month) { return day }
    month = Array(text)
    let parts = String(decoding: text, as: UTF8.self).split(separator: "-").compactMap { Int($0) }
    let (year, number) = (parts.first ?? 0, parts.last ?? 0)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let last = number == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(number) ? 30 : 31
    day = month + Array("-\(last)".utf8)
    return day
  }
}
