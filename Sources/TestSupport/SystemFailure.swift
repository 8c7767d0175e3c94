import Glibc

/// What the machine refused to a test.
package struct SystemFailure: Error, CustomStringConvertible {
  package let call: String
  package let path: String
  /// The value of `errno`.
  package let code: Int32

  init(_ call: String, _ path: String) {
    self.call = call
    self.path = path
    code = errno
  }

  package var description: String {
    "\(call) \(path): \(strerror(code).map { String(cString: $0) } ?? "\(code)")"
  }
}
