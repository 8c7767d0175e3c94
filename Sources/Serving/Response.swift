/// What is answered to a request.
package struct Response: Sendable {
  package var status: Status
  /// Fields beside those that every response has.
  package var fields: [Field]
  package var body: Body

  /// A line of a head.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What follows a head.
  package enum Body: Sendable {
    case bytes([UInt8])
    case file(ServedFile)
    /// What happens from now on, for as long as the other side listens.
    case events(EventFeed)
  }

  package init(_ status: Status, type: String, _ body: Body, fields: [Field] = []) {
    self.status = status
    self.fields = [Field("Content-Type", type)] + fields
    self.body = body
  }

  /// A response of a few words, in both languages since nothing is known of who asks.
  package init(_ status: Status) {
    let text = "\(status.rawValue) \(status.reason)\n\(status.explanation)\n"
    self.init(status, type: contentType(of: "x.txt"), .bytes(Array(text.utf8)))
    if status == .methodNotAllowed { fields.append(Field("Allow", "GET, HEAD")) }
  }

  /// Sends who asks to another address.
  package init(movedTo address: String) {
    self.init(.moved)
    fields.append(Field("Location", address))
  }

  /// The head as it is sent, its last empty line included.
  var head: [UInt8] {
    var text = "HTTP/1.1 \(status.rawValue) \(status.reason)\r\n"
    for field in fields + length + always { text += "\(field.name): \(field.value)\r\n" }
    return Array((text + "\r\n").utf8)
  }

  private var length: [Field] {
    switch body {
    case .bytes(let bytes): [Field("Content-Length", "\(bytes.count)")]
    case .file(let file): [Field("Content-Length", "\(file.size)")]
    case .events: []
    }
  }

  /// Nothing is kept by browsers, since it may change at any time; nothing is taken for another
  /// type; no other site may show it; one request a connection.
  private var always: [Field] {
    [
      Field("Cache-Control", "no-store"),
      Field("X-Content-Type-Options", "nosniff"),
      Field("Cross-Origin-Resource-Policy", "same-origin"),
      Field("Referrer-Policy", "no-referrer"),
      Field("Connection", "close"),
    ]
  }
}

extension Status {
  fileprivate var explanation: String {
    switch self {
    case .ok, .moved: ""
    case .badRequest, .targetTooLong, .headTooLong, .tooSlow, .versionNotSupported:
      "Yêu cầu không đúng. (The request is malformed.)"
    case .forbidden:
      "Chỉ trả lời cho chính máy này: dùng localhost hoặc 127.0.0.1. (For this machine only.)"
    case .notFound: "Không có trang này. (There is no such page.)"
    case .methodNotAllowed: "Chỉ để xem. (For reading only.)"
    case .failed: "Máy không làm được. (The machine failed.)"
    case .unavailable: "Đang bận; thử lại sau. (Busy; try again.)"
    }
  }
}
