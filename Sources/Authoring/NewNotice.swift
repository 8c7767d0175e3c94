import Diagnostics
package import Vietnamese

/// A notice that is begun.
package struct NewNotice: Sendable {
  private let title: String
  private let day: Day
  private let text: String
  /// Its path in the content folder.
  package let path: String

  package init(title: String, day: Day, text: String = "") throws(AuthoringMistake) {
    self.title = cleaned(title)
    self.day = day
    self.text = composed(text)
    let name = slug(title)
    if name.isEmpty { throw .noIdentifier(title) }
    path = "notices/\(name).md"
  }

  package var bytes: [UInt8] {
    Array("---\ntitle: \(quoted(title))\ndate: \(day.iso)\n---\n\n\(text)\n".utf8)
  }
}
