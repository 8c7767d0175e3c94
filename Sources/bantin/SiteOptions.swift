import ArgumentParser
import SiteBuild

/// What is read and what the site says of itself; shared by `build` and `check`.
struct SiteOptions: ParsableArguments {
  @Option(
    help: .init("Thư mục nội dung. (The content folder.)", valueName: "thư-mục"),
    completion: .directory)
  var content = "content"

  @Option(
    help: .init(
      "Thư mục giao diện riêng; không nêu thì dùng theme nằm cạnh thư mục nội dung, nếu có. "
        + "(The site's own theme; else theme beside the content, if there is one.)",
      valueName: "thư-mục"),
    completion: .directory)
  var theme: String?

  @Option(
    help: .init(
      "Số liệu tính đến ngày nào: 31/12/2023, 2023-12-31 hoặc today (hôm nay, giờ Việt Nam); "
        + "không nêu thì theo site.yaml, rồi ngày mới nhất trong số liệu. "
        + "(The date the site speaks of.)",
      valueName: "ngày"),
    completion: .list(["today"]), transform: AsOf.init(option:))
  var asOf: AsOf?

  @Option(
    help: .init(
      "Địa chỉ sẽ công bố, như https://chiengkhoi.example/. (Where the site will be found.)",
      valueName: "địa-chỉ"))
  var baseURL: String?

  @Flag(help: "Coi cảnh báo là lỗi. (Warnings count as errors.)")
  var strict = false

  @Flag(
    help:
      "Dùng cả dữ liệu mà internal trong site.yaml giữ kín. (With what site.yaml keeps internal.)")
  var `internal` = false

  @Option(
    help: .init(
      "Làm mấy việc cùng lúc; không nêu thì theo số nhân của máy. "
        + "(Threads; else one for each processor.)", valueName: "số"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs là số từ 1 đến 256 (a number from 1 to 256)")
    }
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError("--base-url bắt đầu bằng https:// hoặc http:// (starts with)")
    }
    if let path = [content, theme].first(where: { $0?.isEmpty == true }) ?? nil {
      throw ValidationError("tên thư mục không được để trống (an empty path: '\(path)')")
    }
  }

  func buildOptions(output: String = "") -> BuildOptions {
    let beside = placeOfTheme.flatMap { Console.isFolder($0) ? $0 : nil }
    return BuildOptions(
      content: plain(content), theme: theme.map(plain) ?? beside, output: output,
      asOf: asOf?.day, baseURL: baseURL, jobs: jobs ?? Console.processors, isStrict: strict,
      isInternal: `internal`)
  }

  /// Where a theme of the site's own is looked for when none is named; `nil` where there is no place.
  var placeOfTheme: String? {
    let content = plain(content)
    let parts = content.split(separator: "/", omittingEmptySubsequences: false)
    return content == "." ? nil : (parts.dropLast() + ["theme"]).joined(separator: "/")
  }
}

/// A folder as it stands before the paths in messages: `./content/` is `content`.
func plain(_ folder: String) -> String {
  var path = Substring(folder)
  while path.hasPrefix("./"), path.count > 2 { path = path.dropFirst(2) }
  while path.hasSuffix("/"), path.count > 1 { path = path.dropLast() }
  return String(path)
}
