import Glibc
import Hashing
import Publishing
import Testing

@Suite struct RollbackTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func refusal(marker: String? = nil) throws -> PublishingError.Kind {
    let before = try folder.tree()
    let error = try #require(throws: PublishingError.self) {
      try rollBack(at: folder.site, marker: marker)
    }
    #expect(try folder.tree() == before)
    return error.kind
  }

  @Test func bringsTheSiteBeforeBackAndKeepsTheOther() throws {
    try folder.publish(["index.html": "old", "same.html": "same", "gone.html": "gone"])
    try folder.publish(["index.html": "new", "same.html": "same"])
    let summary = try rollBack(at: folder.site)
    #expect((summary.files, summary.changed) == (3, 2))
    #expect(try folder.read("site/index.html") == "old")
    #expect(try folder.read(".site.bantin-previous/index.html") == "new")
    #expect(try folder.names() == [".site.bantin-previous", "site"])
  }

  @Test func bringsTheNewerOneBackTheSecondTime() throws {
    for text in ["old", "new"] { try folder.publish(["index.html": text]) }
    let before = try folder.tree()
    for _ in 0..<2 { _ = try rollBack(at: folder.site) }
    #expect(try folder.tree() == before)
  }

  @Test func bringsBackASiteThatSomeoneRemoved() throws {
    for text in ["old", "new"] { try folder.publish(["index.html": text]) }
    try #require(rename(folder.site, folder.path(of: "removed")) == 0)
    #expect(try rollBack(at: folder.site).changed == 1)
    #expect(try folder.read("site/index.html") == "old")
  }

  @Test func refusesWhereNothingWasKept() throws {
    #expect(try refusal() == .noPrevious)
    try folder.publish(["index.html": "only"])
    #expect(try refusal() == .noPrevious)
  }

  @Test func refusesToPublishWhatWasAltered() throws {
    for text in ["old", "new"] { try folder.publish(["index.html": text]) }
    try folder.write(".site.bantin-previous/index.html", "OLD")
    try folder.write(".site.bantin-previous/stray.html", "stray")
    #expect(try refusal() == .damagedPrevious(2))
  }

  @Test func neverPutsASiteOfOneKindInTheOthersPlace() throws {
    for text in ["old", "new"] { try folder.publish(["index.html": text, "internal.txt": ""]) }
    try #require(rename(folder.site, folder.path(of: "removed")) == 0)
    try folder.publish(["index.html": "public"])
    #expect(try refusal(marker: "internal.txt") == .otherKind)
  }

  @Test func leavesAFolderAloneThatBantinDidNotMake() throws {
    try folder.write("site/photo.jpg", "mine")
    #expect(try refusal() == .foreignFolder)
  }

  @Test func waitsForNoBuildThatIsAtWork() throws {
    for text in ["old", "new"] { try folder.publish(["index.html": text]) }
    let running = try StagedSite.begin(at: folder.site)
    #expect(try refusal() == .locked)
    running.abandon()
  }

  /// On a file system without an exchange the site goes to staging, then the one before takes its
  /// name, then the other becomes the one before; each time the run may be killed.
  @Test(arguments: [1, 2])
  func endsWhatAKilledRollbackBegan(_ renames: Int) throws {
    for text in ["old", "new"] { try folder.publish(["index.html": text]) }
    let digest = Digest(of: Array(try folder.read("site/manifest.json").utf8))
    try folder.write(".site.bantin-lock", String(decoding: digest.hex, as: UTF8.self))
    let moves = [("site", ".site.bantin-staging"), (".site.bantin-previous", "site")]
    for (old, new) in moves.prefix(renames) {
      try #require(rename(folder.path(of: old), folder.path(of: new)) == 0)
    }
    try StagedSite.begin(at: folder.site).abandon()
    let texts = try [
      folder.read("site/index.html"), folder.read(".site.bantin-previous/index.html"),
    ]
    #expect(texts == (renames == 1 ? ["new", "old"] : ["old", "new"]))
    #expect(try folder.names() == [".site.bantin-previous", "site"])
  }
}
