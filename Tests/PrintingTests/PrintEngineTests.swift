import Printing
import TestSupport
import Testing

@Suite struct PrintEngineTests {
  @Test func aFileThatCannotRunIsNoEngine() throws {
    try temporaryFolder { folder in
      try writeFolder(["chromium": "x", "bin/weasyprint": "x"], at: folder)
      #expect(PrintEngine.find(in: "\(folder):\(folder)/bin") == nil)
    }
  }

  @Test func onlyWholePathsAreSearched() {
    #expect(PrintEngine.find(in: "bin:.::relative/usr/bin") == nil)
  }

  @Test func whatIsNamedIsFoundByNameAndByPath() {
    #expect(PrintEngine.find("sh", in: "/bin")?.path == "/bin/sh")
    #expect(PrintEngine.find("/bin/sh", in: "")?.kind == .chromium)
    #expect(PrintEngine.find("/bin", in: "") == nil)
  }
}
