import ArgumentParser
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
        bantin check --lang en
      """)

  @OptionGroup(title: "TRANG (SITE)") var site: SiteOptions
  @OptionGroup(title: "THÔNG BÁO (MESSAGES)") var report: ReportOptions

  func run() throws {
    try Run(report, site.buildOptions(), publishes: false).finish()
  }
}
