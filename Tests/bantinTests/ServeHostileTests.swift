import Glibc
import TestSupport
import Testing

/// Requests to `bantin serve` that no page of a site makes.
@Suite struct ServeHostileTests {
  /// Every way up, in every spelling, to a file beside the served folder and to one of the machine.
  private static let ways: [String] = {
    let ups = [
      "..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..%00", "..;", "%c0%ae%c0%ae", "%uff0e%uff0e",
      "..%c0%af", "\u{FF0E}\u{FF0E}", "...",
    ]
    let slashes = ["/", "%2f", "%252f", "\\", "%5c", "//", "/./"]
    return ups.flatMap { up in
      slashes.flatMap { slash in
        ["secret.txt", "etc/passwd"].map { file in
          "/" + Array(repeating: up, count: file == "secret.txt" ? 1 : 8).joined(separator: slash)
            + slash + file
        }
      }
    } + [
      "/etc/passwd", "//etc/passwd", "///etc/passwd", "/file:///etc/passwd", "file:///etc/passwd",
      "/ban/../../secret.txt", "/index.html/../../secret.txt", "/index.html%00.css",
      "/index.html/", "/.site.bantin-previous/index.html", "/%2esite.bantin-previous/index.html",
      "/C:/Windows/win.ini", "/~root/", "/proc/self/environ", "/.git/config", "/content/site.yaml",
      "http://evil.example/", "https://127.0.0.1/", "http://127.0.0.1@evil.example/",
      "http://localhost:1@evil.example/index.html", "*", "evil.example:443",
    ]
  }()

  @Test func noPathLeavesTheFolder() throws {
    try served { folder, session in
      try writeFolder(["secret.txt": "secret"], at: folder)
      #expect(Self.ways.count > 180)
      for way in Self.ways {
        let answer = try session.ask(way)
        #expect([400, 403, 404].contains(answer.status), "\(way): \(answer.head)")
        #expect(!answer.body.contains("root:") && !answer.body.contains("secret\n"))
      }
      #expect(try session.ask("/").status == 200)
    }
  }

  @Test func linksInTheServedFolderAreNotFollowed() throws {
    try tinySite { folder in
      try temporaryFolder { place in
        let session = try ServeSession(
          in: folder, place: place)
        let site = try #require(try servedFolder(in: "\(place)/tmp"))
        #expect(symlink("/etc/passwd", "\(site)/passwd.txt") == 0)
        #expect(symlink("/etc", "\(site)/etc") == 0)
        #expect(mkfifo("\(site)/pipe.html", 0o600) == 0)
        for path in ["/passwd.txt", "/etc/passwd", "/etc/", "/etc", "/pipe.html"] {
          #expect(try session.ask(path).status == 404)
        }
      }
    }
  }

  @Test func otherNamesThanItsOwnAreRefused() throws {
    try served { _, session in
      for host in ["evil.example", "127.0.0.1.evil.example", "localhost.", "[::1", "", "a, b"] {
        for target in ["/", "/.bantin/su-kien"] {
          let answer = try session.ask(target, host: host)
          #expect(answer.status == 403, "\(host)")
        }
      }
    }
  }

  @Test func whatIsNoRequestIsRefused() throws {
    let own = "Host: localhost\r\n\r\n"
    let long = String(repeating: "a", count: 20_000)
    let requests = [
      ("POST / HTTP/1.1\r\nContent-Length: 5\r\n\(own)hello", 405),
      ("OPTIONS * HTTP/1.1\r\n\(own)", 405), ("get / HTTP/1.1\r\n\(own)", 405),
      ("CONNECT evil.example:443 HTTP/1.1\r\n\(own)", 405),
      ("GET / HTTP/3.0\r\n\(own)", 505), ("GET / HTTP/1.1\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\nHost: localhost\r\n\(own)", 400),
      ("GET / HTTP/1.1\r\nX : y\r\n\(own)", 400), ("\r\n\r\n", 400), ("\u{0}\r\n\r\n", 400),
      ("GET /\u{0} HTTP/1.1\r\n\(own)", 400), ("GET /\r\nX: y HTTP/1.1\r\n\(own)", 400),
      ("GET /\(long) HTTP/1.1\r\n\(own)", 414),
      ("GET / HTTP/1.1\r\nX: \(long)\(long)\(long)", 431),
    ]
    try served { _, session in
      for (request, status) in requests {
        let answer = try session.send(request)
        #expect(answer.status == status, "\(request.prefix(60))")
      }
      #expect(try session.ask("/").status == 200)
    }
  }

  @Test func silentAndVanishingConnectionsKeepNobodyWaiting() throws {
    try served { _, session in
      let silent = try (0..<40).map { _ in try Socket(port: session.port) }
      for socket in silent.prefix(20) { socket.send("GET / HT") }
      #expect(try session.ask("/").status == 200)
      for _ in 0..<100 {
        try Socket(port: session.port).send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
      }
      #expect(eventually { (try? session.ask("/"))?.status == 200 ? true : nil } != nil)
      withExtendedLifetime(silent) {}
    }
  }

  private func servedFolder(in place: String) throws -> String? {
    let name = try readFolder(at: place).keys.first { $0.hasSuffix("/site/index.html") }
    return name.map { "\(place)/\($0.dropLast("/index.html".count))" }
  }
}
