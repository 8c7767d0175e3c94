import Glibc
import TestSupport
import Testing

@testable import Printing

/// What a person sees of `bantin serve`, in a browser.
@Suite struct ServeBrowserTests {
  @Test func anOpenPageIsLoadedAgainWhereItStood() throws {
    try served { folder, session in
      var page = try BrowserPage("http://127.0.0.1:\(session.port)/")
      defer { page.close() }
      try page.run("scrollTo(0, 150); window.mark = 'old'")
      try change("content/site.yaml", in: folder) { $0.replacing("xã Mẫu", with: "xã Khác") }
      #expect(try page.comesToHold("document.title.includes('xã Khác')"))
      #expect(try page.comesToHold("scrollY === 150 && window.mark === undefined"))

      try page.run("window.mark = 'kept'")
      let log = "content/data/assessments.csv"
      try change(log, in: folder) { $0 + TinySite.mistake }
      let panel = "document.getElementById('bantin-serve')"
      #expect(try page.comesToHold("\(panel).innerText.includes('ô E5: \\'Dạt\\' không phải')"))
      #expect(try page.comesToHold("scrollY === 150 && window.mark === 'kept'"))

      try change(log, in: folder) { $0.replacing(TinySite.mistake, with: "") }
      #expect(try page.comesToHold("getComputedStyle(\(panel)).display === 'none'"))
    }
  }

  @Test func aScriptThatThePolicyForbidsDoesNotRunHereEither() throws {
    try served { _, session in
      var page = try BrowserPage("http://127.0.0.1:\(session.port)/")
      defer { page.close() }
      try page.run(
        """
        const script = document.createElement('script');
        script.textContent = 'window.hasRun = true';
        document.body.append(script);
        """)
      #expect(try page.comesToHold("window.hasRun === undefined"))
    }
  }
}

/// A page in a small window of a browser of its own.
private struct BrowserPage {
  private let folder: Printing.TemporaryFolder
  private let process: ChildProcess
  private var tools: DevTools
  private let tab: String

  init(_ address: String) throws {
    let path = try #require(getenv("PATH").map { String(cString: $0) })
    let engine = try #require(PrintEngine.find("chromium", in: path))
    folder = try Printing.TemporaryFolder(for: "test")
    var arguments = [
      "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(folder.path)",
      "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--window-size=500,300",
    ]
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    process = try ChildProcess(engine.path, arguments, in: folder.path, hasPipes: true)
    tools = DevTools(process)
    let target = try tools.send("Target.createTarget", ["url": "about:blank"], seconds: 60)
    let attached = try tools.send(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true],
      seconds: 60)
    tab = attached["sessionId"] as? String ?? ""
    _ = try tools.send("Page.enable", session: tab, seconds: 60)
    _ = try tools.send("Page.navigate", ["url": address], session: tab, seconds: 60)
    try tools.wait(for: "Page.loadEventFired", session: tab, seconds: 60)
  }

  mutating func run(_ script: String) throws { _ = try value(of: script) }

  /// Whether something is true in the page before ten seconds are over.
  mutating func comesToHold(_ condition: String) throws -> Bool {
    for _ in 0..<200 {
      // Between two pages there may be none to ask.
      if let holds = try? value(of: condition) as? Bool, holds { return true }
      usleep(50_000)
    }
    return false
  }

  private mutating func value(of script: String) throws -> Any? {
    let answer = try tools.send(
      "Runtime.evaluate", ["expression": script, "returnByValue": true], session: tab, seconds: 60)
    return (answer["result"] as? DevTools.Fields)?["value"]
  }

  mutating func close() {
    _ = try? tools.send("Browser.close", seconds: 5)
    _ = process.wait(seconds: 5)
  }
}
