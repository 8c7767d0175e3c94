import Glibc
import TestSupport
import Testing

@testable import Serving

@Suite struct ServedFolderTests {
  @Test func findsFilesAndThePagesOfFolders() throws {
    try served { folder in
      #expect(text(folder.find(["a", "b.txt"])) == "b")
      let home = try RequestedPath("/".utf8)
      #expect(text(folder.find(home)) == "home")
      if case .folder = folder.find(["a"]) {} else { Issue.record("no folder") }
      for missing in [["a", "index.html"], ["b"], ["index.html", "x"]] {
        if case .nothing = folder.find(missing) {} else { Issue.record("\(missing) was found") }
      }
    }
  }

  @Test func followsNoLinkAndWaitsForNoPipe() throws {
    try served { folder in
      for hostile in ["link.txt", "out", "pipe", String(repeating: "x", count: 5_000)] {
        for path in [[hostile], [hostile, "secret.txt"], ["a", hostile]] {
          if case .nothing = folder.find(path) {} else { Issue.record("\(path) was found") }
        }
      }
    }
  }

  @Test(arguments: [
    ("a.html", "text/html; charset=utf-8"), ("A.CSV", "text/csv; charset=utf-8"),
    ("a.tar.zip", "application/zip"), ("a", "application/octet-stream"),
    ("a.", "application/octet-stream"), ("lich.ics", "text/calendar; charset=utf-8"),
  ])
  func knowsTypes(name: String, type: String) {
    #expect(contentType(of: name) == type)
  }

  private func served(_ body: (ServedFolder) throws -> Void) throws {
    try temporaryFolder { place in
      let files = ["site/index.html": "home", "site/a/b.txt": "b", "secret.txt": "secret"]
      try writeFolder(files, at: place)
      #expect(symlink("../secret.txt", "\(place)/site/link.txt") == 0)
      #expect(symlink("..", "\(place)/site/out") == 0)
      #expect(symlink("..", "\(place)/site/a/out") == 0)
      #expect(mkfifo("\(place)/site/pipe", 0o600) == 0)
      try body(ServedFolder("\(place)/site"))
    }
  }

  private func text(_ found: ServedFolder.Found) -> String? {
    if case .file(let file) = found { String(decoding: file.bytes, as: UTF8.self) } else { nil }
  }
}
