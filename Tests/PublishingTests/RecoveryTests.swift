import Hashing
import Glibc
import Publishing
import Testing

/// Each test lays out the disk as a build that was killed at one moment leaves it.
@Suite struct RecoveryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func move(_ old: String, _ new: String) throws {
    try #require(rename(folder.path(of: old), folder.path(of: new)) == 0)
  }

  /// What the lock file holds while the site at a name is being replaced.
  private func noteReplacing(_ name: String) throws {
    let digest = Digest(of: Array(try folder.read("\(name)/manifest.json").utf8))
    try folder.write(".site.bantin-lock", String(decoding: digest.hex, as: UTF8.self))
  }

  @Test func clearsAHalfWrittenSite() throws {
    try folder.publish(["index.html": "old"])
    try folder.write(".site.bantin-staging/deep/er/index.html", "half")
    try folder.write(".site.bantin-lock", "")
    try folder.publish(["index.html": "new"])
    #expect(try folder.tree("site").keys.sorted() == ["index.html", "manifest.json"])
    #expect(try folder.names() == [".site.bantin-previous", "site"])
  }

  @Test func clearsALinkInTheStagingFoldersPlaceButNotItsTarget() throws {
    try folder.write("mine/photo.jpg", "mine")
    symlink(folder.path(of: "mine"), folder.path(of: ".site.bantin-staging"))
    try folder.publish(["index.html": "new"])
    #expect(try folder.read("mine/photo.jpg") == "mine")
  }

  @Test func keepsTheOldSiteWhenKilledBeforeTheExchange() throws {
    try folder.publish(["index.html": "new"])
    try move("site", ".site.bantin-staging")
    try folder.publishBeside(["index.html": "old"])
    try noteReplacing("site")
    try StagedSite.begin(at: folder.site).abandon()
    #expect(try folder.read("site/index.html") == "old")
    #expect(try folder.names() == ["site"])
  }

  @Test func keepsTheSiteBeforeWhenKilledAfterTheExchange() throws {
    try folder.publish(["index.html": "old"])
    try move("site", ".site.bantin-staging")
    try noteReplacing(".site.bantin-staging")
    try folder.publishBeside(["index.html": "new"])
    try StagedSite.begin(at: folder.site).abandon()
    #expect(try folder.read("site/index.html") == "new")
    #expect(try folder.read(".site.bantin-previous/index.html") == "old")
    #expect(try folder.names() == [".site.bantin-previous", "site"])
  }

  @Test func keepsTheRightSiteWhenKilledWhileTidying() throws {
    try folder.publish(["index.html": "oldest"])
    try move("site", ".site.bantin-staging")
    try folder.publishBeside(["index.html": "old"])
    try move("site", ".site.bantin-previous")
    try noteReplacing(".site.bantin-previous")
    try folder.publishBeside(["index.html": "new"])
    try StagedSite.begin(at: folder.site).abandon()
    #expect(try folder.read(".site.bantin-previous/index.html") == "old")
    #expect(try folder.names() == [".site.bantin-previous", "site"])
  }

  @Test func bringsTheSiteBackWhenKilledBetweenTwoRenames() throws {
    try folder.publish(["index.html": "old"])
    try move("site", ".site.bantin-previous")
    try noteReplacing(".site.bantin-previous")
    try StagedSite.begin(at: folder.site).abandon()
    #expect(try folder.tree("site").keys.sorted() == ["index.html", "manifest.json"])
    #expect(try folder.names() == ["site"])
  }

  @Test func doesNotBringBackASiteThatSomeoneRemoved() throws {
    for text in ["one", "two"] { try folder.publish(["index.html": text]) }
    try move("site", "removed")
    try StagedSite.begin(at: folder.site).abandon()
    #expect(try folder.names() == [".site.bantin-previous", "removed"])
  }
}

extension TemporaryFolder {
  /// Publishes at `site` without disturbing what stands beside it.
  func publishBeside(_ files: [String: String]) throws {
    let other = try TemporaryFolder()
    try other.publish(files)
    try makeFolder("site")
    for (path, text) in try other.tree("site") { try write("site/\(path)", text) }
  }
}
