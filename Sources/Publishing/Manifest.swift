package import Hashing

/// The list of a site's files with their sizes and digests, kept as `manifest.json`.
///
/// It is also the mark by which Bantin knows a folder as its own, so the reader takes only what
/// the writer writes. Both are by hand: one fixed shape, and Foundation's coder would more than
/// double the time it takes the program to start.
package struct Manifest: Hashable, Sendable {
  /// In the order of the paths' bytes.
  package let files: [File]

  /// One file of the site.
  package struct File: Hashable, Sendable {
    package let path: String
    /// In bytes.
    package let size: Int
    package let sha256: Digest

    package init(path: String, size: Int, sha256: Digest) {
      self.path = path
      self.size = size
      self.sha256 = sha256
    }
  }

  /// Sorts the files, so that the same site gives the same bytes.
  package init(_ files: [File]) {
    self.files = files.sorted { precedesByBytes($0.path, $1.path) }
  }

  /// The text of `manifest.json`: one file a line.
  package var bytes: [UInt8] {
    var text = Self.opening
    text.reserveCapacity(files.count * 160)
    for (position, file) in files.enumerated() {
      text += position == 0 ? Self.firstLine : Self.nextLine
      Self.append(file, to: &text)
    }
    return text + Self.closing
  }

  private static func append(_ file: File, to text: inout [UInt8]) {
    text += beforePath
    for byte in file.path.utf8 {
      // Of all that JSON escapes, a site's path can hold only the quote.
      if byte == UInt8(ascii: "\"") { text.append(UInt8(ascii: "\\")) }
      text.append(byte)
    }
    text += beforeSize
    text += String(file.size).utf8
    text += beforeDigest
    text += file.sha256.hex
    text += afterDigest
  }

  static let opening = Array(#"{"generator":"bantin","format":1,"files":["#.utf8)
  static let firstLine = Array("\n".utf8)
  static let nextLine = Array(",\n".utf8)
  static let beforePath = Array(#"{"path":""#.utf8)
  static let beforeSize = Array(#"","size":"#.utf8)
  static let beforeDigest = Array(#","sha256":""#.utf8)
  static let afterDigest = Array(#""}"#.utf8)
  static let closing = Array("\n]}\n".utf8)
}
