import ArgumentParser
import Diagnostics
import Pages
import Rendering
import SiteBuild
import Vietnamese

/// Whether a sheet of paper still says what the site says.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Xem tờ giấy đã in còn đúng với trang hiện nay không, theo mã nội dung trên tờ.",
    discussion: """
      Tells whether a printed sheet is still current, by the content code on it.

      VÍ DỤ (EXAMPLES)
        bantin verify 3f2a 91bc 07de
        bantin verify 3f2a91bc07de --site site

      MÃ KẾT THÚC (EXIT CODES)
        0   tờ giấy còn đúng (the paper is current)
        1   không tờ nào có mã này: tờ đã cũ hoặc gõ sai (no sheet has it)
        2   không đọc được danh sách tờ in (the list of sheets cannot be read)
      """)

  @Argument(help: .init("Mã nội dung, 12 chữ số 0-9, a-f. (The content code.)", valueName: "mã"))
  var code: [String]

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
    guard digits.count == 12, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw ValidationError(
        "mã nội dung có 12 chữ số 0-9, a-f, như 3f2a 91bc 07de "
          + "(a code has twelve digits 0-9, a-f)")
    }
  }

  func run() throws {
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
