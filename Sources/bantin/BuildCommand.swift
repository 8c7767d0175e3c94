import ArgumentParser
import SiteBuild

/// `bantin build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Dựng trang và công bố vào thư mục site.",
    discussion: """
      Builds the site and publishes it.

      Trang cũ được thay bằng trang mới trong một bước. Khi nội dung có lỗi, mọi lỗi được nêu ra \
      và trang cũ giữ nguyên.
      The new site takes the old one's place in one step. With a mistake in the content every \
      mistake is listed and the old site stays as it is.

      VÍ DỤ (EXAMPLES)
        bantin build
        bantin build --as-of 31/12/2023
        bantin build --content xa/content --output xa/site
        bantin build --strict --format github   (trong CI; in CI)
        bantin build --internal                 bản nội bộ, vào site-noi-bo/ (for the office)
      """)

  @OptionGroup(title: "TRANG (SITE)") var site: SiteOptions

  @Option(
    help: .init(
      "Thư mục công bố: chưa có, trống, hoặc do Bantin tạo; không nêu thì là site, "
        + "bản nội bộ là site-noi-bo. (The folder to publish: new, empty, or made by Bantin.)",
      valueName: "thư-mục"),
    completion: .directory)
  var output: String?

  @OptionGroup(title: "THÔNG BÁO (MESSAGES)") var report: ReportOptions
  @OptionGroup(title: "THÔNG BÁO (MESSAGES)") var summing: SummaryOptions

  func validate() throws {
    guard output?.isEmpty == true else { return }
    throw ValidationError("--output không được để trống (must not be empty)")
  }

  func run() throws {
    let output = output ?? (site.internal ? "site-noi-bo" : "site")
    try Run(
      report, site.buildOptions(output: plain(output)), publishes: true, summary: summing.summary
    ).finish()
  }
}
