package import Diagnostics

/// Rules about the characters of a file.
extension CSVRules {
  package static let invalidUTF8 = Rule(
    "encoding-invalid-utf8", .error,
    summary: Bilingual(
      vi: "Tệp phải là văn bản Unicode (UTF-8).",
      en: "A file must be Unicode text (UTF-8)."),
    explanation: Bilingual(
      vi: """
        Ở chỗ được chỉ có những byte không phải là chữ nào trong UTF-8: tệp bị hỏng khi sao chép, \
        hoặc được lưu bằng bảng mã khác. Mở tệp trong Excel, sửa lại chữ ở ô đó rồi chọn \
        “Lưu thành” (Save As), kiểu “CSV UTF-8”.
        """,
      en: """
        The bytes at this place are no character in UTF-8: the file was damaged when copied, or \
        saved in another encoding. Open it in Excel, type the cell again, then choose Save As \
        and the type “CSV UTF-8”.
        """))

  static func invalidUTF8(at location: Location) -> Diagnostic {
    Diagnostic(
      invalidUTF8, at: location,
      Bilingual(
        vi: "có byte không phải là chữ Unicode (UTF-8)",
        en: "these bytes are not Unicode text (UTF-8)"),
      help: Bilingual(
        vi: "gõ lại chữ ở đây rồi lưu tệp kiểu “CSV UTF-8”",
        en: "type the text again and save the file as “CSV UTF-8”"))
  }

  package static let legacyEncoding = Rule(
    "encoding-legacy", .error,
    summary: Bilingual(
      vi: "Chữ Việt phải là Unicode, không phải TCVN3 (.VnTime) hay VNI.",
      en: "Vietnamese must be written in Unicode, not in TCVN3 (.VnTime) or VNI."),
    explanation: Bilingual(
      vi: """
        Chữ gõ bằng phông .VnTime hay VNI-Times chỉ đọc được với đúng phông đó; trên trang web \
        “Bản Pút” sẽ hiện thành “B¶n Pót” hay “Baûn Puùt”. Bantin không tự đoán lại để khỏi sai \
        chữ. Cách chuyển: chép cột chữ, dùng UniKey (Ctrl+Shift+F6) chuyển từ TCVN3 hoặc VNI sang \
        Unicode, dán lại, rồi lưu tệp kiểu “CSV UTF-8”.
        """,
      en: """
        Text typed for the fonts .VnTime or VNI-Times reads right only in those fonts; on a page \
        “Bản Pút” would show as “B¶n Pót” or “Baûn Puùt”. Bantin does not guess it back, so that \
        no name comes out wrong. Copy the column, convert it from TCVN3 or VNI to Unicode with \
        UniKey (Ctrl+Shift+F6), paste it back, and save the file as “CSV UTF-8”.
        """))

  static func legacyEncoding(at location: Location, _ excerpt: String) -> Diagnostic {
    Diagnostic(
      legacyEncoding, at: location,
      Bilingual(
        vi: "“\(excerpt)” là chữ Việt theo bảng mã cũ (TCVN3 hoặc VNI), không phải Unicode",
        en: "“\(excerpt)” is Vietnamese in an old encoding (TCVN3 or VNI), not Unicode"),
      help: Bilingual(
        vi: "chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi lưu tệp kiểu “CSV UTF-8”",
        en: "convert it to Unicode with UniKey (Ctrl+Shift+F6) and save it as “CSV UTF-8”"))
  }

  package static let utf16Odd = Rule(
    "encoding-utf16-odd", .error,
    summary: Bilingual(
      vi: "Tệp UTF-16 phải gồm những ký tự trọn vẹn.",
      en: "A UTF-16 file must consist of whole characters."),
    explanation: Bilingual(
      vi: """
        Tệp được lưu kiểu “Unicode Text” (UTF-16) và bị cụt ở cuối hoặc hỏng ở giữa, thường do \
        sao chép dở dang. Chép lại tệp gốc, hoặc mở trong Excel rồi lưu kiểu “CSV UTF-8”.
        """,
      en: """
        The file was saved as “Unicode Text” (UTF-16) and is cut off at its end or damaged inside, \
        most often by a copy that did not finish. Copy the original again, or open it in Excel \
        and save it as “CSV UTF-8”.
        """))

