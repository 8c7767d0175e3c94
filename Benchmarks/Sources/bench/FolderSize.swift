import Glibc

/// What is in a folder.
struct FolderSize {
  var files = 0
  var bytes = 0
}

/// Reads every file of a folder, as any builder must at least do.
func contents(of folder: String) throws(RunFailure) -> FolderSize {
  var size = FolderSize()
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  var waiting = [folder]
  while let next = waiting.popLast() {
    guard let stream = opendir(next) else {
      throw RunFailure(description: "\(next): \(String(cString: strerror(errno)))")
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = String(
        cString: UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(
          to: CChar.self))
      if name == "." || name == ".." { continue }
      if entry.pointee.d_type == DT_DIR {
        waiting.append("\(next)/\(name)")
      } else {
        size.files += 1
        size.bytes += bytes(in: "\(next)/\(name)", &buffer)
      }
    }
  }
  return size
}

/// Where a directory entry's name begins; the entry is shorter than its type says.
private let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

private func bytes(in path: String, _ buffer: inout [UInt8]) -> Int {
  let file = open(path, O_RDONLY)
  defer { close(file) }
  var total = 0
  while case let count = read(file, &buffer, buffer.count), count > 0 { total += count }
  return total
}
