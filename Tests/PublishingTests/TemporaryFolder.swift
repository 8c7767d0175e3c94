import FoundationEssentials
import Glibc
import Publishing

/// An empty folder for one test, removed with everything in it when the test ends.
///
/// A class because it removes the folder when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "bantin-\(UUID().uuidString)")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(of name: String) -> String { "\(path)/\(name)" }

  var site: String { path(of: "site") }

  /// Writes a file, making its folders.
  func write(_ name: String, _ text: String) throws {
    let folder = path(of: name).split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "/" + folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path(of: name)))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(of: name), withIntermediateDirectories: true)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(of: name))), as: UTF8.self)
  }

  /// What is in a folder, at all depths, with the text of each file.
  func tree(_ name: String = "") throws -> [String: String] {
    let top = path(of: name)
    var tree: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: top) {
      var status = stat()
      let isFile = lstat("\(top)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      tree[path] = isFile ? try read(name.isEmpty ? path : "\(name)/\(path)") : "/"
    }
    return tree
  }

  /// The names in the folder itself.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func status(_ name: String) -> stat {
    var status = stat()
    lstat(path(of: name), &status)
    return status
  }

  func mode(_ name: String) -> mode_t { status(name).st_mode & 0o7777 }

  /// Publishes a site of these files at `site`.
  @discardableResult
  func publish(_ files: [String: String]) throws -> PublishSummary {
    let staged = try StagedSite.begin(at: site)
    for (path, text) in files { try staged.write(path, Array(text.utf8)) }
    return try staged.publish()
  }
}
