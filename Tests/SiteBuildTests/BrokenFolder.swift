import Diagnostics
import Glibc
import SiteBuild
import TestSupport
import Testing

/// A folder of `Broken/`: the sound folder with one mistake in it.
///
/// Its files stand over those of `Broken/sound`. `removed.txt` lists files of the sound folder that
/// it lacks, `symlinks.txt` links such as `content/a.md -> ../b.md`, and `expected.txt` is what the
/// program prints.
struct BrokenFolder {
  static let root = #filePath.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/Broken"

  /// Every folder but the sound one, by the rule it breaks.
  static func names() throws -> [String] {
    let paths = try readFolder(at: root).keys
    let names = Set(paths.compactMap { $0.split(separator: "/").first.map(String.init) })
    return names.subtracting(["sound"]).sorted()
  }

  let name: String

  var expected: String {
    get throws { String(decoding: try own()["expected.txt"] ?? [], as: UTF8.self) }
  }

  private func own() throws -> Files { try readFolder(at: "\(BrokenFolder.root)/\(name)") }

  /// What a build of it found and printed, and what it published.
  func build() throws -> (report: BuildReport, printed: String, site: Files) {
    try temporaryFolder { folder in
      try write(into: folder)
      let theme = access("\(folder)/theme", F_OK) == 0 ? "\(folder)/theme" : nil
      let options = BuildOptions(
        content: "\(folder)/content", theme: theme, output: "\(folder)/site", jobs: 1)
      let report = try SiteBuild.build(options)
      let sources = SourceReader(options)
      let printed = printed(
        report.diagnostics, as: .text, language: .vietnamese, sources: { sources.text(of: $0) })
      let site = (try? readFolder(at: "\(folder)/site")) ?? [:]
      return (report, printed.pieces(around: "\(folder)/").joined(), site)
    }
  }

  private func write(into folder: String) throws {
    var files = try readFolder(at: "\(BrokenFolder.root)/sound")
    let own = try own()
    files.merge(own) { $1 }
    for path in lines("removed.txt", of: own) { files[path] = nil }
    for list in ["removed.txt", "symlinks.txt", "expected.txt"] { files[list] = nil }
    try writeFolder(files, at: folder)
    for line in lines("symlinks.txt", of: own) {
      let ends = line.pieces(around: " -> ")
      try #require(ends.count == 2)
      try #require(symlink(ends[1], "\(folder)/\(ends[0])") == 0)
    }
  }

  private func lines(_ path: String, of files: Files) -> [String] {
    (files[path] ?? []).split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
