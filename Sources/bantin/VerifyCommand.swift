import ArgumentParser
import Diagnostics
import Pages
import Publishing
import Rendering
import SiteBuild
import Vietnamese

/// Whether a sheet of paper still says what the site says, or the site what was built.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Xem tờ giấy đã in, hoặc cả trang đã dựng, còn đúng không.",
    discussion: """
      Tells whether a printed sheet is current, by the content code on it; without a code, whether \
      the files of the site are as they were built.

      Không nêu mã thì đối chiếu từng tệp của trang với manifest.json trong nó, và nêu tệp bị sửa, \
      tệp thiếu, tệp lạ.

      VÍ DỤ (EXAMPLES)
        bantin verify 3f2a 91bc 07de
        bantin verify 3f2a91bc07de --site site
        bantin verify                     cả trang trong site (all files of site)
        bantin verify --site /mnt/usb/site

      MÃ KẾT THÚC (EXIT CODES)
        0   còn đúng (current; as it was built)
        1   không tờ nào có mã này: tờ đã cũ hoặc gõ sai; hoặc trang đã bị sửa (no sheet has the \
      code; the site was altered)
        2   không đọc được trang hoặc danh sách tờ in (the site or its list of sheets cannot be read)
      """)

  @Argument(
    help: .init(
      "Mã nội dung, 12 chữ số 0-9, a-f; không nêu thì xem cả trang. (The content code.)",
      valueName: "mã"))
  var code: [String] = []

  @Option(
    help: .init("Thư mục trang đã dựng. (The folder of the site.)", valueName: "thư-mục"),
    completion: .directory)
  var site = "site"

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  private var digits: String {
    code.joined().lowercased().filter { !$0.isWhitespace && $0 != "-" }
  }

  func validate() throws {
    guard !code.isEmpty else { return }
    guard digits.count == 12, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw ValidationError(
        "mã nội dung có 12 chữ số 0-9, a-f, như 3f2a 91bc 07de "
          + "(a code has twelve digits 0-9, a-f)")
    }
  }

  func run() throws {
    guard code.isEmpty else { return try verifySheet() }
    let audit: SiteAudit
    do throws(PublishingError) {
      audit = try SiteAudit(ofSite: plain(site))
    } catch {
      try end(error.message, in: lang, 2)
    }
    Console.print(auditText(audit, of: plain(site))[lang], to: .output)
    if audit.count > 0 { throw ExitCode(1) }
  }

  private func verifySheet() throws {
    let catalogue: SheetCatalogue
    do throws(SheetCatalogueError) {
      catalogue = try SheetCatalogue(ofSite: plain(site))
    } catch {
      try end(error.message, in: lang, 2)
    }
    switch catalogue.verify(digits) {
    case .current(let sheet, let asOf):
      let day = Day.parse(asOf)?.vietnamese ?? asOf
      let text = Bilingual(
        vi: "Còn đúng: \(sheet.title) (\(sheet.path)), số liệu đến ngày \(day).",
        en: "Current: \(sheet.title) (\(sheet.path)), data as of \(asOf).")
      Console.print(text[lang] + "\n", to: .output)
    case .outdated(let posting, let now, let asOf):
      Console.print(outdated(posting, now, asOf)[lang] + "\n", to: .output)
      throw ExitCode(1)
    case .unknown(let near, let asOf):
      Console.print(refusal(near, asOf)[lang] + "\n", to: .output)
      throw ExitCode(1)
    }
  }

  private func outdated(
    _ posting: PostedSheet, _ now: ListedSheet?, _ asOf: String
  ) -> Bilingual {
    let from = Day.parse(posting.from)?.vietnamese ?? posting.from
    let day = Day.parse(asOf)?.vietnamese ?? asOf
    let place = posting.place.isEmpty ? "" : " (\(posting.place))"
    let code = now.map { groupedCode($0.code) } ?? "–"
    return Bilingual(
      vi: "Không còn đúng: tờ \(posting.page) niêm yết từ ngày \(from)\(place) đã cũ; "
        + "số liệu đến ngày \(day) có mã \(code). In lại và thay tờ đang niêm yết.",
      en: "Not current: \(posting.page), posted on \(posting.from)\(place), is out of date; "
        + "with data as of \(asOf) its code is \(code). Print it and replace the one that hangs.")
  }

  private func refusal(_ near: ListedSheet?, _ asOf: String) -> Bilingual {
    let day = Day.parse(asOf)?.vietnamese ?? asOf
    let hint = near.map { sheet in
      let code = groupedCode(sheet.code)
      return Bilingual(
        vi:
          " Mã gần giống nhất là \(code) của \(sheet.title); xem lại có gõ nhầm một chữ số không.",
        en: " The nearest code is \(code) of \(sheet.title); look whether a digit was mistyped.")
    }
    return Bilingual(
      vi: "Không còn đúng: không tờ nào của trang (số liệu đến ngày \(day)) có mã "
        + "\(groupedCode(digits)). In lại tờ mới và thay tờ cũ.\(hint?.vi ?? "")",
      en: "Not current: no sheet of the site (data as of \(asOf)) has the code "
        + "\(groupedCode(digits)). Print the new one and replace the old.\(hint?.en ?? "")")
  }
}
