package import Diagnostics

extension MarkupRules {
  /// A `---` at the top of a file without the second one.
  package static let frontMatterUnclosed = Rule(
    "front-matter-unclosed", .error,
    summary: Bilingual(
      vi: "Phần khai báo đầu tệp mở bằng --- phải đóng bằng một dòng ---.",
      en: "A header opened by --- must be closed by a line ---."),
    explanation: Bilingual(
      vi: """
        Phần khai báo (tiêu đề, ngày…) nằm giữa hai dòng chỉ có ba dấu gạch ngang. Thêm dòng \
        --- ngay sau dòng khai báo cuối cùng, trước nội dung của trang.
        """,
      en: """
        The header (title, date and so on) stands between two lines of three hyphens. Add a \
        line --- right after its last entry, before the text of the page.
        """))

  /// Text that is no YAML.
  package static let yamlSyntax = Rule(
    "yaml-syntax", .error,
    summary: Bilingual(
      vi: "Khai báo phải theo dạng “khóa: giá trị”, mỗi mục một dòng.",
      en: "Settings are written “key: value”, one on a line."),
    explanation: Bilingual(
      vi: """
        Không đọc được khai báo tại chỗ được chỉ. Lỗi hay gặp: giá trị có dấu hai chấm mà \
        không đặt trong ngoặc kép, thiếu dấu ngoặc kép đóng, thụt đầu dòng bằng phím Tab, hoặc \
        các dòng cùng cấp thụt vào không bằng nhau.
        """,
      en: """
        The settings cannot be read at the place shown. Common causes: a value with a colon \
        that is not in double quotes, a missing closing quote, a Tab used for indenting, or \
        lines of one level indented differently.
        """))

  /// An anchor or alias: one place of the file copied to another.
  package static let yamlAnchor = Rule(
    "yaml-anchor", .error,
    summary: Bilingual(
      vi: "Không dùng neo (&tên) và tham chiếu (*tên) trong khai báo.",
      en: "Anchors (&name) and aliases (*name) are not used in settings."),
    explanation: Bilingual(
      vi: """
        Neo và tham chiếu khiến một tệp nhỏ nở ra rất lớn và khó đọc. Viết lại giá trị ở từng \
        chỗ. Nếu dấu & hoặc * là một phần của chữ, đặt cả giá trị trong ngoặc kép.
        """,
      en: """
        Anchors and aliases let a small file grow huge, and are hard to read. Write the value \
        at each place. When & or * belongs to the text, put the whole value in double quotes.
        """))

  /// A type tag such as `!!int`.
  package static let yamlTag = Rule(
    "yaml-tag", .error,
    summary: Bilingual(
      vi: "Không dùng nhãn kiểu (!tên) trong khai báo.",
      en: "Type tags (!name) are not used in settings."),
    explanation: Bilingual(
      vi: """
        Mọi giá trị đều được đọc như chữ, nên nhãn kiểu không có tác dụng. Xóa nhãn; nếu dấu ! \
        là một phần của chữ, đặt cả giá trị trong ngoặc kép.
        """,
      en: """
        Every value is read as text, so a type tag has no meaning. Delete it; when the ! \
        belongs to the text, put the whole value in double quotes.
        """))

  /// The same key twice in one mapping.
  package static let yamlDuplicateKey = Rule(
    "yaml-duplicate-key", .error,
    summary: Bilingual(
      vi: "Mỗi khóa chỉ được viết một lần.", en: "A key may be written only once."),
    explanation: Bilingual(
      vi: "Hai dòng cùng khóa thì không rõ dùng giá trị nào. Giữ một dòng và xóa dòng kia.",
      en: "With two lines of one key it is unclear which value counts. Keep one of them."))

  /// A list or mapping where a key should stand.
  package static let yamlKeyNotText = Rule(
    "yaml-key-not-text", .error,
    summary: Bilingual(vi: "Khóa phải là chữ.", en: "A key must be text."),
    explanation: Bilingual(
      vi: """
        Trước dấu hai chấm phải là một tên đơn giản. Nếu dấu ngoặc [ ] hoặc { } là một phần \
        của chữ, đặt chữ đó trong ngoặc kép.
        """,
      en: """
        A plain name must stand before the colon. When [ ] or { } belongs to the text, put the \
        text in double quotes.
        """))

  /// Settings too large or nested too deep.
  package static let yamlLimits = Rule(
    "yaml-limits", .error,
    summary: Bilingual(
      vi: "Khai báo quá lớn hoặc lồng quá sâu.", en: "Settings are too large or nested too deep."),
    explanation: Bilingual(
      vi: """
        Một khối khai báo dài tối đa 256 KB, 20.000 mục và 32 cấp lồng nhau. Chuyển dữ liệu \
        dạng bảng sang tệp CSV.
        """,
      en: """
        A block of settings holds at most 256 KB, 20,000 entries and 32 levels. Move tables of \
        data into a CSV file.
        """))

  /// A key that nothing reads.
  package static let yamlUnknownKey = Rule(
    "yaml-unknown-key", .warning,
    summary: Bilingual(
      vi: "Khóa này không có tác dụng ở đây.", en: "This key has no effect here."),
    explanation: Bilingual(
      vi: "Khóa có thể gõ sai nên giá trị bị bỏ qua. Sửa theo tên gợi ý hoặc xóa dòng này.",
      en: "The key may be misspelt, so its value is ignored. Correct it or delete the line."))

  /// A key that must be there.
  package static let yamlMissingKey = Rule(
    "yaml-missing-key", .error,
    summary: Bilingual(vi: "Thiếu một khóa bắt buộc.", en: "A required key is missing."),
    explanation: Bilingual(
      vi: "Thêm một dòng “khóa: giá trị” với khóa được nêu trong thông báo.",
      en: "Add a line “key: value” with the key that the message names."))

  /// A list where text should stand, or the like.
  package static let yamlWrongKind = Rule(
    "yaml-wrong-kind", .error,
    summary: Bilingual(
      vi: "Giá trị không đúng dạng mà khóa này cần.",
      en: "The value is not of the kind this key needs."),
    explanation: Bilingual(
      vi: """
        Chữ viết ngay sau dấu hai chấm. Danh sách viết mỗi mục một dòng, bắt đầu bằng “- ”. \
        Nhóm khai báo viết các dòng “khóa: giá trị” thụt vào bên dưới.
        """,
      en: """
        Text stands right after the colon. A list has one item on a line, each opened by “- ”. \
        A group has its lines “key: value” indented below.
        """))
}
