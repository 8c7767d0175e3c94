package import Diagnostics
package import Vietnamese

/// How large a file is and the digest of its bytes, by which a copy can be told from another.
package struct FileContents: Hashable, Sendable {
  /// In bytes.
  package var size: Int
  /// SHA-256 in 64 hexadecimal digits.
  package var sha256: String

  package init(size: Int, sha256: String) {
    self.size = size
    self.sha256 = sha256
  }
}

/// A paper that a village handed in, or is known to lack.
package struct Evidence: Sendable {
  package var village: Int
  package var subject: Subject
  /// The required paper it is, by its place among the papers; `nil` for one the set does not ask.
  package var paper: Int?
  package var name: String
  package var received: Day?
  /// Path in the content folder; empty when there is none.
  package var file: String
  /// What the file held when it was read; `nil` without a file.
  package var contents: FileContents?
  /// A web address; empty when there is none.
  package var link: String
  package var note: String
  package var source: String
  package var location: Location

  package init(village: Int, subject: Subject, name: String, location: Location) {
    self.village = village
    self.subject = subject
    self.name = name
    self.file = ""
    self.link = ""
    self.note = ""
    self.source = ""
    self.location = location
  }
}
