package import Diagnostics

extension TemplateRules {
  static let syntax = [
    unclosedTag, badDelimiters, badName, unclosedSection, wrongClose, tooLarge,
  ]

  package static let unclosedTag = Rule(
    "template-unclosed-tag", .error,
    summary: Bilingual(
      vi: "Mỗi thẻ mẫu mở bằng `{{` phải đóng bằng `}}`.",
      en: "Every template tag that opens with `{{` is closed with `}}`."),
    explanation: Bilingual(
      vi: """
        Trong tệp mẫu của giao diện, mọi thứ giữa `{{` và `}}` là một thẻ. Thẻ này không có phần \
        đóng, hoặc một thẻ khác mở trước khi nó đóng. Thêm `}}` (hay `}}}` cho `{{{`) vào cuối thẻ.
        """,
      en: """
        In a template, everything between `{{` and `}}` is a tag. This one has no end, or another \
        tag opens before it ends. Add `}}` (or `}}}` for `{{{`) at the end of the tag.
        """))

  package static let badDelimiters = Rule(
    "template-bad-delimiters", .error,
    summary: Bilingual(
      vi: "Thẻ đổi dấu mở đóng phải có dạng `{{=<% %>=}}`.",
      en: "A tag that changes the delimiters reads `{{=<% %>=}}`."),
    explanation: Bilingual(
      vi: """
        Giữa hai dấu `=` phải có đúng hai dấu mới, cách nhau bằng dấu cách và không chứa `=`. Sửa \
        lại thẻ, hoặc xóa nó để dùng `{{` và `}}`.
        """,
      en: """
        Between the two `=` stand exactly two new delimiters, with a space between them and no \
        `=` in them. Correct the tag, or remove it to go on with `{{` and `}}`.
        """))

  package static let badName = Rule(
    "template-bad-name", .error,
    summary: Bilingual(
      vi: "Thẻ mẫu phải chứa đúng một tên, không có dấu cách bên trong.",
      en: "A template tag holds one name with no blanks inside."),
    explanation: Bilingual(
      vi: """
        Thẻ trống hoặc có hai từ thì không gọi được giá trị nào. Viết tên như trong danh sách tên \
        của trang, ví dụ `{{title}}`.
        """,
      en: """
        An empty tag, or one with two words, names no value. Write a name from the page's list of \
        names, such as `{{title}}`.
        """))

  package static let unclosedSection = Rule(
    "template-unclosed-section", .error,
    summary: Bilingual(
      vi: "Mỗi phần mở bằng `{{#tên}}` phải đóng bằng `{{/tên}}`.",
      en: "Every section that opens with `{{#name}}` is closed with `{{/name}}`."),
    explanation: Bilingual(
      vi: """
        Các thẻ `{{#…}}`, `{{^…}}`, `{{<…}}` và `{{$…}}` mở một phần kéo dài đến thẻ `{{/…}}` cùng \
        tên. Phần bắt đầu ở chỗ được chỉ không có thẻ đóng. Thêm thẻ đóng vào cuối phần.
        """,
      en: """
        The tags `{{#…}}`, `{{^…}}`, `{{<…}}` and `{{$…}}` open a part that lasts to the `{{/…}}` \
        of the same name. The part that begins here has none. Add it where the part ends.
        """))

  package static let wrongClose = Rule(
    "template-wrong-close", .error,
    summary: Bilingual(
      vi: "Thẻ đóng phải mang tên của phần mở gần nhất.",
      en: "A closing tag carries the name of the part that was opened last."),
    explanation: Bilingual(
      vi: """
        Các phần lồng nhau phải đóng theo thứ tự ngược lại. Sửa tên trong thẻ đóng cho khớp với \
        thẻ mở, hoặc xóa thẻ đóng thừa.
        """,
      en: """
        Parts within parts are closed in reverse order. Correct the name in the closing tag to \
        that of the opening tag, or remove a closing tag that is too many.
        """))

  package static let tooLarge = Rule(
    "template-too-large", .error,
    summary: Bilingual(
      vi: "Mẫu không được lồng nhau quá sâu hoặc nở ra quá lớn.",
      en: "Templates do not nest too deep or grow too large."),
    explanation: Bilingual(
      vi: """
        Mẫu lồng nhau quá 64 phần, hoặc các mẫu gọi nhau quá nhiều. Tách mẫu thành các tệp nhỏ hơn \
        và bỏ những lần gọi không cần.
        """,
      en: """
        More than 64 parts stand within each other, or templates include each other too many \
        times. Split the template into smaller files and drop inclusions it does not need.
        """))
}

extension Diagnostic {
  static func unclosedTag(at location: Location, close: String) -> Diagnostic {
    Diagnostic(
      TemplateRules.unclosedTag, at: location,
      Bilingual(vi: "thẻ mở ở đây không được đóng", en: "the tag that opens here is not closed"),
      help: Bilingual(vi: "thêm `\(close)` vào cuối thẻ", en: "add `\(close)` at its end"))
  }

  static func badDelimiters(at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.badDelimiters, at: location,
      Bilingual(
        vi: "thẻ này không đặt đúng hai dấu mở và đóng mới",
        en: "this tag does not give two new delimiters"),
      help: Bilingual(vi: "viết như `{{=<% %>=}}`", en: "write it like `{{=<% %>=}}`"))
  }

  static func badName(at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.badName, at: location,
      Bilingual(
        vi: "thẻ này phải chứa đúng một tên", en: "this tag should hold one name"))
  }

  static func unclosedSection(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.unclosedSection, at: location,
      Bilingual(vi: "phần ‘\(name)’ không được đóng", en: "'\(name)' is opened and never closed"),
      help: Bilingual(
        vi: "thêm `{{/\(name)}}` vào cuối phần", en: "add `{{/\(name)}}` where it ends"))
  }

  static func wrongClose(
    _ name: String, at location: Location, opened: String, there: Location
  ) -> Diagnostic {
    Diagnostic(
      TemplateRules.wrongClose, at: location,
      Bilingual(
        vi: "thẻ đóng ‘\(name)’ trong khi phần đang mở là ‘\(opened)’",
        en: "'\(name)' is closed while '\(opened)' is open"),
      notes: [
        Note(
          at: there, Bilingual(vi: "‘\(opened)’ mở ở đây", en: "'\(opened)' is opened here"))
      ],
      help: Bilingual(vi: "viết `{{/\(opened)}}`", en: "write `{{/\(opened)}}`"))
  }

  static func nothingToClose(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.wrongClose, at: location,
      Bilingual(
        vi: "thẻ đóng ‘\(name)’ trong khi không có phần nào đang mở",
        en: "'\(name)' is closed while nothing is open"),
      help: Bilingual(vi: "xóa thẻ đóng này", en: "remove this closing tag"))
  }

  static func tooLarge(at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.tooLarge, at: location,
      Bilingual(
        vi: "mẫu lồng nhau quá sâu hoặc quá lớn ở đây",
        en: "templates nest too deep or grow too large here"))
  }
}
