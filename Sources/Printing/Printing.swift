import Foundation

/// What came of printing: each PDF is handed on as soon as it is there.
package struct PrintRun: Sendable {
  /// "Chromium 156.0.8078.108".
  package var engine: String
  package var count: Int
}

/// Prints pages one after the other, in one run of the engine where it can.
///
/// - Parameters:
///   - paper: Scales the layouts to a paper; `nil` leaves each as it is.
///   - seconds: How long the engine may take for one answer.
///   - keep: Takes each PDF.
package func printPages(
  _ jobs: [PrintJob], with engine: PrintEngine, on paper: PaperSize? = nil, seconds: Double = 60,
  keep: (PrintJob, [UInt8]) throws(PrintingError) -> Void
) throws(PrintingError) -> PrintRun {
  switch engine.kind {
  case .chromium:
    var browser = try Chromium(engine, seconds: seconds)
    for job in jobs { try keep(job, try browser.print(job, on: paper)) }
    browser.close()
    return PrintRun(engine: browser.version, count: jobs.count)
  case .weasyPrint:
    for job in jobs { try keep(job, try weasyPrint(job, engine, seconds: seconds)) }
    return PrintRun(engine: "WeasyPrint", count: jobs.count)
  }
}

private func weasyPrint(
  _ job: PrintJob, _ engine: PrintEngine, seconds: Double
) throws(PrintingError) -> [UInt8] {
  let folder: TemporaryFolder
  let process: ChildProcess
  do throws(SystemFailure) {
    folder = try TemporaryFolder(for: "print")
    process = try ChildProcess(
      engine.path, ["--pdf-variant", "pdf/ua-1", job.page, "\(folder.path)/page.pdf"],
      in: folder.path, hasPipes: false)
  } catch {
    throw .notStarted(engine: engine.path, reason: error.reason)
  }
  let code = process.wait(seconds: seconds)
  if Interruption.isAsked { throw .interrupted }
  guard let code else {
    throw .silent(engine: engine.path, page: job.name, seconds: Int(seconds))
  }
  guard code == 0, let pdf = FileManager.default.contents(atPath: "\(folder.path)/page.pdf") else {
    throw .refused(engine: engine.path, page: job.name, reason: "exit \(code)")
  }
  return Array(pdf)
}

/// A page to be printed.
package struct PrintJob: Hashable, Sendable {
  /// Absolute path of the HTML file.
  package var page: String
  /// What it is called in messages.
  package var name: String

  package init(page: String, name: String) {
    self.page = page
    self.name = name
  }
}
