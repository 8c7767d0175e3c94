/// What the page around a prose decides.
package struct ProseOptions: Sendable {
  /// The HTML level of a heading with one `#`; the page's title is level 1.
  package var firstHeadingLevel: Int
  /// Begins every id of the prose, so that several can stand on one page.
  package var idPrefix: String
  package var words: Words

  package init(
    firstHeadingLevel: Int = 2, idPrefix: String = "", words: Words = .vietnamese
  ) {
    self.firstHeadingLevel = firstHeadingLevel
    self.idPrefix = idPrefix
    self.words = words
  }

  /// Words that Markdown itself does not have but its HTML needs.
  package struct Words: Sendable {
    /// Of a task list's boxes.
    package var done: String
    package var notDone: String
    /// Names a region that scrolls sideways; followed by the heading above it.
    package var table: String
    package var code: String
    package var footnotes: String
    package var backToText: String

    package init(
      done: String, notDone: String, table: String, code: String, footnotes: String,
      backToText: String
    ) {
      self.done = done
      self.notDone = notDone
      self.table = table
      self.code = code
      self.footnotes = footnotes
      self.backToText = backToText
    }

    package static let vietnamese = Words(
      done: "Đã xong", notDone: "Chưa xong", table: "Bảng", code: "Đoạn mã",
      footnotes: "Chú thích", backToText: "Trở lại bài")

    package static let english = Words(
      done: "Done", notDone: "Not done", table: "Table", code: "Code", footnotes: "Notes",
      backToText: "Back to the text")
  }
}
