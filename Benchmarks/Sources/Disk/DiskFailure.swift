import Glibc

/// What kept a file or folder from being read or written.
package struct DiskFailure: Error, CustomStringConvertible {
  package let path: String
  private let number = errno

  package init(path: String) { self.path = path }

  package var description: String { "\(path): \(String(cString: strerror(number)))" }
}
