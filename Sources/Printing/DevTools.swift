import Foundation
import Glibc

/// Talks to a browser over the pipes of `--remote-debugging-pipe`: JSON messages that end in NUL.
struct DevTools {
  /// Why no answer came.
  enum Failure: Error {
    case ended, silent, interrupted
    case refused(String)
  }

  /// Names and values of a message, as JSON has them.
  typealias Fields = [String: Any]

  private let process: ChildProcess
  private var received: [UInt8] = []
  /// How far `received` was searched for a message's end.
  private var searched = 0
  private var nextID = 1
  /// Events that came while an answer was awaited.
  private var events: [(method: String, session: String?)] = []

  init(_ process: ChildProcess) { self.process = process }

  /// Sends a command and waits for its answer.
  mutating func send(
    _ method: String, _ parameters: Fields = [:], session: String? = nil, seconds: Double
  ) throws(Failure) -> Fields {
    let id = nextID
    nextID += 1
    var message: Fields = ["id": id, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    guard let data = try? JSONSerialization.data(withJSONObject: message) else {
      throw .refused(method)
    }
    try write(Array(data) + [0])
    let deadline = Deadline(seconds)
    while true {
      let answer = try next(before: deadline)
      if answer["id"] as? Int == id {
        if let error = answer["error"] as? Fields {
          throw .refused(error["message"] as? String ?? method)
        }
        return answer["result"] as? Fields ?? [:]
      }
      note(answer)
    }
  }

  /// Waits for an event of a session that comes after the last one awaited.
  mutating func wait(for method: String, session: String, seconds: Double) throws(Failure) {
    let deadline = Deadline(seconds)
    while true {
      if let place = events.firstIndex(where: { $0.method == method && $0.session == session }) {
        events.removeSubrange(...place)
        return
      }
      note(try next(before: deadline))
    }
  }

  /// Forgets what happened so far.
  mutating func forgetEvents() { events = [] }

  private mutating func note(_ message: Fields) {
    guard let method = message["method"] as? String else { return }
    events.append((method, message["sessionId"] as? String))
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(process.input, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .ended }
      start += count
    }
  }

  private mutating func next(before deadline: Deadline) throws(Failure) -> Fields {
    while true {
      if let end = received[searched...].firstIndex(of: 0) {
        let message = Data(received[..<end])
        received.removeSubrange(...end)
        searched = 0
        let fields = try? JSONSerialization.jsonObject(with: message)
        return fields as? Fields ?? [:]
      }
      searched = received.count
      try read(before: deadline)
    }
  }

  private mutating func read(before deadline: Deadline) throws(Failure) {
    while true {
      if Interruption.isAsked { throw .interrupted }
      if deadline.isOver { throw .silent }
      var place = pollfd(fd: process.output, events: Int16(POLLIN), revents: 0)
      guard poll(&place, 1, 100) > 0 else { continue }
      var block = [UInt8](repeating: 0, count: 1 << 16)
      let count = Glibc.read(process.output, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .ended }
      received += block[..<count]
      return
    }
  }
}

/// A moment after which nobody waits any more.
private struct Deadline {
  private let end: Double

  init(_ seconds: Double) { end = Deadline.now + seconds }

  var isOver: Bool { Deadline.now > end }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
