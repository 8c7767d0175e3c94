import Testing

@testable import Serving

@Suite struct RequestTests {
  @Test func readsAPathAndItsQuery() throws {
    let request = try Request(head: head("GET /ban/pu%CC%81t.html?a=/../b HTTP/1.1"))
    #expect(request.method == .get)
    #expect(request.path.parts == ["ban", "pút.html"])
    #expect(!request.path.isFolder)
    #expect(request.query == "a=/../b")
  }

  @Test func takesAWholeAddressOfThisMachine() throws {
    let request = try Request(head: head("HEAD http://localhost:8030 HTTP/1.1"))
    #expect(request.method == .head)
    #expect(request.path.parts == [] && request.path.isFolder)
  }

  @Test(arguments: [
    "/../x", "/a/../b", "/..", "/.", "/./x", "/%2e%2e/x", "/%2E./x", "/.%2e", "/a%2fb", "/a%2Fb",
    "/a%5cb", "/a\\b", "//etc/passwd", "/a//b", "/a%00b", "/%0d%0aX:y", "/%7f", "/%", "/%2",
    "/%zz", "/%C0%AE%C0%AE/x", "/%ff", "*", "x", "localhost:80", "file:///etc/passwd",
    "https://localhost/",
  ])
  func refusesPathsThatNoPageLinksTo(target: String) {
    #expect(throws: Refusal(.badRequest)) { try Request(head: head("GET \(target) HTTP/1.1")) }
  }

  @Test func resolvesEncodingsOnlyOnce() throws {
    let request = try Request(head: head("GET /%252e%252e/x HTTP/1.1"))
    #expect(request.path.parts == ["%2e%2e", "x"])
    #expect(request.path.address(isFolder: true) == "/%252e%252e/x/")
  }

  @Test(arguments: [
    "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8030",
    "localhost:1@evil.example", "[::1", "localhost:x", "",
  ])
  func answersOnlyToItsOwnNames(host: String) {
    #expect(throws: Refusal(.forbidden)) {
      try Request(head: Array("GET / HTTP/1.1\r\nHost: \(host)".utf8))
    }
    #expect(throws: Refusal(.forbidden)) {
      try Request(head: head("GET http://\(host)/a HTTP/1.1"))
    }
  }

  @Test(arguments: [
    ("POST / HTTP/1.1", Status.methodNotAllowed), ("GET / HTTP/2.0", .versionNotSupported),
    ("GET /", .badRequest), ("GET  / HTTP/1.1", .badRequest), ("", .badRequest),
    ("GET / HTTP/1.1 x", .badRequest), ("GET /\u{1} HTTP/1.1", .badRequest),
    ("GET /" + String(repeating: "a", count: 9_000) + " HTTP/1.1", .targetTooLong),
  ])
  func refusesOtherFirstLines(line: String, status: Status) {
    #expect(throws: Refusal(status)) { try Request(head: head(line)) }
  }

  @Test(arguments: ["Host: localhost", " folded", "nothing", ": empty", "Ho st: x", "Host : x"])
  func refusesOtherFields(field: String) {
    #expect(throws: Refusal(.badRequest)) {
      try Request(head: head("GET / HTTP/1.1") + Array("\r\n\(field)".utf8))
    }
  }

  @Test func needsNoHostOfOldProgrammes() throws {
    #expect(try Request(head: Array("GET / HTTP/1.0".utf8)).path.isFolder)
    #expect(throws: Refusal(.badRequest)) { try Request(head: Array("GET / HTTP/1.1".utf8)) }
  }
}

private func head(_ line: String) -> [UInt8] {
  Array("\(line)\r\nHost: 127.0.0.1:8030".utf8)
}
