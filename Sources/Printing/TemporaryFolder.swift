import Foundation
import Glibc

/// A folder of the machine's temporary place, for this user alone, that goes when nobody holds it any
/// more.
///
/// A class for that.
package final class TemporaryFolder {
  package let path: String

  /// - Parameter command: What it is for, to stand in its name.
  package init(for command: String) throws(SystemFailure) {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/bantin-\(command)-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemFailure(code: errno) }
    path = String(cString: made)
  }

  deinit { remove() }

  /// Removes it before.
  package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
