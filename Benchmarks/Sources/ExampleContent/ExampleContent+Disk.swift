import Glibc

/// What kept a folder from being written.
package struct DiskFailure: Error, CustomStringConvertible {
  package let path: String
  private let number = errno

  package var description: String { "\(path): \(String(cString: strerror(number)))" }
}

extension ExampleContent {
  /// Writes the content below a folder, which need not exist.
  package func write(to folder: String) throws(DiskFailure) {
    var made: Set<String> = []
    try forEachFile { path, text throws(DiskFailure) in
      let full = "\(folder)/\(path)"
      try makeFolders(above: full, &made)
      try writeFile(full, text)
    }
  }
}

private func makeFolders(above path: String, _ made: inout Set<String>) throws(DiskFailure) {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  for count in 1...parts.count {
    let folder = parts.prefix(count).joined(separator: "/")
    guard !folder.isEmpty, made.insert(folder).inserted else { continue }
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw DiskFailure(path: folder) }
  }
}

private func writeFile(_ path: String, _ text: String) throws(DiskFailure) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard file >= 0 else { throw DiskFailure(path: path) }
  defer { close(file) }
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    guard count > 0 else { throw DiskFailure(path: path) }
    rest = rest.dropFirst(count)
  }
}
