import Glibc

/// One accepted connection, over which one request is answered.
struct Connection: ~Copyable {
  private let socket: Int32

  /// How long the other side may take for its head, or to take a part of an answer.
  private static let patience = 10

  init(_ socket: Int32) {
    self.socket = socket
    var time = timeval(tv_sec: Self.patience, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &time, size)
  }

  deinit { close(socket) }

  /// Reads a request, lets it be answered and sends the answer.
  func serve(_ answer: (Request) -> Response) {
    let request: Request
    do throws(Refusal) {
      guard let head = try readHead() else { return }
      request = try Request(head: head)
    } catch {
      send(Response(error.status), withBody: true)
      return finish()
    }
    send(answer(request), withBody: request.method == .get)
    finish()
  }

  /// - Returns: `nil` when the other side went away without a word, as browsers do with
  ///   connections they opened in advance.
  private func readHead() throws(Refusal) -> [UInt8]? {
    let end = now() + Self.patience * 1_000
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      guard wait(socket, forAtMost: end - now()) else {
        if head.isEmpty { return nil }
        throw Refusal(.tooSlow)
      }
      let count = recv(socket, &buffer, buffer.count, 0)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      let from = max(0, head.count - 3)
      head += buffer.prefix(count)
      if let length = lengthOfHead(head, from: from) { return Array(head.prefix(length)) }
      guard head.count <= Request.longestHead else { throw Refusal(.headTooLong) }
    }
  }

  private func lengthOfHead(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.indices.dropFirst(start).first { bytes[$0...].starts(with: [13, 10, 13, 10]) }
  }

  private func send(_ response: Response, withBody: Bool) {
    guard send(response.head), withBody else { return }
    switch response.body {
    case .bytes(let bytes): send(bytes)
    case .file(let file): send(file)
    case .events(let feed): feed.send(to: self)
    }
  }

  private func send(_ file: ServedFile) {
    var buffer = [UInt8](repeating: 0, count: min(file.size, 1 << 16))
    var offset = 0
    while offset < file.size {
      let count = buffer.withUnsafeMutableBytes { file.read(into: $0, at: offset) }
      // Never more than the head said.
      let part = min(count, file.size - offset)
      guard part > 0, send(Array(buffer.prefix(part))) else { return }
      offset += part
    }
  }

  /// Sends bytes whole; `false` when the other side does not take them.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(
          socket, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Waits until a bell rings; `false` when the other side goes away before.
  func stays(until bell: Bell) -> Bool {
    var waiting = [
      pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, 2, -1) < 0 { guard errno == EINTR else { return false } }
    // Who listens to events has nothing to say, so what can be read is the end.
    return waiting[0].revents == 0
  }

  /// Closing while something unread lies here would take the answer back.
  private func finish() {
    shutdown(socket, Int32(SHUT_WR))
    let end = now() + 1_000
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while wait(socket, forAtMost: end - now()), recv(socket, &buffer, buffer.count, 0) > 0 {}
  }
}

/// Waits until something can be read; `false` when the time is over.
private func wait(_ socket: Int32, forAtMost milliseconds: Int) -> Bool {
  var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
  guard milliseconds > 0 else { return false }
  return poll(&waiting, 1, Int32(milliseconds)) != 0
}

/// Milliseconds from some fixed moment.
private func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
