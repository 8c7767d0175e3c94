import Glibc
import Publishing
import Testing

/// Files that authors keep, which are never lost.
@Suite struct AuthoredFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesANewFileAndTheFoldersAboveIt() throws {
    #expect(try saveNew([65], at: folder.path(of: "a/b/c.csv")))
    #expect(try folder.tree() == ["a": "/", "a/b": "/", "a/b/c.csv": "A"])
  }

  @Test func leavesAloneWhatIsThere() throws {
    try folder.write("c.csv", "old")
    #expect(try !saveNew([65], at: folder.path(of: "c.csv")))
    #expect(try !saveNewFolder(["x": [65]], at: folder.path(of: "c.csv")))
    #expect(try folder.tree() == ["c.csv": "old"])
  }

  @Test func replacesAFileWithItsModeKept() throws {
    try folder.write("c.csv", "old")
    #expect(chmod(folder.path(of: "c.csv"), 0o660) == 0)
    #expect(try saveNext([65], after: Array("old".utf8), at: folder.path(of: "c.csv")))
    #expect(try folder.tree() == ["c.csv": "A"])
    #expect(folder.mode("c.csv") == 0o660)
  }

  @Test func keepsWhatSomeoneElseWroteMeanwhile() throws {
    try folder.write("c.csv", "newer")
    #expect(try !saveNext([65], after: Array("old".utf8), at: folder.path(of: "c.csv")))
    #expect(try folder.tree() == ["c.csv": "newer"])
  }

  @Test func makesAFolderWhole() throws {
    let files: [String: [UInt8]] = ["data/a.csv": [65], "site.yaml": [66]]
    try folder.makeFolder("content")
    #expect(try saveNewFolder(files, at: folder.path(of: "content")))
    #expect(try folder.tree("content") == ["data": "/", "data/a.csv": "A", "site.yaml": "B"])
    #expect(try folder.names() == ["content"])
  }

  @Test func addsToNoFolderThatHoldsAnything() throws {
    try folder.write("content/a.txt", "mine")
    #expect(try !saveNewFolder(["b.txt": [66]], at: folder.path(of: "content")))
    #expect(try folder.tree() == ["content": "/", "content/a.txt": "mine"])
  }

  @Test func whatCannotBeWrittenLeavesNothingBehind() throws {
    // A file cannot also be a folder.
    #expect(throws: PublishingError.self) {
      try saveNewFolder(["a": [65], "a/b": [66]], at: folder.path(of: "content"))
    }
    #expect(try folder.names() == [])
  }
}
