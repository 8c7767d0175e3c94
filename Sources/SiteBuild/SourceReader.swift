import CSV
import Inputs

/// Reads the files that diagnostics speak of once more, to quote them.
package struct SourceReader {
  private let folders: [SourceFolder]

  package init(_ options: BuildOptions) {
    let paths = [options.content] + (options.theme.map { [$0] } ?? [])
    folders = paths.compactMap { try? SourceFolder.open($0) }
  }

  /// A file's text as UTF-8 by its path in a report; `nil` when it cannot be read now.
  package func text(of path: String) -> [UInt8]? {
    for folder in folders {
      let start = SiteBuild.path(of: "x", in: folder.path).utf8.dropLast()
      guard path.utf8.starts(with: start) else { continue }
      let below = String(decoding: path.utf8.dropFirst(start.count), as: UTF8.self)
      guard let bytes = try? folder.read(below) else { continue }
      // Excel saves tables as UTF-16, too; offsets in them count in the decoded text.
      return below.hasSuffix(".csv") ? CSVDocument(bytes, path: below).text : bytes
    }
    return nil
  }
}
