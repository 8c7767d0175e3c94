package import Diagnostics

extension TemplateRules {
  static let names = [
    unknownName, unknownPartial, unknownBlock, unknownConstant, kind, missing, endless,
  ]

  package static let unknownName = Rule(
    "template-unknown-name", .error,
    summary: Bilingual(
      vi: "Mẫu chỉ được gọi những tên mà trang có.",
      en: "A template names only what its page has."),
    explanation: Bilingual(
      vi: """
        Mỗi trang có một danh sách tên cố định. Tên trong thẻ này không có trong danh sách đó, nên \
        chỗ này sẽ trống trên trang. Sửa chính tả, hoặc dùng tên khác của trang.
        """,
      en: """
        Each page has a fixed list of names. The name in this tag is not among them, so the place \
        would stay empty. Correct the spelling or use another of the page's names.
        """))

  package static let unknownPartial = Rule(
    "template-unknown-partial", .error,
    summary: Bilingual(
      vi: "Mẫu được gọi phải có tệp trong thư mục giao diện.",
      en: "A template that is included has a file in the theme."),
    explanation: Bilingual(
      vi: """
        `{{>parts/row}}` và `{{<layout}}` gọi các tệp `parts/row.mustache` và `layout.mustache` \
        trong `theme/`. Không có tệp nào mang tên này. Sửa tên, hoặc tạo tệp.
        """,
      en: """
        `{{>parts/row}}` and `{{<layout}}` bring in the files `parts/row.mustache` and \
        `layout.mustache` of `theme/`. No file has this name. Correct the name or make the file.
        """))

  package static let unknownBlock = Rule(
    "template-unknown-block", .error,
    summary: Bilingual(
      vi: "Chỉ thay được những khối mà mẫu cha có.",
      en: "Only blocks that the parent has can be replaced."),
    explanation: Bilingual(
      vi: """
        Khối `{{$tên}}` bên trong `{{<mẫu}}` thay khối cùng tên của mẫu cha. Mẫu cha không có khối \
        này, nên nội dung sẽ mất. Sửa tên, hoặc thêm khối vào mẫu cha.
        """,
      en: """
        A block `{{$name}}` inside `{{<template}}` replaces the parent's block of that name. The \
        parent has no such block, so the content would be lost. Correct the name or add the block \
        to the parent.
        """))

  package static let unknownConstant = Rule(
    "template-unknown-constant", .error,
    summary: Bilingual(
      vi: "Từ của giao diện phải có trong bảng từ.",
      en: "A word of the interface is in the list of words."),
    explanation: Bilingual(
      vi: """
        Những tên như `word.village` lấy chữ từ bảng từ của giao diện. Bảng từ không có tên này. \
        Sửa chính tả, hoặc thêm từ vào bảng.
        """,
      en: """
        Names such as `word.village` take their text from the theme's list of words, which lacks \
        this one. Correct the spelling or add the word to the list.
        """))

  package static let kind = Rule(
    "template-kind", .error,
    summary: Bilingual(
      vi: "Mỗi tên phải được dùng đúng loại của nó.",
      en: "Each name is used as the kind of thing it is."),
    explanation: Bilingual(
      vi: """
        Chữ được viết bằng `{{tên}}`, đoạn HTML có sẵn bằng `{{{tên}}}`; danh sách, nhóm và cờ chỉ \
        dùng để mở phần `{{#tên}}…{{/tên}}`. Đổi thẻ cho đúng loại.
        """,
      en: """
        A text is written with `{{name}}`, ready markup with `{{{name}}}`; lists, groups and flags \
        only open sections, `{{#name}}…{{/name}}`. Change the tag to suit.
        """))

  package static let missing = Rule(
    "template-missing", .error,
    summary: Bilingual(
      vi: "Mỗi loại trang phải có tệp mẫu.",
      en: "Every kind of page has a template."),
    explanation: Bilingual(
      vi: """
        Giao diện thiếu tệp mẫu của một loại trang. Tạo tệp với đúng tên được nêu, hoặc xóa thư mục \
        `theme/` của trang để dùng giao diện có sẵn.
        """,
      en: """
        The theme lacks the template of one kind of page. Make a file of the name given, or remove \
        the site's `theme/` folder to use the built-in theme.
        """))

  package static let endless = Rule(
    "template-endless", .error,
    summary: Bilingual(
      vi: "Mẫu không được gọi lại chính nó với cùng dữ liệu.",
      en: "A template does not include itself with the same data."),
    explanation: Bilingual(
      vi: """
        Mẫu này gọi lại chính nó, trực tiếp hoặc qua mẫu khác, mà không đi vào một danh sách hay \
        nhóm bên trong, nên sẽ không bao giờ dừng. Đặt lời gọi trong một phần `{{#danh sách}}`.
        """,
      en: """
        The template includes itself, directly or through another, without going into a list or \
        group, so it would never end. Put the tag inside a section over a list.
        """))
}

