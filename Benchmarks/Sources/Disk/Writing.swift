import Glibc

/// Makes a folder and those above it.
package func makeFolder(_ path: String) throws(DiskFailure) {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  for count in 1...parts.count {
    let folder = parts.prefix(count).joined(separator: "/")
    guard !folder.isEmpty else { continue }
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw DiskFailure(path: folder) }
  }
}

/// Writes a whole file into a folder that is there.
package func writeFile(_ path: String, _ bytes: some Sequence<UInt8>) throws(DiskFailure) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard file >= 0 else { throw DiskFailure(path: path) }
  defer { close(file) }
  var rest = Array(bytes)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    guard count > 0 else { throw DiskFailure(path: path) }
    rest = rest.dropFirst(count)
  }
}
