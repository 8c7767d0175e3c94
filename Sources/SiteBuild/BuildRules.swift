package import Diagnostics

/// What can be wrong with a site as a whole.
package enum BuildRules {
  package static let all = [dateMissing, abbreviationUnread, speechTooLong]

  static let dateMissing = Rule(
    "as-of-missing", .error,
    summary: Bilingual(
      vi: "Không biết số liệu tính đến ngày nào.", en: "Nothing says which day the data is of."),
    explanation: Bilingual(
      vi: """
        Trang web luôn ghi số liệu đến ngày nào. Ngày đó là tùy chọn --as-of, hoặc as_of trong \
        site.yaml, hoặc ngày mới nhất trong dữ liệu. Hiện không có ngày nào cả.
        """,
      en: """
        Every page says which day its data is of: the option --as-of, else as_of in site.yaml, else \
        the newest date in the data. There is none of these.
        """))

  static let noDate = Diagnostic(
    dateMissing, at: Location(path: "site.yaml"),
    Bilingual(
      vi: "dữ liệu chưa có ngày nào để biết số liệu tính đến khi nào",
      en: "no data has a date, so nothing says which day it is of"),
    help: Bilingual(
      vi: "thêm as_of: 31/12/2023 vào site.yaml, hoặc dùng --as-of",
      en: "add as_of: 2023-12-31 to site.yaml, or use --as-of"))

  static let abbreviationUnread = Rule(
    "abbreviation-unread", .warning,
    summary: Bilingual(
      vi: "Chưa biết đọc chữ viết tắt nào trên loa.",
      en: "Nothing says how loudspeakers read an abbreviation."),
    explanation: Bilingual(
      vi: """
        Bài phát thanh đọc đủ chữ, không đọc chữ viết tắt. Chữ này có trong tên bản, tiêu chí hoặc \
        đơn vị mà chưa có cách đọc. Ghi cách đọc vào abbreviations, mục loudspeaker trong site.yaml.
        """,
      en: """
        Loudspeaker texts spell abbreviations out. This one stands in the name of a village, a \
        criterion or a unit, and nothing says how it is read. Put that into abbreviations below \
        loudspeaker in site.yaml.
        """))
}

extension BuildRules {
  static let speechTooLong = Rule(
    "speech-too-long", .warning,
    summary: Bilingual(
      vi: "Bài phát thanh dài hơn thời lượng cho phép.",
      en: "A loudspeaker text takes longer than it may."),
    explanation: Bilingual(
      vi: """
        Dù đã bỏ mọi mục chưa đạt, lời chào và kết quả vẫn đọc lâu hơn minutes ở mục loudspeaker của \
        site.yaml. Tăng minutes, hoặc kiểm tra words_per_minute.
        """,
      en: """
        Even without any item the greeting and the result take longer than minutes below loudspeaker in \
        site.yaml. Allow more minutes, or look at words_per_minute.
        """))
}

/// One finding for all of them: one setting mends them.
func longSpeeches(_ pages: [String]) -> [Diagnostic] {
  guard let first = pages.first else { return [] }
  return [
    Diagnostic(
      BuildRules.speechTooLong, at: Location(path: "site.yaml"),
      Bilingual(
        vi: "\(pages.count) bài phát thanh dài hơn thời lượng cho phép, như \(first)",
        en: "\(pages.count) loudspeaker texts take longer than they may, such as \(first)"),
      help: Bilingual(
        vi: "tăng minutes ở mục loudspeaker trong site.yaml",
        en: "allow more minutes below loudspeaker in site.yaml"))
  ]
}

/// One finding for each abbreviation.
func unreadAbbreviations(_ words: [String]) -> [Diagnostic] {
  words.map { word in
    Diagnostic(
      BuildRules.abbreviationUnread, at: Location(path: "site.yaml"),
      Bilingual(
        vi: "bài phát thanh có chữ viết tắt '\(word)' chưa biết cách đọc",
        en: "the loudspeaker text has '\(word)', and nothing says how it is read"),
      help: Bilingual(
        vi: "thêm vào site.yaml: loudspeaker: abbreviations: \(word): cách đọc",
        en: "add to site.yaml: loudspeaker: abbreviations: \(word): how it is read"))
  }
}
