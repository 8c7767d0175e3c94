import CTheme

/// The default theme, as it stands in the binary.
enum DefaultTheme {
  static let files: [String: [UInt8]] = {
    guard let table = theme_files_start() else { return [:] }
    var files: [String: [UInt8]] = [:]
    for number in 0..<theme_file_count {
      let file = table[number]
      guard let path = file.path, let bytes = file.bytes else { continue }
      files[String(cString: path)] = Array(UnsafeBufferPointer(start: bytes, count: file.count))
    }
    return files
  }()
}
