import Assessment
package import Diagnostics
import Model
import Pages
import Rendering
import Vietnamese

/// What is wrong between postings and the pages they name.
package enum PostingPageRules {
  package static let all = [unknown, changed]

  static let unknown = Rule(
    "posting-page-unknown", .error,
    summary: Bilingual(
      vi: "Trang không có tờ hoặc trang này.", en: "The site has no such page or sheet."),
    explanation: Bilingual(
      vi: """
        Cột page của postings.csv ghi địa chỉ một trang hoặc tờ in, không có .html: thon-ban/ban-put, \
        in/thon-ban-ban-put. Chép từ thanh địa chỉ. Điều không có trang thì để trống cột page và ghi title.
        """,
      en: """
        The column page of postings.csv has the address of a page or sheet without .html: \
        thon-ban/ban-put, in/thon-ban-ban-put. Copy it from the address bar. What has no page leaves \
        the column blank and has a title.
        """))
  static let changed = Rule(
    "posting-changed", .warning,
    summary: Bilingual(
      vi: "Tờ đang niêm yết không còn đúng.", en: "A sheet that hangs is out of date."),
    explanation: Bilingual(
      vi: """
        Nội dung của tờ đã đổi sau khi niêm yết: mã trên giấy (cột hash) khác mã hiện nay. Luật \
        10/2022/QH15 buộc công khai lại thông tin đã đổi. In lại tờ, thay tờ cũ, ghi ngày gỡ vào cột to \
        và thêm một dòng cho tờ mới.
        """,
      en: """
        The sheet says something else since it was posted: the code on paper (column hash) is not \
        today's. Law 10/2022/QH15 asks to publish changed information again. Print the sheet, replace \
        the old one, note in column to when it was taken down, and add a row for the new one.
        """))
}

/// The pages that postings name: the content code of the sheet of each, and what does not fit.
struct PostedSheets {
  /// By the posting's page.
  private(set) var codes: [String: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter pages: Pages laid out without the codes; only those that are named are made.
  init(_ pages: SitePages, of programme: Programme, asOf: Day) {
    guard programme.postings.contains(where: { !$0.page.isEmpty }) else { return }
    let known = pages.stepsByAddress
    for (number, posting) in programme.postings.enumerated() where !posting.page.isEmpty {
      guard known["\(posting.page).html"] != nil else {
        if pages.leftOut.contains("\(posting.page).html") { continue }
        diagnostics.append(.unknownPage(posting, Array(known.keys)))
        continue
      }
      let sheet = "\(Addresses.sheet(of: posting.page)).html"
      if !posting.code.isEmpty, codes[posting.page] == nil, let step = known[sheet] {
        let page = pages.pages(ofStep: step).first { $0.frame.path == sheet }
        codes[posting.page] = page.flatMap { ListedSheet($0) }?.code
      }
      let state = PostingState(number, of: programme, asOf: asOf, codes: codes)
      if state.mustBeRenewed, let code = state.newCode {
        diagnostics.append(.changed(posting, code))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownPage(_ posting: Posting, _ known: [String]) -> Self {
    let names = known.map { String($0.dropLast(".html".count)) }.sorted()
    let near = nearMiss(to: posting.page, in: names)
    return Diagnostic(
      PostingPageRules.unknown, at: posting.location,
      Bilingual(
        vi: "trang không có '\(posting.page)'", en: "the site has no '\(posting.page)'"),
      help: near.map { Bilingual(vi: "có phải '\($0)'?", en: "did you mean '\($0)'?") })
  }

  fileprivate static func changed(_ posting: Posting, _ code: String) -> Self {
    let (old, new) = (groupedCode(posting.code), groupedCode(code))
    return Diagnostic(
      PostingPageRules.changed, at: posting.location,
      Bilingual(
        vi: "tờ niêm yết từ ngày \(posting.from.vietnamese) mang mã \(old), nay là \(new)",
        en: "the sheet posted on \(posting.from.iso) has the code \(old), by now it is \(new)"),
      help: Bilingual(
        vi: "in lại \(Addresses.sheet(of: posting.page)).html và thay tờ cũ",
        en: "print \(Addresses.sheet(of: posting.page)).html and replace the old one"))
  }
}
