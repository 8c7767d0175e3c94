/// What a response says first.
package enum Status: Int, Sendable {
  case ok = 200
  case moved = 308
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case tooSlow = 408
  case targetTooLong = 414
  case headTooLong = 431
  case failed = 500
  case unavailable = 503
  case versionNotSupported = 505

  /// The words beside the number (RFC 9110, section 15).
  var reason: String {
    switch self {
    case .ok: "OK"
    case .moved: "Permanent Redirect"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .tooSlow: "Request Timeout"
    case .targetTooLong: "URI Too Long"
    case .headTooLong: "Request Header Fields Too Large"
    case .failed: "Internal Server Error"
    case .unavailable: "Service Unavailable"
    case .versionNotSupported: "HTTP Version Not Supported"
    }
  }
}

/// Why a request is not answered as it asks.
package struct Refusal: Error, Hashable {
  package let status: Status

  init(_ status: Status) { self.status = status }
}
