import Glibc
import TestSupport
import Testing

/// A running `bantin serve` on a port of its own.
final class ServeSession {
  let port: UInt16
  private let process: Process
  private let log: String
  private var isStopped = false

  /// Starts the program on the tiny content of a folder and waits until it can be asked.
  ///
  /// - Parameters:
  ///   - place: An empty folder for what it prints, `log/`, and its temporary files, `tmp/`.
  ///   - wrapper: A program and its arguments that the program is started through.
  init(
    in folder: String, _ options: [String] = ["--port", "0"], place: String,
    wrapper: [String] = []
  ) throws {
    let words = try wrapper + [builtProgram(), "serve"] + options
    let log = "\(place)/log"
    for folder in [log, "\(place)/tmp"] { #expect(mkdir(folder, 0o700) == 0) }
    self.log = log
    process = try Process(
      Array(words.dropFirst()), of: words[0], in: folder,
      environment: ["TMPDIR": "\(place)/tmp"], output: "\(log)/out", messages: "\(log)/err")
    let number = try #require(
      try eventually {
        try text(of: "out", in: log).firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//)?.1
      })
    port = try #require(UInt16(number))
  }

  deinit {
    if !isStopped {
      process.send(SIGKILL)
      _ = try? process.wait()
    }
  }

  /// Ends the program as a person does and returns the status as `waitpid` gives it.
  func stop(with signal: Int32 = SIGINT) throws -> Int32 {
    isStopped = true
    process.send(signal)
    return try process.wait()
  }

  /// What it said on the terminal so far.
  var messages: String { (try? text(of: "err", in: log)) ?? "" }

  /// Asks for an address and reads the whole answer.
  func ask(
    _ target: String, method: String = "GET", host: String = "127.0.0.1"
  ) throws -> Answer {
    try send("\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\n\r\n")
  }

  /// Sends bytes and reads the whole answer.
  func send(_ request: String) throws -> Answer {
    let socket = try Socket(port: port)
    socket.send(request)
    return Answer(socket.readAll())
  }

  /// Listens to what an open page hears.
  func listen() throws -> Socket {
    let socket = try Socket(port: port)
    socket.send("GET /.bantin/su-kien HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    return socket
  }
}

/// An answer of the server.
struct Answer {
  let status: Int?
  let head: String
  let body: String

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let end = text.firstRange(of: "\r\n\r\n")
    head = String(text[..<(end?.lowerBound ?? text.endIndex)])
    body = String(text[(end?.upperBound ?? text.endIndex)...])
    status = head.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  func field(_ name: String) -> String? {
    head.split(separator: "\r\n").first { $0.hasPrefix("\(name): ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }
}

/// A connection to a port of this machine. Reading gives up after ten seconds without a byte.
final class Socket {
  private let descriptor: Int32

  init(port: UInt16, at address: String = "127.0.0.1") throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var time = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    inet_pton(AF_INET, address, &place.sin_addr)
    let result = withUnsafePointer(to: &place) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw NoConnection(code: errno) }
  }

  deinit { close(descriptor) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  func readAll() -> [UInt8] {
    var all: [UInt8] = []
    while case let part = read(), !part.isEmpty { all += part }
    return all
  }

  /// Reads until a text has come.
  func read(until text: String) -> String {
    var all: [UInt8] = []
    while case let part = read(), !part.isEmpty {
      all += part
      if String(decoding: all, as: UTF8.self).contains(text) { break }
    }
    return String(decoding: all, as: UTF8.self)
  }

  private func read() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return Array(buffer.prefix(max(0, count)))
  }
}

/// Nobody listens there.
struct NoConnection: Error {
  var code: Int32
}

/// Runs a test while the program serves the tiny content of a folder.
func served(
  _ options: String..., changing changes: [String: String] = [:], addingToLog rows: String = "",
  _ body: (String, ServeSession) throws -> Void
) throws {
  try tinySite(changing: changes, addingToLog: rows) { folder in
    try temporaryFolder { place in
      let session = try ServeSession(in: folder, ["--port", "0"] + options, place: place)
      try body(folder, session)
    }
  }
}

/// Looks for something again and again, for ten seconds.
func eventually<Found>(_ look: () throws -> Found?) rethrows -> Found? {
  for _ in 0..<500 {
    if let found = try look() { return found }
    usleep(20_000)
  }
  return nil
}
