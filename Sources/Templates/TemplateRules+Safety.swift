package import Diagnostics

extension TemplateRules {
  static let safety = [unsafePlace, rawText]

  package static let unsafePlace = Rule(
    "template-unsafe-place", .error,
    summary: Bilingual(
      vi: "Giá trị chỉ được viết vào chữ của trang hoặc thuộc tính có ngoặc kép.",
      en: "Values are written only into text or into quoted attributes."),
    explanation: Bilingual(
      vi: """
        Dữ liệu viết vào tên thẻ HTML, thuộc tính không có ngoặc kép, chú thích, `<script>`, \
        `<style>`, thuộc tính `style` hoặc `on…` có thể làm hỏng trang hay chạy mã lạ. Đặt thuộc \
        tính trong ngoặc kép, hoặc chuyển giá trị ra chỗ khác. Một phần `{{#…}}` cũng phải bắt đầu \
        và kết thúc ở cùng một chỗ của HTML.
        """,
      en: """
        Data written into an HTML tag's name, an attribute without quotes, a comment, `<script>`, \
        `<style>`, or a `style` or `on…` attribute can break the page or run foreign code. Put \
        the attribute in quotes or move the value. A section also begins and ends at the same \
        place of the HTML.
        """))

  package static let rawText = Rule(
    "template-raw-text", .error,
    summary: Bilingual(
      vi: "Chữ thường không được viết bằng `{{{…}}}`.",
      en: "A plain text is not written with `{{{…}}}`."),
    explanation: Bilingual(
      vi: """
        `{{{…}}}` và `{{&…}}` chép nguyên văn và chỉ dành cho đoạn HTML mà Bantin đã làm sạch. Chữ \
        từ bảng hay tệp nội dung có thể chứa mã lạ. Viết bằng `{{…}}`.
        """,
      en: """
        `{{{…}}}` and `{{&…}}` copy as is and are only for markup that Bantin has made safe. Text \
        from tables and content files may hold foreign code. Write it with `{{…}}`.
        """))
}

extension Diagnostic {
  static func unsafePlace(
    _ name: String, _ danger: MarkupPlace.Danger, at location: Location
  ) -> Diagnostic {
    Diagnostic(
      TemplateRules.unsafePlace, at: location,
      Bilingual(
        vi: "‘\(name)’ đứng \(danger.place.vi), nơi không viết giá trị được",
        en: "'\(name)' stands \(danger.place.en), where no value is safe"),
      help: danger.help)
  }

  static func unevenSection(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.unsafePlace, at: location,
      Bilingual(
        vi: "‘\(name)’ bắt đầu và kết thúc ở hai chỗ khác nhau của HTML",
        en: "'\(name)' ends at another place of the HTML than it began"),
      help: Bilingual(
        vi: "để cả thẻ HTML hoặc cả giá trị trong ngoặc kép vào bên trong",
        en: "keep whole HTML tags or whole quoted values inside it"))
  }

  static func rawText(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.rawText, at: location,
      Bilingual(
        vi: "‘\(name)’ là chữ thường, không phải đoạn HTML có sẵn",
        en: "'\(name)' is a plain text, not ready markup"),
      help: Bilingual(vi: "viết `{{\(name)}}`", en: "write `{{\(name)}}`"))
  }
}

extension MarkupPlace.Danger {
  fileprivate var place: Bilingual {
    switch self {
    case .tag: Bilingual(vi: "trong thẻ HTML", en: "inside an HTML tag")
    case .unquoted:
      Bilingual(vi: "trong thuộc tính không có ngoặc kép", en: "in an attribute without quotes")
    case .attribute:
      Bilingual(
        vi: "trong thuộc tính hoặc tiêu đề không nhận nó",
        en: "in an attribute or title that does not take it")
    case .comment: Bilingual(vi: "trong chú thích HTML", en: "in an HTML comment")
    case .code: Bilingual(vi: "trong mã hoặc kiểu dáng", en: "in a script or style")
    }
  }

  fileprivate var help: Bilingual? {
    switch self {
    case .unquoted:
      Bilingual(
        vi: "đặt giá trị của thuộc tính trong ngoặc kép", en: "put the attribute's value in quotes")
    case .tag, .attribute, .comment, .code: nil
    }
  }
}
