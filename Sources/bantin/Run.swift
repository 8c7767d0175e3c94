import ArgumentParser
import Diagnostics
import Publishing
import SiteBuild

/// One build or check from the caller's side: progress, messages, summary, exit code.
struct Run {
  private let report: ReportOptions
  private let options: BuildOptions
  private let publishes: Bool
  /// Where what was found is written as a page, if anywhere.
  private let page: String?
  /// The file to which a summary in Markdown is added, if any.
  private let summary: String?

  init(
    _ report: ReportOptions, _ options: BuildOptions, publishes: Bool, page: String? = nil,
    summary: String? = nil
  ) {
    self.report = report
    self.options = options
    self.publishes = publishes
    self.page = page
    self.summary = summary
  }

  /// Runs, prints and ends with the exit code when it is not 0.
  func finish() throws {
    let start = Clock.seconds
    let result: BuildReport
    do throws(BuildFailure) {
      result = try work()
    } catch {
      tell(error.message)
      throw ExitCode(2)
    }
    tell(result.diagnostics)
    if let page { try write(result.diagnostics, as: page) }
    try addToSummary(result.diagnostics)
    let summary = Summary(result, options, seconds: Clock.seconds - start, publishes: publishes)
    if let warning = summary.warning { say(warning) }
    if report.timings { Console.print(timings(of: result), to: .output) }
    if !report.quiet { say(summary.line) }
    if summary.isRefused { throw ExitCode(1) }
  }

  private func work() throws(BuildFailure) -> BuildReport {
    if report.verbose {
      let log = PhaseLog(in: report.lang)
      defer { log.finish() }
      return try work { log.update($0) }
    }
    guard !report.quiet, Console.Stream.messages.isTerminal else { return try work { _ in } }
    let gauge = ProgressGauge()
    let line = ProgressLine(of: gauge, in: report.lang)
    defer { line.clear() }
    return try work { gauge.update($0) }
  }

  private func work(_ progress: @escaping ProgressHandler) throws(BuildFailure) -> BuildReport {
    publishes ? try build(options, progress: progress) : try check(options, progress: progress)
  }

  /// Text is for the person at the terminal; the other formats are for the program that reads us.
  private func tell(_ diagnostics: [Diagnostic]) {
    let stream: Console.Stream = report.format == .text ? .messages : .output
    let sources = diagnostics.isEmpty ? nil : SourceReader(options)
    let text = printed(
      diagnostics, as: report.format, language: report.lang, sources: { sources?.text(of: $0) },
      options: PrintingOptions(colour: stream.takesColour, showsAll: report.all))
    Console.print(text, to: stream)
  }

  /// Writes the page; one of an earlier check makes room, any other file stays.
  private func write(_ diagnostics: [Diagnostic], as page: String) throws {
    let sources = SourceReader(options)
    var made = CheckPage(in: report.lang) { sources.text(of: $0) }
    let isWritten: Bool
    do throws(PublishingError) {
      isWritten = try saveOver(made.written(diagnostics), at: page) { CheckPage.isOne($0) }
    } catch {
      tell(error.message)
      throw ExitCode(2)
    }
    let place = harmless(page)
    guard isWritten else {
      tell(
        Bilingual(
          vi: "'\(place)' đã có và không phải là trang kiểm tra; chọn tên khác",
          en: "'\(place)' exists and is no page of a check; choose another name"))
      throw ExitCode(2)
    }
    say(Bilingual(vi: "Mở \(place) bằng trình duyệt.", en: "Open \(place) in a browser."))
  }

  /// Adds to the file that a build server shows as the summary of a job.
  private func addToSummary(_ diagnostics: [Diagnostic]) throws {
    guard let path = summary else { return }
    let sources = SourceReader(options)
    let text = markdownSummary(
      diagnostics, language: report.lang, sources: { sources.text(of: $0) })
    if Console.append(text, to: path) { return }
    let place = harmless(path)
    tell(Bilingual(vi: "không ghi thêm được vào '\(place)'", en: "cannot add to '\(place)'"))
    throw ExitCode(2)
  }

  /// A name and a number on each line, `pages 47`, `read 0.0123`, and for each kind of pages how many
  /// there are, their seconds and their bytes: `page village 24 0.0456 480000`.
  private func timings(of result: BuildReport) -> String {
    let phases = result.phases.map { "\($0.phase) \($0.seconds)\n" }
    let kinds = result.kinds.map { "page \($0.kind) \($0.pages) \($0.seconds) \($0.bytes)\n" }
    return (["pages \(result.pages)\n"] + phases + kinds).joined()
  }

  /// What the machine refused, in every format: a program that reads us must learn of it too.
  private func tell(_ failure: Bilingual) {
    let failure = Bilingual(vi: harmless(failure.vi), en: harmless(failure.en))
    switch report.format {
    case .text: break
    case .json: Console.print(failedReport(failure), to: .output)
    case .github: Console.print("::error title=Bantin::\(failure[report.lang])\n", to: .output)
    case .sarif: Console.print(sarif(failure: failure, in: report.lang), to: .output)
    }
    let word = Bilingual(vi: "lỗi", en: "error")
    say(Bilingual(vi: "\(word.vi): \(failure.vi)", en: "\(word.en): \(failure.en)"))
  }

  private func failedReport(_ failure: Bilingual) -> String {
    let message = JSONValue.object(["vi": .string(failure.vi), "en": .string(failure.en)])
    return JSONValue.object(["version": .integer(1), "failure": message]).written + "\n"
  }

  private func say(_ text: Bilingual) {
    Console.print(text[report.lang] + "\n", to: .messages)
  }
}

/// A sentence whose file names cannot drive the terminal or end a line.
func harmless(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
}
