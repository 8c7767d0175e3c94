import ArgumentParser
import Diagnostics
import SiteBuild

/// `bantin check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra nội dung và giao diện, không ghi gì.",
    discussion: """
      Checks content and theme, writes nothing.

      Làm mọi việc như build, kể cả dựng từng trang, trừ việc ghi.
      Does all that build does, rendering every page too, but writing.

      VÍ DỤ (EXAMPLES)
        bantin check
        bantin check --all                     (hiện cả lỗi lặp lại; repeats too)
        bantin check --format json > loi.json
        bantin check --strict --format github --summary "$GITHUB_STEP_SUMMARY"   (trong CI; in CI)
        bantin check --format sarif > bantin.sarif
        bantin check --html loi.html           (xem lỗi trong trình duyệt; see them in a browser)
        bantin check --fix --dry-run           (xem sẽ sửa gì; what --fix would do)
        bantin check --fix                     (tự sửa lỗi an toàn; safe corrections)
        bantin check --lang en
      """)

  @OptionGroup(title: "TRANG (SITE)") var site: SiteOptions
  @OptionGroup(title: "THÔNG BÁO (MESSAGES)") var report: ReportOptions
  @OptionGroup(title: "THÔNG BÁO (MESSAGES)") var summing: SummaryOptions

  @Flag(
    help: .init(
      "Trước khi kiểm tra, tự sửa trong các bảng những gì không đổi nghĩa: dấu tách rời khỏi chữ, Ð "
        + "thay Đ, dấu cách lạ, ký tự ẩn, cách viết trạng thái, dấu UTF-8 cho Excel; mỗi ô được nêu "
        + "ra. (Correct what changes no meaning, telling each cell, then check.)"))
  var fix = false

  @Flag(help: "Với --fix: chỉ nêu, không ghi. (With --fix: tell, write nothing.)")
  var dryRun = false

  @Option(
    help: .init(
      "Ghi thêm kết quả thành một trang mở bằng trình duyệt: ô sai được đánh dấu trong dòng của nó. "
        + "(Also write a page in which the bad cells are marked.)", valueName: "tệp"),
    completion: .file(extensions: ["html"]))
  var html: String?

  func validate() throws {
    if html?.isEmpty == true {
      throw ValidationError("--html không được để trống (must not be empty)")
    }
    if dryRun, !fix {
      throw ValidationError("--dry-run đi cùng --fix (goes with --fix)")
    }
  }

  func run() throws {
    if fix { try tidy() }
    try Run(
      report, site.buildOptions(), publishes: false, page: html.map(plain),
      summary: summing.summary
    ).finish()
  }

  /// What it says is for a person, so programs that read the messages as JSON still can.
  private func tidy() throws {
    let tidyings: [Tidying]
    do throws(BuildFailure) {
      tidyings = try SiteBuild.tidy(plain(site.content), isTrial: dryRun)
    } catch {
      try end(error.message, in: report.lang, 2)
    }
    let text = tidyingText(tidyings, isTrial: dryRun, in: report.lang)
    Console.print(text, to: report.format == .text ? .output : .messages)
  }
}
