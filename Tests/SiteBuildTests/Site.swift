import Diagnostics
import SiteBuild
import TestSupport
import Testing

/// The files of a folder of content, by path.
typealias Files = [String: [UInt8]]

/// A site as a test looks at it: its files in memory and what the build said.
struct Site {
  var files: Files
  var report: BuildReport

  /// The mistakes and warnings by their identifiers.
  var rules: [String] { report.diagnostics.map(\.rule.id) }

  /// The site's pages, every one scanned.
  var pages: [String: ScannedPage] {
    files.filter { $0.key.hasSuffix(".html") }.mapValues { ScannedPage($0) }
  }

  func page(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> ScannedPage
  {
    ScannedPage(try #require(files[path], "no page \(path)", sourceLocation: sourceLocation))
  }

  /// What a reader sees of a page, with single spaces.
  func text(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try page(path, sourceLocation: sourceLocation).text
  }
}

/// Builds content in a folder of its own.
func buildSite(
  _ content: Files, theme: Files = [:], jobs: Int = 1, isStrict: Bool = false
) throws -> Site {
  try temporaryFolder { folder in
    try writeFolder(content, at: "\(folder)/content")
    if !theme.isEmpty { try writeFolder(theme, at: "\(folder)/theme") }
    return try rebuild(
      in: folder, hasTheme: !theme.isEmpty, jobs: jobs, isStrict: isStrict)
  }
}

/// Builds `content` of a folder into its `site`, which may be there already.
func rebuild(
  in folder: String, hasTheme: Bool = false, jobs: Int = 1, isStrict: Bool = false,
  isInternal: Bool = false
) throws -> Site {
  let report = try build(
    BuildOptions(
      content: "\(folder)/content", theme: hasTheme ? "\(folder)/theme" : nil,
      output: "\(folder)/site", jobs: jobs, isStrict: isStrict, isInternal: isInternal))
  let files = (try? readFolder(at: "\(folder)/site")) ?? [:]
  return Site(files: files, report: report)
}

/// The content of this repository: the commune's plan.
func planContent() throws -> Files {
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  return try readFolder(at: "/\(root)/content")
}

/// A small sound folder with files replaced or added: one set of two criteria, two villages.
func content(_ changes: [String: String] = [:]) -> Files {
  let files = [
    "site.yaml": "title: Xã Mẫu\ncommune: xã Mẫu\ndecimal_mark: \",\"\nas_of: 30/6/2024\n",
    "criteria/mau/set.yaml": "title: Bộ tiêu chí mẫu\nshort_title: Bộ mẫu\n",
    "criteria/mau/criteria.csv": "code,name\n1,Điện\n2,Đường\n",
    "data/villages.csv": "id,name\nban-a,Bản A\nban-b,Bản B\n",
    "data/assessments.csv": "date,village,code,status\n",
  ]
  return files.merging(changes) { $1 }.mapValues { Array($0.utf8) }
}

extension Files {
  /// The files with one text replaced in one of them, which must hold it.
  func replacing(
    _ old: String, with new: String, in path: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Files {
    let text = String(decoding: self[path] ?? [], as: UTF8.self)
    let pieces = text.pieces(around: old)
    try #require(pieces.count > 1, "\(path) has no “\(old)”", sourceLocation: sourceLocation)
    var files = self
    files[path] = Array(pieces.joined(separator: new).utf8)
    return files
  }
}

extension String {
  /// The parts of the text before, between and after the places where another stands.
  func pieces(around separator: String) -> [String] {
    let (bytes, wanted) = (Array(utf8), Array(separator.utf8))
    var pieces: [String] = []
    var (start, at) = (0, 0)
    while at + wanted.count <= bytes.count {
      if bytes[at..<at + wanted.count].elementsEqual(wanted) {
        pieces.append(String(decoding: bytes[start..<at], as: UTF8.self))
        at += wanted.count
        start = at
      } else {
        at += 1
      }
    }
    return pieces + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
