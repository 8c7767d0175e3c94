package import Diagnostics

/// What can be wrong with a site's own theme, apart from its templates.
package enum RenderingRules {
  package static let all = [themeFileUnknown, wordPlaceUnknown, wordsUnknownKey, staticTaken]

  static let themeFileUnknown = Rule(
    "theme-file-unknown", .warning,
    summary: Bilingual(
      vi: "Giao diện không dùng tệp này.", en: "The theme has no use for this file."),
    explanation: Bilingual(
      vi: """
        Giao diện gồm các mẫu .mustache, style.css, words/vi.yaml, words/en.yaml và các tệp trong \
        static/. Hãy sửa tên tệp theo gợi ý, hoặc chuyển tệp vào static/ nếu muốn đăng nguyên trạng.
        """,
      en: """
        A theme is .mustache templates, style.css, words/vi.yaml, words/en.yaml and what stands in \
        static/. Rename the file as suggested, or move it to static/ to publish it as it is.
        """))

  static let wordPlaceUnknown = Rule(
    "words-unknown-place", .error,
    summary: Bilingual(
      vi: "Câu chữ dùng một chỗ điền không có.", en: "A phrase uses a place it does not have."),
    explanation: Bilingual(
      vi: """
        Trong tệp words, {count} và các từ trong ngoặc nhọn được thay bằng số liệu. Mỗi câu chỉ có \
        những chỗ điền mà câu gốc của giao diện mặc định có.
        """,
      en: """
        In a word file, {count} and other names in braces are filled with data. A phrase has only \
        the places that the default theme's phrase has.
        """))

  static let staticTaken = Rule(
    "theme-static-taken", .error,
    summary: Bilingual(
      vi: "Tệp trong static/ chiếm chỗ của trang.", en: "A file in static/ takes a page's place."),
    explanation: Bilingual(
      vi: """
        static/ dành cho ảnh, phông chữ và tệp tải về. Trang .html, style.css, sitemap.xml và \
        manifest.json do Bantin viết. Muốn đổi trang, hãy sửa mẫu; muốn thêm trang, viết Markdown \
        trong content/pages/.
        """,
      en: """
        static/ is for images, fonts and downloads. Pages, style.css, sitemap.xml and manifest.json \
        are written by Bantin. Change a page by its template; add one as Markdown in content/pages/.
        """))

  static let wordsUnknownKey = Rule(
    "words-unknown-key", .warning,
    summary: Bilingual(
      vi: "Giao diện không dùng câu chữ này.", en: "The theme has no such words."),
    explanation: Bilingual(
      vi: """
        Tên ở đầu dòng gần giống một tên của giao diện mặc định nhưng không phải tên đó, nên câu \
        chữ mặc định vẫn hiện. Hãy sửa tên theo gợi ý; giao diện riêng nên đặt tên khác hẳn.
        """,
      en: """
        The name at the beginning of the line is almost one of the default theme's, but not it, so \
        the default words stay. Correct it as suggested; a theme's own words need other names.
        """))
}

extension Diagnostic {
  static func staticTaken(_ path: String) -> Self {
    Diagnostic(
      RenderingRules.staticTaken, at: Location(path: "theme/\(path)"),
      Bilingual(
        vi: "'\(path)' chiếm chỗ của tệp mà trang tự viết",
        en: "'\(path)' would stand where the site writes its own file"),
      help: Bilingual(vi: "đổi tên hoặc bỏ tệp này", en: "rename it or take it away"))
  }

  static func unknownWord(_ key: String, _ guess: String, at location: Location) -> Self {
    Diagnostic(
      RenderingRules.wordsUnknownKey, at: location,
      Bilingual(
        vi: "giao diện mặc định không có '\(key)'", en: "the default theme has no '\(key)'"),
      help: Bilingual(vi: "có phải là '\(guess)'?", en: "did you mean '\(guess)'?"))
  }
}
