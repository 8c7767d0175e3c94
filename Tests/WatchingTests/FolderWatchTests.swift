import Glibc
import TestSupport
import Testing

@testable import Watching

@Suite struct FolderWatchTests {
  @Test(arguments: [
    "printf x >>a.csv", "printf x >new && mv new a.csv", "rm a.csv", "mkdir deep deep/er",
    "printf x >b.csv", "ln a.csv b.csv", "ln -s a.csv b.csv", "cp -p a.csv b && mv b a.csv",
    "chmod 600 a.csv", "mv below other", "printf x >>below/c.md",
  ])
  func noticesWhatAnEditorDoes(command: String) throws {
    try watched { folder, watch in
      try run(command, in: folder)
      #expect(watch.notices(withinSeconds: 5))
      #expect(!watch.notices(withinSeconds: 0.3))
    }
  }

  @Test(arguments: [
    "printf x >.~lock.a.csv#", "printf x >'~$a.csv'", "printf x >a.csv~", "printf x >.a.csv.swp",
    "mkdir .git && printf x >.git/a.csv", "cat a.csv >/dev/null", "printf x >b && rm b",
  ])
  func leavesAloneWhatNoBuildReads(command: String) throws {
    try watched { folder, watch in
      try run(command, in: folder)
      #expect(!watch.notices(withinSeconds: 0.5))
    }
  }

  @Test func noticesInFoldersThatWereJustMade() throws {
    try watched { folder, watch in
      try run("mkdir -p new/er", in: folder)
      #expect(watch.notices(withinSeconds: 5))
      try run("printf x >new/er/d.md", in: folder)
      #expect(watch.notices(withinSeconds: 5))
    }
  }

  @Test func noticesAFolderThatComesLaterAndOneThatGoes() throws {
    try temporaryFolder { place in
      let watch = FolderWatch(["\(place)/theme"])
      try run("mkdir theme && printf x >theme/style.css", in: place)
      #expect(watch.notices(withinSeconds: 5))
      try run("rm -r theme", in: place)
      #expect(watch.notices(withinSeconds: 5))
    }
  }

  @Test func waitsUntilWritingHasStopped() throws {
    try watched { folder, watch in
      try run(
        "(for n in 1 2 3 4 5 6; do printf x >>a.csv; sleep 0.02; done; touch end) &", in: folder)
      #expect(watch.notices(withinSeconds: 5))
      #expect(access("\(folder)/end", F_OK) == 0)
    }
  }

  private func watched(_ body: (String, FolderWatch) throws -> Void) throws {
    try temporaryFolder { folder in
      try writeFolder(["a.csv": "a", "below/c.md": "c"], at: folder)
      let watch = FolderWatch([folder])
      #expect(watch.limitation == nil)
      try body(folder, watch)
    }
  }

  private func run(_ command: String, in folder: String) throws {
    #expect(system("cd '\(folder)' && { \(command)\n}") == 0)
  }
}

extension FolderWatch {
  fileprivate func notices(withinSeconds limit: Double) -> Bool {
    var asked = 0.0
    return waitForChange {
      asked += 0.2
      return asked > limit + 0.2
    }
  }
}
