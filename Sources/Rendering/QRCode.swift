import CQRencode

/// A QR code as one path of dark runs, with the quiet zone of four modules that ISO/IEC 18004 asks
/// for.
struct QRCode {
  /// Modules on a side, quiet zone included.
  let size: Int
  /// The path's data, in modules.
  let path: String

  private static let quietZone = 4

  /// - Returns: `nil` when the text is too long for any code (about 2,300 bytes).
  init?(_ text: String) {
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
    var path = ""
    for y in 0..<width {
      var x = 0
      while x < width {
        let start = x
        while x < width, modules[y * width + x] & 1 == 1 { x += 1 }
        if x > start {
          path +=
            "M\(start + QRCode.quietZone) \(y + QRCode.quietZone)h\(x - start)v1h-\(x - start)z"
        } else {
          x += 1
        }
      }
    }
    size = width + 2 * QRCode.quietZone
    self.path = path
  }
}