extension Diagnostic {
  static func unknownName(
    _ name: String, at location: Location, of shape: String, _ names: [String]
  ) -> Diagnostic {
    Diagnostic(
      TemplateRules.unknownName, at: location,
      Bilingual(
        vi: "‘\(shape)’ không có tên ‘\(name)’", en: "'\(shape)' has no name '\(name)'"),
      help: .suggestion(for: name, among: names))
  }

  static func noFields(_ name: String, _ kind: Kind, at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.kind, at: location,
      Bilingual(
        vi: "‘\(name)’ đi vào \(kind.label.vi), nơi không có tên nào",
        en: "'\(name)' goes into a \(kind.label.en), which has no names in it"))
  }

  static func unknownPartial(
    _ name: String, at location: Location, _ names: [String]
  ) -> Diagnostic {
    Diagnostic(
      TemplateRules.unknownPartial, at: location,
      Bilingual(
        vi: "giao diện không có mẫu ‘\(name)’", en: "the theme has no template '\(name)'"),
      help: .suggestion(for: name, among: names))
  }

  static func unknownBlock(
    _ name: String, at location: Location, in parent: String, _ names: [String]
  ) -> Diagnostic {
    Diagnostic(
      TemplateRules.unknownBlock, at: location,
      Bilingual(
        vi: "mẫu ‘\(parent)’ không có khối ‘\(name)’",
        en: "the template '\(parent)' has no block '\(name)'"),
      help: .suggestion(for: name, among: names))
  }

  static func unknownConstant(
    _ name: String, at location: Location, _ names: [String]
  ) -> Diagnostic {
    Diagnostic(
      TemplateRules.unknownConstant, at: location,
      Bilingual(
        vi: "bảng từ không có ‘\(name)’", en: "the list of words has no '\(name)'"),
      help: .suggestion(for: name, among: names))
  }

  static func notWritable(_ name: String, _ kind: Kind, at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.kind, at: location,
      Bilingual(
        vi: "‘\(name)’ là \(kind.label.vi), không phải chữ",
        en: "'\(name)' is a \(kind.label.en), not a text"),
      help: Bilingual(
        vi: "dùng `{{#\(name)}}…{{/\(name)}}`", en: "use `{{#\(name)}}…{{/\(name)}}`"))
  }

  static func markupNeedsBraces(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.kind, at: location,
      Bilingual(
        vi: "‘\(name)’ là đoạn HTML có sẵn, không phải chữ",
        en: "'\(name)' is ready markup, not a text"),
      help: Bilingual(vi: "viết `{{{\(name)}}}`", en: "write `{{{\(name)}}}`"))
  }

  static func constantSection(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.kind, at: location,
      Bilingual(
        vi: "‘\(name)’ là một từ cố định, không mở phần được",
        en: "'\(name)' is a fixed word and opens no section"),
      help: Bilingual(vi: "viết `{{\(name)}}`", en: "write `{{\(name)}}`"))
  }

  static func missing(_ name: String, folder: String, _ names: [String]) -> Diagnostic {
    Diagnostic(
      TemplateRules.missing, at: Location(path: folder + name + ".mustache"),
      Bilingual(
        vi: "giao diện thiếu mẫu ‘\(name)’", en: "the theme lacks the template '\(name)'"),
      help: .suggestion(for: name, among: names))
  }

  static func endless(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      TemplateRules.endless, at: location,
      Bilingual(
        vi: "mẫu ‘\(name)’ gọi lại chính nó với cùng dữ liệu",
        en: "the template '\(name)' includes itself with the same data"))
  }
}

extension Diagnostic.Note {
  static func included(at location: Location) -> Diagnostic.Note {
    Diagnostic.Note(
      at: location, Bilingual(vi: "mẫu được gọi từ đây", en: "the template is included here"))
  }
}

extension Bilingual {
  fileprivate static func suggestion(for name: String, among names: [String]) -> Bilingual? {
    nearMiss(to: name, in: names).map {
      Bilingual(vi: "có phải bạn muốn viết ‘\($0)’?", en: "did you mean '\($0)'?")
    }
  }
}

extension Kind {
  fileprivate var label: Bilingual {
    switch self {
    case .text: Bilingual(vi: "chữ", en: "text")
    case .html: Bilingual(vi: "đoạn HTML", en: "piece of markup")
    case .flag: Bilingual(vi: "cờ đúng/sai", en: "flag")
    case .record: Bilingual(vi: "nhóm", en: "group")
    case .list: Bilingual(vi: "danh sách", en: "list")
    }
  }
}
