import ArgumentParser
import Diagnostics
import Pages
import Rendering
import SiteBuild

/// `bantin explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Giải thích một loại lỗi, hoặc một số liệu lấy từ đâu.",
    discussion: """
      Explains a rule and what to do about it, or where figures come from.

      Mã lỗi là phần trong ngoặc vuông của thông báo: lỗi[csv-unclosed-quote]. Không nêu gì thì liệt \
      kê tất cả. Với mã hoặc tên bản, xã, đơn vị, bộ tiêu chí, mã việc, mã văn bản, "tổng", "kinh phí", "hồ sơ", \
      "báo cáo 2024-06": từng số, cách tính, và dòng trong tệp.
      The identifier is what a message has in square brackets. Without one all are listed. With a \
      village, commune, unit, set, task or document, or "all", "funds", "papers", "reports 2024-06": \
      each figure, its rule and its rows.

      VÍ DỤ (EXAMPLES)
        bantin explain
        bantin explain csv-unclosed-quote --lang en
        bantin explain ban-put
        bantin explain ban-put 13.2
        bantin explain tổng 13
        bantin explain dia-chinh
        bantin explain 2023-12
        bantin explain "Bản Pút" 13 --as-of 2024-06-30 --format json
      """)

  /// How a village's results are told.
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: .init(
      "Mã của loại lỗi, hoặc mã hay tên bản. (A rule's identifier, or a village.)",
      valueName: "mã"),
    completion: .custom { _, _, _ in allRules.rules.map(\.id) })
  var subject: String?

  @Argument(
    help: .init(
      "Mã tiêu chí hoặc chỉ tiêu của bản. (A criterion's or indicator's code.)",
      valueName: "mã mục"))
  var code: String?

  @Option(help: .init("Ngôn ngữ. (The language.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  @Option(help: .init("Dạng trả lời về bản. (The form of what is told.)", valueName: "text|json"))
  var format = Form.text

  @OptionGroup(title: "TRANG (SITE)") var site: SiteOptions

  func run() throws {
    guard let subject else { return Console.print(list, to: .output) }
    if code == nil, let rule = allRules.rule(named: identifier(in: subject)) {
      return Console.print(wrapped(explained(rule, in: lang), width: 80), to: .output)
    }
    try explain(village: subject)
  }

  private func explain(village: String) throws {
    let options = site.buildOptions()
    let result: (report: BuildReport, answer: VillageProvenance?)
    do throws(BuildFailure) {
      result = try villageProvenance(options, of: village)
    } catch {
      // Without content a misspelt identifier is the likelier mistake.
      Console.print("\(unknown(village)[lang])\n\(error.message[lang])\n", to: .messages)
      throw ExitCode(64)
    }
    switch result.answer {
    case .found(let sets): try tell(sets)
    case .accounts(let accounts): try tell(accounts)
    case .noSuchVillage(let hint):
      try end(unknown(village, hint), in: lang, 64)
    case .severalVillages(let ids):
      let words = Bilingual(
        vi: "nhiều bản có tên '\(village)': \(ids.joined(separator: ", "))",
        en: "several villages are called '\(village)': \(ids.joined(separator: ", "))")
      try end(words, in: lang, 64)
    case nil:
      try end(result.report, of: options, in: lang)
    }
  }

  private func tell(_ sets: [Provenance]) throws {
    var sets = sets
    if let code {
      sets = sets.filter { $0.items.contains { $0.code == code } }
      if sets.isEmpty {
        let words = Bilingual(
          vi: "không có mục nào mã '\(code)'", en: "no item has the code '\(code)'")
        try end(words, in: lang, 64)
      }
      for number in sets.indices { sets[number].items.removeAll { !$0.answers(to: code) } }
    }
    switch format {
    case .text:
      let texts = sets.map { provenanceText($0, code: code, language: lang) }
      Console.print(texts.joined(separator: "\n"), to: .output)
    case .json:
      Console.print(String(decoding: provenanceFile(sets), as: UTF8.self), to: .output)
    }
  }

  private func tell(_ accounts: [Account]) throws {
    let own = accounts.filter { $0.figures.contains { $0.answers(to: code) } }
    if let code, own.isEmpty {
      let words = Bilingual(
        vi: "không có mục nào mã '\(code)'", en: "no item has the code '\(code)'")
      try end(words, in: lang, 64)
    }
    switch format {
    case .text:
      let texts = own.map { accountText($0, code: code, language: lang) }
      Console.print(texts.joined(separator: "\n"), to: .output)
    case .json:
      let wanted = own.map { account in
        var account = account
        account.figures.removeAll { !$0.answers(to: code) }
        return account
      }
      Console.print(String(decoding: provenanceFile([], wanted), as: UTF8.self), to: .output)
    }
  }

  /// What stands in the brackets when someone pastes `lỗi[csv-unclosed-quote]:`.
  private func identifier(in text: String) -> String {
    let inside = text.split(separator: "[", omittingEmptySubsequences: false).last ?? ""
    return String(inside.prefix { $0 != "]" })
  }

  private var list: String {
    allRules.rules.map { "\($0.id)\n    \($0.summary[lang])\n" }.joined()
  }

  private func unknown(_ subject: String, _ village: String? = nil) -> Bilingual {
    let near = village ?? allRules.nearestID(to: identifier(in: subject))
    let hint = Bilingual(
      vi: near.map { "; có phải '\($0)' không?" } ?? "; xem tất cả bằng `bantin explain`",
      en: near.map { "; did you mean '\($0)'?" } ?? "; see them all with `bantin explain`")
    return Bilingual(
      vi: "không có loại lỗi, bản, xã, đơn vị, việc hoặc văn bản nào tên '\(subject)'" + hint.vi,
      en: "there is no rule, village, commune, unit, task or document '\(subject)'" + hint.en)
  }
}

/// A text with line feeds between words where a line would grow too long.
private func wrapped(_ text: String, width: Int) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    var (result, column) = ("", 0)
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let breaks = column > 0 && column + 1 + word.count > width
      if column > 0 { result += breaks ? "\n" : " " }
      column = (breaks || column == 0 ? 0 : column + 1) + word.count
      result += word
    }
    return result
  }.joined(separator: "\n")
}
