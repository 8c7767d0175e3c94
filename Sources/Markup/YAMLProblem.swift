internal import Diagnostics

/// libyaml's complaints in words for people with a text editor.
enum YAMLProblem {
  /// Whether the place to show is where something was opened rather than where the text ended.
  static func belongsToItsOpening(_ problem: String) -> Bool {
    problem.contains("unexpected end of stream") || problem.contains("expected ',' or")
      || problem.contains("unexpected document indicator")
  }

  /// The message for a problem; libyaml's own words stand in it when none of ours fit.
  static func message(for problem: String) -> Bilingual {
    known.first { problem.contains($0.problem) }?.message ?? other(problem)
  }

  private static let known: [(problem: String, message: Bilingual)] = [
    (
      "mapping values are not allowed",
      Bilingual(
        vi: "dấu ':' thứ hai trên dòng; hãy đặt cả giá trị trong ngoặc kép",
        en: "a second ':' on the line; put the whole value in double quotes")
    ),
    (
      "cannot start any token",
      Bilingual(
        vi: "giá trị không được bắt đầu bằng ký tự này; hãy thụt dòng bằng dấu cách và đặt giá "
          + "trị trong ngoặc kép",
        en: "a value cannot begin with this character; indent by spaces and quote the value")
    ),
    (
      "could not find expected ':'",
      Bilingual(
        vi: "thiếu dấu ':' sau khóa; hãy viết 'khóa: giá trị'",
        en: "the ':' after a key is missing; write 'key: value'")
    ),
    (
      "did not find expected key",
      Bilingual(
        vi: "dòng này thụt vào khác các dòng cùng nhóm, hoặc thừa chữ sau ngoặc kép",
        en: "this line is indented unlike its group, or text follows a closing quote")
    ),
    (
      "expected '-' indicator",
      Bilingual(
        vi: "mục này không thẳng hàng với các mục '- ' khác",
        en: "this item is not in line with the other '- ' items")
    ),
    (
      "unexpected end of stream",
      Bilingual(
        vi: "dấu ngoặc kép mở ở đây không được đóng", en: "the quote opened here is never closed")
    ),
    (
      "unexpected document indicator",
      Bilingual(
        vi: "dấu ngoặc kép mở ở đây không được đóng", en: "the quote opened here is never closed")
    ),
    (
      "expected ',' or",
      Bilingual(
        vi: "dấu ngoặc [ hoặc { mở ở đây không được đóng, hoặc thiếu dấu phẩy",
        en: "the [ or { opened here is never closed, or a comma is missing")
    ),
    (
      "another document",
      Bilingual(
        vi: "chỉ được có một khối khai báo; hãy xóa dòng '---' này",
        en: "only one block of settings may stand here; delete this '---' line")
    ),
    (
      "undefined alias",
      Bilingual(
        vi: "giá trị bắt đầu bằng '*'; hãy đặt nó trong ngoặc kép",
        en: "a value begins with '*'; put it in double quotes")
    ),
    (
      "unknown escape character",
      Bilingual(
        vi: "dấu \\ trong ngoặc kép có nghĩa riêng; hãy viết \\\\ hoặc dùng ngoặc đơn",
        en: "a \\ within double quotes has a meaning; write \\\\ or use single quotes")
    ),
  ]

  private static func other(_ problem: String) -> Bilingual {
    Bilingual(
      vi: "không đọc được khai báo tại đây (\(problem))",
      en: "the settings cannot be read here (\(problem))")
  }
}
