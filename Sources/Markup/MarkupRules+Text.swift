package import Diagnostics

extension MarkupRules {
  /// A byte that is not UTF-8.
  package static let textEncoding = Rule(
    "text-encoding", .error,
    summary: Bilingual(
      vi: "Tệp văn bản phải lưu theo bảng mã Unicode UTF-8.",
      en: "Text files must be saved as Unicode UTF-8."),
    explanation: Bilingual(
      vi: """
        Chỗ được chỉ không đọc được theo UTF-8, thường vì tệp lưu bằng bảng mã cũ (TCVN3, VNI) \
        hoặc UTF-16. Mở tệp trong trình soạn thảo, chọn “Lưu thành” (Save as), mục Mã hóa \
        (Encoding) chọn UTF-8, rồi gõ lại chữ bị hỏng.
        """,
      en: """
        The place shown cannot be read as UTF-8, usually because the file was saved in an old \
        encoding (TCVN3, VNI) or in UTF-16. Open it in an editor, choose “Save as”, set the \
        encoding to UTF-8 and type the damaged letters again.
        """))

  /// A control character, NUL among them.
  package static let textControlCharacter = Rule(
    "text-control-character", .error,
    summary: Bilingual(
      vi: "Văn bản không được chứa ký tự điều khiển.",
      en: "Text must not hold control characters."),
    explanation: Bilingual(
      vi: """
        Ký tự điều khiển không nhìn thấy được và không có nghĩa trên trang web; nó thường đến \
        từ việc dán hoặc từ tệp bị hỏng. Xóa ký tự tại chỗ được chỉ. Chỉ có dấu tab và xuống \
        dòng là được phép.
        """,
      en: """
        A control character cannot be seen and means nothing on a web page; it usually comes \
        from pasting or from a damaged file. Delete it at the place shown. Only tabs and line \
        ends are allowed.
        """))

  /// A character that has no width or turns the direction of reading.
  package static let textInvisibleCharacter = Rule(
    "text-invisible-character", .warning,
    summary: Bilingual(
      vi: "Văn bản có ký tự vô hình hoặc ký tự đổi chiều viết.",
      en: "The text holds an invisible character or one that turns the writing direction."),
    explanation: Bilingual(
      vi: """
        Ký tự này không nhìn thấy nhưng làm sai tìm kiếm, liên kết, hoặc khiến chữ hiện khác \
        với nội dung thật. Nó thường đến khi dán từ Word, Zalo hay trang web. Xóa nó đi và gõ \
        lại chữ hai bên.
        """,
      en: """
        The character cannot be seen, yet it breaks searching and links, or makes a text look \
        different from what it says. It usually comes from pasting out of Word, a chat or a web \
        page. Delete it and type the letters beside it again.
        """))
}
