import Foundation
import Glibc

/// A folder of the machine's temporary place that goes when nobody holds it any more.
///
/// A class for that.
final class TemporaryFolder {
  let path: String

  init() throws(SystemFailure) {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/bantin-print-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemFailure(code: errno) }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
