import Foundation
import Glibc

/// A running Chromium that prints one page after the other.
///
/// The pages' own policy lets nothing run and nothing be fetched; the browser is kept from the network
/// besides.
struct Chromium {
  /// "Chromium 156.0.8078.108".
  let version: String
  private let name: String
  private let folder: TemporaryFolder
  private var tools: DevTools
  private let process: ChildProcess
  private let session: String
  private let seconds: Double

  /// - Parameter seconds: How long one answer may take.
  init(_ engine: PrintEngine, seconds: Double) throws(PrintingError) {
    let name = engine.path
    self.name = name
    self.seconds = seconds
    do throws(SystemFailure) {
      folder = try TemporaryFolder(for: "print")
      process = try ChildProcess(
        engine.path, Chromium.arguments(folder.path), in: folder.path, hasPipes: true)
    } catch {
      throw .notStarted(engine: name, reason: error.reason)
    }
    var tools = DevTools(process)
    do throws(DevTools.Failure) {
      let version = try tools.send("Browser.getVersion", seconds: seconds)
      let target = try tools.send(
        "Target.createTarget", ["url": "about:blank"], seconds: seconds)
      let attached = try tools.send(
        "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true],
        seconds: seconds)
      let session = attached["sessionId"] as? String ?? ""
      _ = try tools.send("Page.enable", session: session, seconds: seconds)
      self.session = session
      self.version = (version["product"] as? String ?? "Chromium")
        .replacing("HeadlessChrome/", with: "Chromium ").replacing("Chrome/", with: "Chromium ")
    } catch {
      throw Chromium.error(error, name, page: "", seconds)
    }
    self.tools = tools
  }

  private static func arguments(_ folder: String) -> [String] {
    [
      "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(folder)", "--disable-gpu",
      "--no-first-run", "--no-default-browser-check", "--disable-extensions",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--lang=vi",
    ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["about:blank"]
  }

  /// Prints a page as its stylesheet lays it out, or scaled to a paper.
  mutating func print(_ job: PrintJob, on paper: PaperSize?) throws(PrintingError) -> [UInt8] {
    do throws(DevTools.Failure) {
      tools.forgetEvents()
      let url = URL(fileURLWithPath: job.page).absoluteString
      let loaded = try tools.send(
        "Page.navigate", ["url": url], session: session, seconds: seconds)
      if let reason = loaded["errorText"] as? String { throw .refused(reason) }
      try tools.wait(for: "Page.loadEventFired", session: session, seconds: seconds)
      let pdf = try printed(on: paper)
      let places = try evaluated("document.querySelectorAll('[data-page-of]').length")
      guard let places = places as? Int, places > 0 else { return pdf }
      let pages = destinationPages(in: pdf)
      try number(pages)
      return try printed(on: paper)
    } catch {
      throw Chromium.error(error, name, page: job.name, seconds)
    }
  }

  /// Writes into the table of contents on which page each part begins.
  private mutating func number(_ pages: [String: Int]) throws(DevTools.Failure) {
    guard let data = try? JSONSerialization.data(withJSONObject: pages, options: .sortedKeys) else {
      return
    }
    let table = String(decoding: data, as: UTF8.self)
    _ = try evaluated(
      "for (const e of document.querySelectorAll('[data-page-of]')) "
        + "e.textContent = (\(table))[e.dataset.pageOf] || ''")
  }

  private mutating func evaluated(_ expression: String) throws(DevTools.Failure) -> Any? {
    let answer = try tools.send(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true], session: session,
      seconds: seconds)
    return (answer["result"] as? DevTools.Fields)?["value"]
  }

  private mutating func printed(on paper: PaperSize?) throws(DevTools.Failure) -> [UInt8] {
    var options: DevTools.Fields = [
      "printBackground": true, "displayHeaderFooter": false, "preferCSSPageSize": paper == nil,
      "generateTaggedPDF": true, "generateDocumentOutline": true,
    ]
    if let size = paper?.inches {
      options["paperWidth"] = size.width
      options["paperHeight"] = size.height
    }
    let answer = try tools.send("Page.printToPDF", options, session: session, seconds: seconds)
    guard let text = answer["data"] as? String, let data = Data(base64Encoded: text) else {
      throw .refused("printToPDF")
    }
    return Array(data)
  }

  /// Ends the browser as it wants to be ended.
  mutating func close() {
    _ = try? tools.send("Browser.close", seconds: 5)
    _ = process.wait(seconds: 5)
  }

  private static func error(
    _ failure: DevTools.Failure, _ name: String, page: String, _ seconds: Double
  ) -> PrintingError {
    switch failure {
    case .ended: .ended(engine: name, page: page)
    case .silent: .silent(engine: name, page: page, seconds: Int(seconds))
    case .interrupted: .interrupted
    case .refused(let reason): .refused(engine: name, page: page, reason: reason)
    }
  }
}
