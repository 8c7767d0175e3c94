import Dispatch
import Glibc
import Publishing
import Testing

@Suite struct PublishTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func publishesEveryFileAndTheManifest() throws {
    let summary = try folder.publish(["index.html": "home", "ban/put.html": "Pút"])
    let tree = try folder.tree("site")
    #expect(tree.keys.sorted() == ["ban", "ban/put.html", "index.html", "manifest.json"])
    #expect(tree["ban/put.html"] == "Pút")
    #expect(
      summary == PublishSummary(files: 2, bytes: 8, written: 2, unchanged: 0, removed: 0))
  }

  @Test func leavesNothingBesideAFirstSite() throws {
    try folder.publish(["index.html": "home"])
    #expect(try folder.names() == ["site"])
  }

  @Test func makesTheFoldersAboveTheOutput() throws {
    let site = try StagedSite.begin(at: folder.path(of: "a/b/site"))
    try site.write("index.html", Array("home".utf8))
    _ = try site.publish()
    #expect(try folder.read("a/b/site/index.html") == "home")
  }

  @Test func takesAnOutputWhoseNameBeginsWithACombiningMark() throws {
    try StagedSite.begin(at: folder.path(of: "\u{301}site")).abandon()
    #expect(try folder.names().isEmpty)
  }

  @Test func fillsAnEmptyFolder() throws {
    try folder.makeFolder("site")
    try folder.publish(["index.html": "home"])
    #expect(try folder.read("site/index.html") == "home")
    #expect(try folder.names() == ["site"])
  }

  @Test func givesFilesAndFoldersTheSameModesEverywhere() throws {
    try folder.publish(["ban/put.html": "Pút"])
    #expect(folder.mode("site") == 0o755)
    #expect(folder.mode("site/ban") == 0o755)
    #expect(folder.mode("site/ban/put.html") == 0o644)
    #expect(folder.mode("site/manifest.json") == 0o644)
  }

  @Test func writesAnEmptyFile() throws {
    try folder.publish([".nojekyll": ""])
    #expect(try folder.publish([".nojekyll": "", "a": "b"]).unchanged == 1)
    #expect(try folder.read("site/.nojekyll") == "")
  }

  @Test func leavesTheOldSiteByteForByteWhenAbandoned() throws {
    try folder.publish(["index.html": "old", "ban/put.html": "Pút"])
    let before = try folder.tree()
    let site = try StagedSite.begin(at: folder.site)
    try site.write("index.html", Array("new".utf8))
    site.abandon()
    #expect(try folder.tree() == before)
  }

  @Test func dropsASiteThatNobodyHoldsAnyMore() throws {
    try folder.publish(["index.html": "old"])
    let before = try folder.tree()
    try StagedSite.begin(at: folder.site).write("index.html", Array("new".utf8))
    #expect(try folder.tree() == before)
  }

  @Test func removesWhatTheNewSiteDoesNotHave() throws {
    try folder.publish(["index.html": "home", "ban/put.html": "Pút"])
    try folder.write("site/stray/notes.txt", "not ours")
    let summary = try folder.publish(["index.html": "home"])
    #expect(try folder.tree("site").keys.sorted() == ["index.html", "manifest.json"])
    #expect(summary.removed == 2)
  }

  @Test func removesAnEmptyFolderThatStrayedIn() throws {
    try folder.publish(["index.html": "home"])
    try folder.makeFolder("site/stray")
    try folder.publish(["index.html": "home"])
    #expect(try folder.tree("site").keys.sorted() == ["index.html", "manifest.json"])
  }

  @Test func keepsTheInodeOfAnUnchangedFile() throws {
    try folder.publish(["same.html": "same", "other.html": "old"])
    let same = folder.status("site/same.html").st_ino
    let other = folder.status("site/other.html").st_ino
    let summary = try folder.publish(["same.html": "same", "other.html": "new"])
    #expect(folder.status("site/same.html").st_ino == same)
    #expect(folder.status("site/other.html").st_ino != other)
    #expect(try folder.read("site/other.html") == "new")
    #expect((summary.written, summary.unchanged) == (1, 1))
  }

  @Test func comparesLongFilesToTheLastByte() throws {
    let long = String(repeating: "bản ", count: 50_000)
    try folder.publish(["a.html": long + "x"])
    let summary = try folder.publish(["a.html": long + "y"])
    #expect(summary.written == 1)
    #expect(try folder.read("site/a.html") == long + "y")
  }

  @Test func touchesNothingWhenNothingChanged() throws {
    try folder.publish(["index.html": "home", "ban/put.html": "Pút"])
    let before = folder.status("site").st_ino
    let summary = try folder.publish(["index.html": "home", "ban/put.html": "Pút"])
    #expect(folder.status("site").st_ino == before)
    #expect(try folder.names() == ["site"])
    #expect((summary.written, summary.unchanged, summary.removed) == (0, 2, 0))
  }

  @Test func repairsTheModeOfAFile() throws {
    try folder.publish(["index.html": "home"])
    chmod(folder.path(of: "site/index.html"), 0o600)
    #expect(try folder.publish(["index.html": "home"]).written == 1)
    #expect(folder.mode("site/index.html") == 0o644)
  }

  @Test func repairsTheModeOfAFolder() throws {
    try folder.publish(["ban/put.html": "Pút"])
    chmod(folder.path(of: "site/ban"), 0o700)
    try folder.publish(["ban/put.html": "Pút"])
    #expect(folder.mode("site/ban") == 0o755)
  }

  @Test func keepsTheSiteBeforeForAWayBack() throws {
    for text in ["one", "two", "three"] { try folder.publish(["index.html": text]) }
    #expect(try folder.read("site/index.html") == "three")
    #expect(try folder.read(".site.bantin-previous/index.html") == "two")
    #expect(try folder.names() == [".site.bantin-previous", "site"])
  }

  @Test func publishesBesideTheTargetOfALink() throws {
    try folder.makeFolder("disk")
    symlink(folder.path(of: "disk/www"), folder.site)
    try folder.makeFolder("disk/www")
    try folder.publish(["index.html": "home"])
    #expect(try folder.read("disk/www/index.html") == "home")
    #expect(folder.status("site").st_mode & S_IFMT == S_IFLNK)
  }

  @Test(arguments: ["link", "folder", "pipe"])
  func replacesWhatIsNoFileInTheOldSite(_ kind: String) throws {
    try folder.publish(["index.html": "home"])
    try folder.write("elsewhere", "home")
    let target = folder.path(of: "site/index.html")
    unlink(target)
    switch kind {
    case "link": symlink(folder.path(of: "elsewhere"), target)
    case "folder": try folder.write("site/index.html/inner", "home")
    default: mkfifo(target, 0o644)
    }
    #expect(try folder.publish(["index.html": "home"]).written == 1)
    #expect(folder.status("site/index.html").st_mode & S_IFMT == S_IFREG)
    #expect(folder.status("site/index.html").st_ino != folder.status("elsewhere").st_ino)
  }

  @Test func doesNotFollowAFolderThatBecameALink() throws {
    try folder.publish(["ban/put.html": "Pút"])
    try folder.write("elsewhere/put.html", "Pút")
    rename(folder.path(of: "site/ban"), folder.path(of: "aside"))
    symlink(folder.path(of: "elsewhere"), folder.path(of: "site/ban"))
    #expect(try folder.publish(["ban/put.html": "Pút"]).written == 1)
    #expect(folder.status("site/ban").st_mode & S_IFMT == S_IFDIR)
    #expect(try folder.read("elsewhere/put.html") == "Pút")
  }

  @Test func removesNamesThatAreNotUTF8() throws {
    try folder.publish(["index.html": "old"])
    let name = Array("\(folder.site)/".utf8) + [0xB6, 0xFF, 0]
    #expect(mkdir(name.map(CChar.init(bitPattern:)), 0o755) == 0)
    for text in ["one", "two"] { try folder.publish(["index.html": text]) }
    #expect(try folder.tree("site").keys.sorted() == ["index.html", "manifest.json"])
    #expect(try folder.names() == [".site.bantin-previous", "site"])
  }

  @Test func takesWritesFromEightThreads() throws {
    let site = try StagedSite.begin(at: folder.site)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for number in 0..<50 {
        #expect(throws: Never.self) {
          try site.write("f\(number % 5)/g\(thread % 2)/\(thread)-\(number).html", [1, 2, 3])
        }
      }
    }
    let summary = try site.publish()
    #expect(summary.files == 400)
    #expect(try folder.tree("site").count == 400 + 15 + 1)
  }
}
