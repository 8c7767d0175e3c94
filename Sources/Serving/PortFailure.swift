package import Diagnostics
import Glibc

/// Why a port could not be had.
package struct PortFailure: Error, Hashable, Sendable {
  package let port: UInt16
  let code: Int32

  /// Whether another program, perhaps another `bantin serve`, has it.
  package var isTaken: Bool { code == EADDRINUSE }

  package var message: Bilingual {
    switch code {
    case EADDRINUSE:
      Bilingual(
        vi: "cổng \(port) đang có chương trình khác dùng",
        en: "another program uses the port \(port)")
    case EACCES:
      Bilingual(
        vi: "máy không cho dùng cổng \(port); chọn cổng từ 1024 trở lên",
        en: "the machine keeps the port \(port) to itself; choose one from 1024 on")
    default:
      Bilingual(
        vi: "không mở được cổng \(port): \(String(cString: strerror(code)))",
        en: "cannot open the port \(port): \(String(cString: strerror(code)))")
    }
  }
}
