import Authoring
import Diagnostics
import Serving
import SiteBuild

/// How the last build went, and which site there is to look at.
struct PreviewState: Sendable {
  private let language: Language
  /// The site that can be looked at; `nil` before the first good build.
  private(set) var site: String?
  /// What is wrong, to stand in every page; empty when nothing is.
  private var panel = ""
  /// What is wrong, as a page of its own.
  private var report: [UInt8] = []

  init(in language: Language) { self.language = language }

  // MARK: Builds

  /// Notes a build.
  ///
  /// - Parameters:
  ///   - site: The version of the site it made; `nil` when it made none.
  ///   - sources: The text of a file by its path.
  mutating func note(
    _ report: BuildReport, site: String?, sources: @escaping (String) -> [UInt8]?
  ) {
    self.site = site ?? self.site
    panel = previewPanel(report.diagnostics, isRefused: site == nil, in: language)
    var page = CheckPage(in: language, sources: sources)
    self.report = page.written(report.diagnostics)
  }

  /// Notes what kept the machine from a build.
  mutating func note(_ failure: BuildFailure) {
    let text = htmlText(failure.message[language])
    let title = Bilingual(vi: "Không dựng được trang", en: "The site cannot be built")[language]
    panel = "<p><b>\(title)</b>: \(text)</p>"
    report = Array(
      """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      </head>
      <body>
      <h1>\(title)</h1>
      <p>\(text)</p>
      </body>
      </html>

      """.utf8)
  }

  // MARK: What pages are told

  /// What open pages hear of a build.
  var event: String {
    JSONValue.object([
      "site": .string(site ?? ""), "report": .string(reportVersion), "panel": .string(panel),
    ]).written
  }

  /// Changes with the site too: where there is none yet its pages wait for one.
  private var reportVersion: String { shortDigest(of: report + Array((site ?? "").utf8)) }

  /// A page of the site as it is sent.
  ///
  /// - Parameter isElsewhere: Whether it is sent for another address than its own.
  func live(_ page: [UInt8], isElsewhere: Bool = false) -> [UInt8] {
    let panel = element(follows: "site", version: site ?? "", panel)
    return livePage(page, adding: panel, isElsewhere: isElsewhere)
  }

  /// What is wrong, as a page that is loaded again when that changes.
  func reportPage(_ status: Status) -> Response {
    let element = element(follows: "report", version: reportVersion, "")
    return Response(
      status, type: contentType(of: PreviewAddress.report),
      .bytes(livePage(report, adding: element, isElsewhere: false)),
      fields: [.init("Content-Security-Policy", PreviewScript.reportPolicy)])
  }

  private func element(follows subject: String, version: String, _ text: String) -> String {
    let gone = Bilingual(
      vi: "bantin serve đã dừng; chạy lại thì trang này tự nối lại.",
      en: "bantin serve has stopped; once it runs again this page goes on by itself.")[language]
    return """
      <link rel="stylesheet" href="\(PreviewAddress.style)">
      <aside id="bantin-serve" role="status" data-of="\(subject)" data-is="\(version)" \
      data-gone="\(htmlText(gone))">\(text)</aside>
      <script>\(PreviewScript.script)</script>

      """
  }
}
