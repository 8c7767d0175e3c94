package import Diagnostics

/// What can be wrong with a site as a whole.
package enum BuildRules {
  package static let all = [dateMissing]

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
}
