import TestSupport
import Testing

/// Every sheet of a commune of 24 villages, printed by Chromium and read back.
@Suite struct PaperTests {
  private static let place = ["PATH": "/usr/bin:/bin"]

  /// A word of a page with its box, in millimetres from the page's edges.
  private struct Word {
    var text: String
    var left, right, top, bottom: Double
  }

  private struct Paper {
    var words: [Word]
    var width: Double
    var text: String { words.map(\.text).joined(separator: " ") }
  }

  private func tool(_ name: String, _ arguments: String..., in folder: String) throws -> String {
    let outcome = try run("/usr/bin/\(name)", arguments, in: folder)
    try #require(outcome.code == 0, "\(name): \(outcome.messages)")
    return outcome.output
  }

  private func unescaped(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&quot;", with: "\""
    )
    .replacing("&amp;", with: "&")
  }

  /// The pages of a PDF with their words as pdftotext finds them.
  private func pages(of pdf: String, in folder: String) throws -> [Paper] {
    let text = try tool("pdftotext", "-bbox", "pdf/\(pdf)", "-", in: folder)
    return text.split(separator: "<page ").dropFirst().map { page in
      let numbers = page.prefix { $0 != ">" }.split(separator: "\"").compactMap { Double($0) }
      let (width, height) = (numbers.first ?? 0, numbers.last ?? 0)
      let words = page.split(separator: "<word ").dropFirst().compactMap { word -> Word? in
        guard let start = word.firstIndex(of: ">") else { return nil }
        let box = word[..<start].split(separator: "\"").compactMap { Double($0) }
        guard box.count == 4 else { return nil }
        let mm = 25.4 / 72
        return Word(
          text: unescaped(word[word.index(after: start)...].prefix { $0 != "<" }),
          left: box[0] * mm, right: (width - box[2]) * mm, top: box[1] * mm,
          bottom: (height - box[3]) * mm)
      }
      return Paper(words: words, width: width * 25.4 / 72)
    }
  }

  /// The visible words of an HTML file's main part, in capitals so that the letterhead's are alike.
  private func words(of html: String) -> [String] {
    let main = html.split(separator: "<main", maxSplits: 1).last ?? ""
    let body = main.replacing(
      #/<(section class="chat"|textarea).*?</(section|textarea)>/#.dotMatchesNewlines(), with: " "
    )
    .replacing(#/<[^>]*>/#, with: " ")
    return unescaped(body[...].drop { $0 != ">" }.dropFirst()).split(whereSeparator: \.isWhitespace)
      .map { $0.uppercased() }
  }

  @Test func everySheetIsOnItsPaperWithinItsMarginsAndWhole() throws {
    try temporaryFolder { folder in
      try writeFolder(ExampleCommune.files, at: folder)
      let built = try bantin("build", in: folder)
      #expect(built.code == 0, "\(built.messages)")
      let printed = try bantin(["print", "--all"], in: folder, environment: Self.place)
      #expect(printed.code == 0, "\(printed.messages)")
      let files = try readFolder(at: "\(folder)/pdf").keys.sorted()
      let site = try site(in: folder)
      #expect(files.count == 24 * 3 + 1 + 16 + 6 + 2 + 1 + 1)
      for file in files {
        let isPoster = file.hasPrefix("ap-phich-")
        try check(file, of: folder, isPoster: isPoster)
        let path =
          file.hasPrefix("phat-thanh-")
          ? "phat-thanh/\(file.dropFirst(11).dropLast(4)).html" : "in/\(file.dropLast(4)).html"
        let html = String(decoding: try #require(site[path]), as: UTF8.self)
        let papers = try pages(of: file, in: folder)
        // Words may be cut at the ends of lines, so letters are compared.
        let shown = papers.map(\.text).joined(separator: " ").uppercased()
        let letters = Set(shown.split(separator: " ").map(String.init))
        let missing = words(of: html).filter { word in
          !letters.contains(word) && !shown.filter { $0 != " " }.contains(word)
        }
        #expect(missing == [], "\(file) cuts \(missing.prefix(5))")
        if isPoster { #expect(papers.count == 1, "\(file)") }
      }
    }
  }

  /// Paper, margins, page numbers, fonts, tags and letters of one PDF.
  private func check(_ file: String, of folder: String, isPoster: Bool) throws {
    let facts = try tool("pdfinfo", "-l", "999", "pdf/\(file)", in: folder)
    #expect(facts.contains("Tagged:          yes"), "\(file)")
    #expect(facts.contains(#/Title: +\S/#), "\(file)")
    let fonts = try tool("pdffonts", "pdf/\(file)", in: folder).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains(#/ yes (yes|no) +(yes|no) /#), "\(file): \(font)")
      #expect(font.contains("LiberationSerif") || isPoster && font.contains("LiberationSans"))
    }
    for (number, page) in try pages(of: file, in: folder).enumerated() {
      #expect(
        isPoster
          ? abs(page.width - 297) < 0.5
          : abs(page.width - 210) < 0.5 || abs(page.width - 297) < 0.5,
        "\(file) page \(number + 1) is \(page.width) mm wide")
      for word in page.words {
        let codes = Array(word.text.unicodeScalars)
        #expect(!codes.contains { (0x300...0x36F).contains($0.value) }, "\(file): \(word.text)")
        let isNumber = word.text == "\(number + 1)" && word.top < 20 && word.bottom > 150
        if isNumber {
          #expect(number > 0 && !isPoster, "\(file) numbers its first page")
          #expect(abs(word.left - word.right) < 20, "\(file): the number is in the middle")
          continue
        }
        let (left, right, edge) = isPoster ? (18.0, 18.0, 18.0) : (31, 16, 20)
        // Boxes of letters reach a little beyond the letters.
        let isInside =
          word.left > left - 1 && word.right > right - 1 && word.top > edge - 1.5
          && word.bottom > edge - 1.5
        #expect(isInside, "\(file) page \(number + 1): '\(word.text)' leaves the margins")
      }
      if number > 0, !isPoster {
        #expect(
          page.words.contains { $0.text == "\(number + 1)" && $0.top < 20 },
          "\(file) page \(number + 1) has no number")
      }
    }
  }

  @Test func headsOfTablesAreRepeatedAndTheBookHasItsPageNumbers() throws {
    try temporaryFolder { folder in
      try writeFolder(ExampleCommune.files, at: folder)
      #expect(try bantin("build", in: folder).code == 0)
      let run = try bantin(["print", "thon-ban/ban-1", "so"], in: folder, environment: Self.place)
      #expect(run.code == 0, "\(run.messages)")
      let sheet = try pages(of: "thon-ban-ban-1.pdf", in: folder)
      try #require(sheet.count > 3)
      for page in sheet[1..<3] {
        #expect(page.words.dropFirst().prefix(3).map(\.text) == ["Mã", "Nội", "dung"])
      }
      let book = try pages(of: "so.pdf", in: folder)
      let contents = book.prefix(2).flatMap(\.words)
      // A heading has its table's first rows on its page.
      for page in book.dropFirst(2) {
        let ends = page.words.suffix(6).map(\.text)
        #expect(ends.suffix(2) != ["bản", "đạt."], "a page ends with \(ends)")
      }
      for (heading, words) in [("3.", "Bản Ví Dụ 2"), ("29.", "Tiêu chí 4: Điện")] {
        let line = try #require(contents.first { $0.text == heading })
        let number = try #require(
          contents.last { abs($0.top - line.top) < 1 && Int($0.text) != nil && $0.right < 40 })
        let page = book[try #require(Int(number.text)) - 1]
        #expect(
          page.text.contains("\(heading) \(words)"), "\(heading) is not on page \(number.text)")
      }
    }
  }

  @Test func theSignatureTakesTheLastRowsWithItAndLeavesNoPageEmpty() throws {
    try temporaryFolder { folder in
      try writeFolder(ExampleCommune.files, at: folder)
      #expect(try bantin("build", in: folder).code == 0)
      let run = try bantin(["print", "--kind", "unit"], in: folder, environment: Self.place)
      #expect(run.code == 0, "\(run.messages)")
      let sheet = try pages(of: "don-vi-dv-2.pdf", in: folder)
      try #require(sheet.count == 2)
      let lowest = try #require(sheet[0].words.map(\.bottom).min())
      #expect(lowest < 140, "the first page ends \(lowest) mm above the foot")
      #expect(sheet[1].words.dropFirst().prefix(3).map(\.text) == ["Việc", "Bản", "Chủ"])
      #expect(sheet[1].text.contains("Hoàn thành tiêu chí"))
    }
  }

  /// Criterion rows go with their indicators, and nothing parts the signature.
  @Test func noPageEndsWithACriterionOrHalfASignature() throws {
    try temporaryFolder { folder in
      try writeFolder(ExampleCommune.files, at: folder)
      #expect(try bantin("build", in: folder).code == 0)
      let run = try bantin(["print", "--kind", "village"], in: folder, environment: Self.place)
      #expect(run.code == 0, "\(run.messages)")
      for number in 1...24 {
        for page in try pages(of: "thon-ban-ban-\(number).pdf", in: folder) {
          let lowest = page.words.map(\.bottom).min() ?? 0
          let line = page.words.filter { $0.bottom < lowest + 1 }.map(\.text)
          let isCriterion = line.first.map { Int($0) != nil } == true && line.count > 1
          #expect(!isCriterion, "village \(number): a page ends with \(line)")
          let capacities = ["TRƯỞNG BAN", "CHỦ TỊCH UBND XÃ", "Mã nội dung"].map(page.text.contains)
          #expect(Set(capacities).count == 1, "village \(number): the signature is parted")
        }
      }
    }
  }

  @Test func whatIsShortStandsInFewLines() throws {
    try temporaryFolder { folder in
      try writeFolder(ExampleCommune.files, at: folder)
      #expect(try bantin("build", in: folder).code == 0)
      let run = try bantin(["print", "thon-ban/ban-1"], in: folder, environment: Self.place)
      #expect(run.code == 0, "\(run.messages)")
      let page = try #require(try pages(of: "thon-ban-ban-1.pdf", in: folder).first)
      let first = try #require(page.words.first { $0.text == "2.1" })
      let second = try #require(page.words.first { $0.text == "2.2" })
      #expect(second.top - first.top < 21, "78,1%; còn thiếu 11,9 điểm phần trăm")
    }
  }

  @Test(arguments: ["thon-ban-ban-1", "ap-phich-ban-2"])
  func aPhoneReadsTheCodeOnTheSheet(_ sheet: String) throws {
    try temporaryFolder { folder in
      try writeFolder(ExampleCommune.files, at: folder)
      #expect(try bantin("build", in: folder).code == 0)
      let run = try bantin(["print", "in/\(sheet)"], in: folder, environment: Self.place)
      #expect(run.code == 0, "\(run.messages)")
      _ = try tool("pdftoppm", "-r", "150", "-png", "pdf/\(sheet).pdf", "page", in: folder)
      let images = try readFolder(at: folder).keys.filter { $0.hasPrefix("page") }.sorted()
      let last = try #require(images.last)
      let address = try tool("zbarimg", "--quiet", "--raw", last, in: folder)
      let path = sheet.hasPrefix("ap") ? "thon-ban/ban-2.html" : "in/\(sheet).html"
      #expect(address == "https://vi-du.example/nong-thon-moi/\(path)\n")
    }
  }
}