  static func utf16Odd(at location: Location) -> Diagnostic {
    Diagnostic(
      utf16Odd, at: location,
      Bilingual(
        vi: "tệp UTF-16 chỉ có nửa ký tự ở đây", en: "the UTF-16 file has half a character here"),
      help: Bilingual(
        vi: "chép lại tệp gốc rồi lưu kiểu “CSV UTF-8”",
        en: "copy the original again and save it as “CSV UTF-8”"))
  }

  package static let nul = Rule(
    "csv-nul", .error,
    summary: Bilingual(
      vi: "Bảng không được chứa byte rỗng (NUL).", en: "A table must not hold NUL bytes."),
    explanation: Bilingual(
      vi: """
        Byte rỗng không phải là chữ. Nó có khi ổ đĩa đầy hoặc máy tắt lúc đang lưu, hoặc khi tệp \
        không phải là CSV (ví dụ tệp .xlsx đổi tên). Lấy lại bản lưu trước, hoặc lưu lại từ Excel.
        """,
      en: """
        A NUL byte is no text. It comes from a full disk or a power cut while saving, or from a \
        file that is no CSV (an .xlsx under another name). Take the copy before, or save it from \
        Excel again.
        """))

  static func nul(at location: Location) -> Diagnostic {
    Diagnostic(
      nul, at: location,
      Bilingual(vi: "có byte rỗng (NUL) ở đây", en: "there are NUL bytes here"),
      help: Bilingual(
        vi: "lấy lại bản lưu trước, hoặc lưu lại từ Excel kiểu “CSV UTF-8”",
        en: "take the copy before, or save it again from Excel as “CSV UTF-8”"))
  }

  package static let ethForDStroke = Rule(
    "csv-eth-for-dstroke", .warning,
    summary: Bilingual(
      vi: "Chữ Đ phải là Đ tiếng Việt (U+0110), không phải Ð (U+00D0).",
      en: "Đ must be the Vietnamese letter (U+0110), not the Icelandic Ð (U+00D0)."),
    explanation: Bilingual(
      vi: """
        Hai chữ trông giống nhau nhưng là hai ký tự khác nhau; tìm “Đạt” sẽ không thấy “Ðạt”. \
        Bantin đọc Ð là Đ. Để hết cảnh báo, thay tất cả Ð bằng Đ (Ctrl+H trong Excel).
        """,
      en: """
        The two look alike and are different characters; a search for “Đạt” does not find “Ðạt”. \
        Bantin reads Ð as Đ. To silence the warning, replace every Ð by Đ (Ctrl+H in Excel).
        """))

  static func ethForDStroke(at location: Location) -> Diagnostic {
    Diagnostic(
      ethForDStroke, at: location,
      Bilingual(
        vi: "chữ Ð (U+00D0) được đọc là Đ (U+0110)", en: "Ð (U+00D0) is read as Đ (U+0110)"),
      help: Bilingual(vi: "thay Ð bằng Đ", en: "replace Ð by Đ"))
  }

  package static let invisible = Rule(
    "text-bidi-or-zero-width", .warning,
    summary: Bilingual(
      vi: "Ô không nên chứa ký tự điều khiển không nhìn thấy.",
      en: "A cell should hold no invisible control characters."),
    explanation: Bilingual(
      vi: """
        Khoảng trắng độ rộng 0, dấu đổi chiều chữ và ký tự điều khiển thường dính theo khi chép \
        từ trang web hay tệp PDF. Chúng không hiện ra nhưng làm “Đạt” khác “Đạt”. Bantin bỏ chúng \
        khi đọc. Để hết cảnh báo, xoá nội dung ô rồi gõ lại.
        """,
      en: """
        Zero-width spaces, direction marks and control characters come along when text is copied \
        from a web page or a PDF. They do not show, yet make “Đạt” differ from “Đạt”. Bantin drops \
        them when reading. To silence the warning, clear the cell and type it again.
        """))

  static func invisible(at location: Location, _ code: String) -> Diagnostic {
    Diagnostic(
      invisible, at: location,
      Bilingual(
        vi: "có ký tự không nhìn thấy (\(code)); nó được bỏ khi đọc",
        en: "there is an invisible character (\(code)); it is dropped when reading"),
      help: Bilingual(vi: "xoá nội dung ô rồi gõ lại", en: "clear the cell and type it again"))
  }
}
