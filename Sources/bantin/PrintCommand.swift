import ArgumentParser
import Diagnostics
import Printing
import Publishing
import Rendering
import SiteBuild

/// PDFs of the sheets of a built site.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Xuất PDF các bản in của trang đã dựng, qua Chromium hoặc WeasyPrint có trên máy.",
    discussion: """
      Writes PDFs of a built site's sheets through an installed Chromium or WeasyPrint.

      VÍ DỤ (EXAMPLES)
        bantin print                       có gì để in (what can be printed)
        bantin print ban-put               mọi tờ của bản Pút (every sheet of a village)
        bantin print --kind village        tờ của mọi bản (the sheets of all villages)
        bantin print so                    cả sổ (the book)
        bantin print --kind poster --paper a4
        bantin print ban-put --kind poster   áp phích của bản Pút (a village's poster)
        bantin print --all --output /tmp/pdf
        bantin print so --engine /usr/bin/chromium

      LOẠI (KINDS)
        village bản, criterion tiêu chí, unit đơn vị, month tháng, correction đính chính,
        quarter quý, book sổ, poster áp phích, speech bài phát thanh

      MÃ KẾT THÚC (EXIT CODES)
        0   đã in (printed)
        1   không có tờ nào như yêu cầu (nothing is called so)
        2   không có chương trình in, hoặc máy không làm được (no engine, or the machine failed)
      """)

  @Argument(
    help: .init(
      "Mã bản, mã tiêu chí như ntm-13, tháng, hoặc đường dẫn của tờ. (Ids or paths of sheets.)",
      valueName: "tờ"))
  var sheets: [String] = []

  @Option(
    help: .init(
      "Chỉ tờ của loại này; không nêu tờ thì mọi tờ của loại. (Only sheets of a kind.)",
      valueName: "loại"))
  var kind: [String] = []

  @Flag(help: "Mọi tờ. (Every sheet.)")
  var all = false

  @Option(
    help: .init("Thư mục trang đã dựng. (The folder of the site.)", valueName: "thư-mục"),
    completion: .directory)
  var site = "site"

  @Option(
    help: .init("Thư mục ghi PDF. (Where PDFs are written.)", valueName: "thư-mục"),
    completion: .directory)
  var output = "pdf"

  @Option(
    help: .init(
      "Thu, phóng mọi tờ về khổ giấy này; không nêu thì để nguyên khổ của từng tờ. "
        + "(Scale every sheet to a paper.)", valueName: "a4|a3"))
  var paper: PaperSize?

  @Option(
    help: .init(
      "Chương trình in: tên hoặc đường dẫn; không nêu thì tìm trong máy. (The engine.)",
      valueName: "tên"))
  var engine: String?

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  func validate() throws {
    if let unknown = kind.first(where: { !ListedSheet.kinds.contains($0) }) {
      throw ValidationError(
        "không có loại '\(unknown)' (there is no kind '\(unknown)'): "
          + ListedSheet.kinds.joined(separator: ", "))
    }
  }

  func run() throws {
    let start = Clock.seconds
    let folder = plain(site)
    let catalogue: SheetCatalogue
    do throws(SheetCatalogueError) {
      catalogue = try SheetCatalogue(ofSite: folder)
    } catch {
      try end(error.message, in: lang, 2)
    }
    let chosen = try choose(from: catalogue)
    if chosen.isEmpty {
      Console.print(overview(catalogue)[lang], to: .output)
      return
    }
    guard let found = PrintEngine.find(engine, in: Console.searchPath) else {
      try end(noEngine, in: lang, 2)
    }
    if paper != nil, found.kind == .weasyPrint {
      try end(
        Bilingual(
          vi: "WeasyPrint chỉ in đúng khổ của tờ; bỏ --paper hoặc dùng Chromium",
          en: "WeasyPrint prints each sheet in its own size; leave --paper out or use Chromium"),
        in: lang, 2)
    }
    Interruption.listen()
    let name = try pages(chosen, in: folder, with: found)
    let seconds = duration(Clock.seconds - start)
    let place = plain(output)
    let summary = Bilingual(
      vi: "Đã in \(chosen.count) tệp PDF vào \(place)/ bằng \(name) trong \(seconds.vi).",
      en: "Printed \(chosen.count) PDFs into \(place)/ with \(name) in \(seconds.en).")
    Console.print(summary[lang] + "\n", to: .output)
  }

  /// What is asked for, in the order of the list and each once.
  private func choose(from catalogue: SheetCatalogue) throws -> [ListedSheet] {
    for choice in sheets where !catalogue.sheets.contains(where: { $0.isCalled(choice) }) {
      try end(unknown(choice, catalogue), in: lang, 1)
    }
    guard all || !kind.isEmpty || !sheets.isEmpty else { return [] }
    let chosen = catalogue.sheets.filter { sheet in
      (kind.isEmpty || kind.contains(sheet.kind))
        && (all || sheets.isEmpty || sheets.contains { sheet.isCalled($0) })
    }
    if chosen.isEmpty {
      try end(
        Bilingual(
          vi: "không có tờ nào như vậy thuộc loại \(kind.joined(separator: ", "))",
          en: "no such sheet is of the kind \(kind.joined(separator: ", "))"),
        in: lang, 1)
    }
    return chosen
  }

  private func pages(
    _ chosen: [ListedSheet], in folder: String, with engine: PrintEngine
  ) throws -> String {
    let root = Console.absolute(folder)
    let jobs = try chosen.map { sheet in
      let page = "\(root)/\(sheet.path)"
      guard sheet.isInside, Console.isFile(page) else {
        try end(
          Bilingual(
            vi: "không có \(folder)/\(sheet.path); dựng lại trang bằng bantin build",
            en: "there is no \(folder)/\(sheet.path); build the site again with bantin build"),
          in: lang, 2)
      }
      return PrintJob(page: page, name: sheet.path)
    }
    let parts = plain(output).split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.dropLast().joined(separator: "/")
    let above = parts.count == 1 ? "." : parent.isEmpty ? "/" : parent
    Console.makeFolders(above)
    let line = PrintLine(total: jobs.count, in: lang)
    var failure: PublishingError?
    do throws(PrintingError) {
      let run = try printPages(jobs, with: engine, on: paper) { job, pdf throws(PrintingError) in
        guard failure == nil else { return }
        do throws(PublishingError) {
          _ = try save(
            pdf, as: ListedSheet.pdfName(of: job.name), in: String(parts.last ?? "pdf"),
            of: above, isReplacing: true)
        } catch {
          failure = error
          throw .interrupted
        }
        line.advance(job.name)
      }
      line.clear()
      return run.engine
    } catch {
      line.clear()
      try end(
        failure?.message ?? error.message, in: lang,
        error == .interrupted && failure == nil ? 130 : 2)
    }
  }

  private var noEngine: Bilingual {
    let names = PrintEngine.names.joined(separator: ", ")
    if let engine {
      return Bilingual(
        vi: "không có chương trình '\(engine)' để in PDF trên máy này",
        en: "there is no program '\(engine)' to print PDFs on this machine")
    }
    return Bilingual(
      vi: "máy này không có chương trình nào để in PDF (đã tìm \(names)); "
        + "cài bằng: apt-get install chromium. Trang trong site/in/ vẫn in được từ trình duyệt bất kỳ",
      en: "this machine has no program to print PDFs (looked for \(names)); "
        + "install one: apt-get install chromium. Any browser prints the pages in site/in/")
  }

  private func unknown(_ choice: String, _ catalogue: SheetCatalogue) -> Bilingual {
    let near = nearMiss(to: choice, in: catalogue.sheets.map(\.id) + ListedSheet.kinds)
    return Bilingual(
      vi: "không có tờ nào gọi là '\(choice)'" + (near.map { "; có phải '\($0)'?" } ?? ".")
        + " Chạy bantin print để xem có gì để in.",
      en: "no sheet is called '\(choice)'" + (near.map { "; did you mean '\($0)'?" } ?? ".")
        + " Run bantin print to see what there is.")
  }

  /// How many sheets there are of each kind, each with the first as an example.
  private func overview(_ catalogue: SheetCatalogue) -> Bilingual {
    let lines = ListedSheet.kinds.compactMap { kind -> String? in
      let own = catalogue.sheets.filter { $0.kind == kind }
      guard let first = own.first else { return nil }
      let count = String(repeating: " ", count: max(0, 6 - "\(own.count)".count)) + "\(own.count)"
      return "\(count)  --kind \(kind)  (\(first.id): \(first.title))\n"
    }
    return Bilingual(
      vi:
        "Có thể in:\n\(lines.joined())Chọn bằng mã, --kind hoặc --all; xem bantin print --help.\n",
      en: "What can be printed:\n\(lines.joined())Choose by id, --kind or --all; "
        + "see bantin print --help.\n")
  }
}

/// One line on the terminal that says how far printing is; nothing where nobody watches.
private final class PrintLine {
  private let total: Int
  private let language: Language
  private var done = 0

  init(total: Int, in language: Language) {
    self.total = total
    self.language = language
  }

  func advance(_ name: String) {
    done += 1
    guard Console.Stream.messages.isTerminal else { return }
    let text = Bilingual(
      vi: "In: \(done)/\(total), \(name)", en: "Printing: \(done)/\(total), \(name)")
    Console.print(
      "\r\u{1B}[K\(text[language].prefix(Console.width(of: .messages) - 1))", to: .messages)
  }

  func clear() {
    if Console.Stream.messages.isTerminal { Console.print("\r\u{1B}[K", to: .messages) }
  }
}

extension PaperSize: ExpressibleByArgument {}
