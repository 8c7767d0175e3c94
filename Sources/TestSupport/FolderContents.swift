import Glibc

/// Writes files into a folder by their paths relative to it, making the folders they need.
package func writeFolder(_ files: [String: String], at folder: String) throws {
  try writeFolder(files.mapValues { Array($0.utf8) }, at: folder)
}

/// Writes files into a folder by their paths relative to it, making the folders they need.
package func writeFolder(_ files: [String: [UInt8]], at folder: String) throws {
  try makeFolder(folder)
  for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
    var parent = folder
    for part in path.split(separator: "/").dropLast() {
      parent += "/" + part
      try makeFolder(parent)
    }
    try writeFile(bytes, at: "\(folder)/\(path)")
  }
}

/// The files below a folder by their paths relative to it. A symbolic link is not followed: it
/// stands as `-> ` and its target.
package func readFolder(at folder: String) throws -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  try walk(folder) { entry in
    let path = String(decoding: entry.path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
    switch entry.kind {
    case .file: files[path] = try readFile(at: entry.path)
    case .link: files[path] = Array("-> ".utf8) + (try target(ofLinkAt: entry.path))
    case .folderBefore, .folderAfter, .other: break
    }
  }
  return files
}

private func makeFolder(_ path: String) throws {
  guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SystemFailure("mkdir", path) }
}

private func writeFile(_ bytes: [UInt8], at path: String) throws {
  guard let file = fopen(path, "wb") else { throw SystemFailure("write", path) }
  let written = fwrite(bytes, 1, bytes.count, file)
  guard fclose(file) == 0, written == bytes.count else { throw SystemFailure("write", path) }
}

private func readFile(at path: String) throws -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw SystemFailure("read", path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer.prefix(count)
  }
  guard ferror(file) == 0 else { throw SystemFailure("read", path) }
  return bytes
}

private func target(ofLinkAt path: String) throws -> [UInt8] {
  var target = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink(path, &target, target.count)
  guard count >= 0 else { throw SystemFailure("readlink", path) }
  return target.prefix(count).map(UInt8.init(bitPattern:))
}
