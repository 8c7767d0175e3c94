import Glibc

/// Runs a test in a new empty folder and removes the folder afterwards, whatever the test left in
/// it. Symbolic links are removed and not followed.
///
/// - Parameter place: The folder it stands in; the system's for temporary files where none is named.
package func temporaryFolder<Result>(
  in place: String? = nil, _ body: (String) throws -> Result
) throws -> Result {
  let parent = place ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var template = Array("\(parent)/bantin-test-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw SystemFailure("mkdtemp", parent) }
  let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  defer { removeTree(at: path) }
  return try body(path)
}

/// Removes a folder with all it holds. A folder a test made unreadable is opened up first.
private func removeTree(at path: String) {
  try? walk(path) { entry in
    switch entry.kind {
    case .folderBefore: chmod(entry.path, 0o700)
    case .folderAfter: rmdir(entry.path)
    case .file, .link, .other: unlink(entry.path)
    }
  }
}
