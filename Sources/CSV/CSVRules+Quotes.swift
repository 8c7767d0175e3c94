package import Diagnostics

/// Rules about quotation marks round fields (RFC 4180, section 2).
extension CSVRules {
  /// After these nobody knows where cells end.
  static let quoteRules: Set = [unclosedQuote, strayQuote, textAfterQuote]

  package static let unclosedQuote = Rule(
    "csv-unclosed-quote", .error,
    summary: Bilingual(
      vi: "Dấu ngoặc kép mở đầu ô phải được đóng.",
      en: "A quotation mark that opens a field must be closed."),
    explanation: Bilingual(
      vi: """
        Ô bắt đầu bằng dấu \" kéo dài đến dấu \" đóng, kể cả qua nhiều dòng. Thiếu dấu đóng thì cả \
        phần còn lại của tệp bị nuốt vào một ô. Thêm dấu \" ở cuối ô, hoặc xoá dấu \" mở. Dấu \" là \
        một phần của nội dung thì viết hai lần: \"\".
        """,
      en: """
        A field that begins with \" goes on to the closing \", over line ends too. Without it the \
        rest of the file would fall into one cell. Add \" at the end of the cell, or delete the one \
        that opens it. A \" that belongs to the text is written twice: \"\".
        """))

  static func unclosedQuote(at location: Location) -> Diagnostic {
    Diagnostic(
      unclosedQuote, at: location,
      Bilingual(
        vi: "dấu \" mở ô ở đây không được đóng", en: "the \" that opens this cell is never closed"),
      help: Bilingual(
        vi: "thêm dấu \" ở cuối ô, hoặc xoá dấu này",
        en: "add \" at the end of the cell, or delete this one"))
  }

  package static let strayQuote = Rule(
    "csv-stray-quote", .error,
    summary: Bilingual(
      vi: "Ô có dấu ngoặc kép bên trong phải được đặt trong ngoặc kép.",
      en: "A field with a quotation mark inside must be quoted."),
    explanation: Bilingual(
      vi: """
        Dấu \" chỉ được đứng trong ô khi cả ô nằm giữa hai dấu \" và dấu bên trong viết hai lần: \
        \"họp \"\"mở rộng\"\"\". Cũng không để khoảng trắng trước dấu \" mở ô. Excel tự làm đúng khi \
        lưu; lỗi này thường do sửa tệp bằng tay.
        """,
      en: """
        A \" may stand in a field only when the whole field is quoted and the mark inside is \
        doubled: \"a \"\"big\"\" meeting\". Nor may a blank stand before the opening \". Excel gets \
        this right; the mistake comes from editing the file by hand.
        """))

  static func strayQuote(at location: Location) -> Diagnostic {
    Diagnostic(
      strayQuote, at: location,
      Bilingual(
        vi: "dấu \" đứng trong ô không được đặt trong ngoặc kép",
        en: "a \" stands in a field that is not quoted"),
      help: Bilingual(
        vi: "đặt cả ô giữa hai dấu \" và viết dấu bên trong thành \"\", hoặc dùng “ ”",
        en: "quote the whole field and write the mark inside as \"\", or use “ ”"))
  }

  package static let textAfterQuote = Rule(
    "csv-text-after-quote", .error,
    summary: Bilingual(
      vi: "Sau dấu ngoặc kép đóng ô phải là dấu phân cách hoặc hết dòng.",
      en: "After a closing quotation mark comes a delimiter or the end of the line."),
    explanation: Bilingual(
      vi: """
        Ô đã đóng bằng dấu \" mà còn chữ theo sau thì không rõ ô kết thúc ở đâu. Nếu dấu \" là một \
        phần của nội dung thì viết hai lần: \"\"; nếu ô kết thúc ở đó thì thêm dấu phân cách.
        """,
      en: """
        When text follows the \" that closes a field, nobody can tell where the field ends. If the \
        \" belongs to the text, write it twice: \"\"; if the field ends there, add the delimiter.
        """))

  static func textAfterQuote(at location: Location, _ excerpt: String) -> Diagnostic {
    Diagnostic(
      textAfterQuote, at: location,
      Bilingual(
        vi: "“\(excerpt)” đứng sau dấu \" đóng ô", en: "“\(excerpt)” follows the closing \""),
      help: Bilingual(
        vi: "viết dấu \" trong ô thành \"\", hoặc thêm dấu phân cách sau dấu đóng",
        en: "write a \" inside the cell as \"\", or add the delimiter after the closing one"))
  }
}
