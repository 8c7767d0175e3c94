import Glibc
import TestSupport
import Testing

struct FolderTests {
  private let files = ["a.md": "á\n", "data/b/c.csv": "", "data/d.csv": "x"]

  @Test func readsBackWhatItWrote() throws {
    let read = try temporaryFolder { folder in
      try writeFolder(files, at: folder)
      return try readFolder(at: folder)
    }
    #expect(read == files.mapValues { Array($0.utf8) })
  }

  @Test func removesTheFolderEvenWhenTheTestThrows() throws {
    struct Stop: Error {}
    var path = ""
    #expect(throws: Stop.self) {
      try temporaryFolder { folder in
        path = folder
        try writeFolder(files, at: folder)
        chmod("\(folder)/data", 0)
        throw Stop()
      }
    }
    #expect(path.contains("bantin-test-") && access(path, F_OK) != 0)
  }

  @Test func removesALinkAndNotWhatItPointsTo() throws {
    try temporaryFolder { outside in
      try writeFolder(files, at: outside)
      try temporaryFolder { inside in
        #expect(symlink(outside, "\(inside)/link") == 0)
        let read = try readFolder(at: inside)
        #expect(read == ["link": Array("-> \(outside)".utf8)])
      }
      let left = try readFolder(at: outside)
      #expect(left.count == 3)
    }
  }

  @Test func namesThePathThatCannotBeRead() throws {
    let failure = #expect(throws: SystemFailure.self) { try readFolder(at: "/nowhere/at-all") }
    #expect(try #require(failure).description == "read /nowhere/at-all: No such file or directory")
  }

  @Test func comparesWithTheGoldenFolder() throws {
    try temporaryFolder { folder in
      let test = "\(folder)/Tests.swift"
      try writeFolder(files, at: "\(folder)/Golden")
      let same = try readFolder(at: "\(folder)/Golden")
      try expectGolden(same, folder: "Golden", testFile: test, recording: false)
      withKnownIssue {
        try expectGolden([:], folder: "Golden", testFile: test, recording: false)
      }
    }
  }

  @Test func recordsTheGoldenFolderAndFails() throws {
    let recorded = try temporaryFolder { folder in
      try writeFolder(["stale": "x"], at: "\(folder)/Golden")
      withKnownIssue {
        try expectGolden(
          ["new": [1]], folder: "Golden", testFile: "\(folder)/Tests.swift", recording: true)
      }
      return try readFolder(at: "\(folder)/Golden")
    }
    #expect(recorded == ["new": [1]])
  }

  @Test func saysWhichLineOfWhichFileDiffers() {
    let bytes = { (text: String) in Array(text.utf8) }
    let found = differences(
      ["a": bytes("1\n2"), "b": bytes("1\n"), "new": [], "same": [1]],
      from: ["a": bytes("1\nhai"), "b": bytes("1"), "old": [], "same": [1]])
    #expect(
      found == [
        "a:2: is “2”, should be “hai”",
        "b:2: is “”, should be the end",
        "new: is not in the golden folder",
        "old: is missing",
      ])
  }
}
