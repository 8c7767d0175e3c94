import Diagnostics
import Glibc
import Publishing
import Testing

@Suite struct RefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func refusal(
    at output: String, protecting protected: [String] = []
  ) throws -> PublishingError {
    try #require(throws: PublishingError.self) {
      try StagedSite.begin(at: output, protecting: protected)
    }
  }

  @Test func refusesAFolderThatBantinDidNotMake() throws {
    try folder.write("site/photo.jpg", "mine")
    let before = try folder.tree()
    let error = try refusal(at: folder.site)
    #expect(error.kind == .foreignFolder)
    #expect(error.message.en.contains("'\(folder.site)'"))
    #expect(error.message.vi.contains("chọn thư mục khác bằng --output"))
    #expect(try folder.tree() == before)
  }

  @Test func refusesAFolderWithAnotherProgramsManifest() throws {
    try folder.write("site/manifest.json", #"{"name":"app","start_url":"/"}"#)
    #expect(try refusal(at: folder.site).kind == .foreignFolder)
  }

  @Test func refusesAFolderThatIsARepository() throws {
    try folder.publish(["index.html": "home"])
    try folder.write("site/.git/HEAD", "ref: refs/heads/main")
    #expect(try refusal(at: folder.site).kind == .foreignFolder)
  }

  @Test func refusesAFile() throws {
    try folder.write("site", "a file")
    #expect(try refusal(at: folder.site).kind == .notAFolder)
    #expect(try folder.names() == ["site"])
  }

  @Test func refusesALinkToNowhere() throws {
    symlink(folder.path(of: "nowhere"), folder.site)
    #expect(try refusal(at: folder.site).kind == .notAFolder)
  }

  @Test(arguments: ["content", "content/site", "content/new/site", ".", "content/../content/x"])
  func refusesAnOutputThatTouchesTheContent(_ output: String) throws {
    try folder.makeFolder("content")
    let content = folder.path(of: "content")
    let error = try refusal(at: folder.path(of: output), protecting: [content])
    #expect(error.kind == .overlaps(with: content))
    #expect(try folder.tree() == ["content": "/"])
  }

  @Test func seesTheContentThroughALink() throws {
    try folder.makeFolder("content")
    symlink(folder.path(of: "content"), folder.site)
    let error = try refusal(at: folder.site, protecting: [folder.path(of: "content")])
    #expect(error.kind == .overlaps(with: folder.path(of: "content")))
  }

  @Test func takesANeighbourWhoseNameBeginsLikeTheContent() throws {
    try folder.makeFolder("content")
    let output = folder.path(of: "content-site")
    try StagedSite.begin(at: output, protecting: [folder.path(of: "content")]).abandon()
  }

  @Test func refusesASecondBuilderWhileTheFirstIsAtWork() throws {
    let first = try StagedSite.begin(at: folder.site)
    try first.write("index.html", Array("first".utf8))
    let error = try refusal(at: folder.path(of: "../\(lastPart(folder.path))/site/"))
    #expect(error.kind == .locked)
    #expect(error.path == folder.site)
    _ = try first.publish()
    #expect(try folder.read("site/index.html") == "first")
    try folder.publish(["index.html": "second"])
  }

  private func lastPart(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  @Test func namesTheFileThatStandsWhereAFolderIsNeeded() throws {
    try folder.write("notes.txt", "a file")
    let error = try refusal(at: folder.path(of: "notes.txt/site"))
    #expect(error.kind == .system(.open, .notAFolder))
    #expect(error.message.en.contains("notes.txt/site': a part of the path is a file"))
    #expect(error.message.vi.contains("notes.txt/site': một phần của đường dẫn là tệp"))
  }

  @Test(arguments: ["", "missing/../site"])
  func refusesAnOutputThatCannotBeFound(_ output: String) throws {
    #expect(try refusal(at: output).kind == .system(.open, .missing))
  }

  @Test func refusesTheRootOfTheMachine() throws {
    #expect(try refusal(at: "/").kind == .foreignFolder)
  }

  @Test func namesTheFileWhoseNameIsTooLong() throws {
    let site = try StagedSite.begin(at: folder.site)
    let name = String(repeating: "x", count: 300)
    let error = try #require(throws: PublishingError.self) { try site.write(name, [1]) }
    #expect(error.kind == .system(.write, .nameTooLong))
    #expect(error.path == folder.path(of: ".site.bantin-staging/\(name)"))
  }

  @Test func doesNotPublishASiteInWhichAWriteFailed() throws {
    try folder.publish(["index.html": "old"])
    let site = try StagedSite.begin(at: folder.site)
    try site.write("index.html", Array("new".utf8))
    let name = String(repeating: "x", count: 300)
    let failed = try #require(throws: PublishingError.self) { try site.write(name, [1]) }
    let error = try #require(throws: PublishingError.self) { try site.publish() }
    #expect(error == failed)
    #expect(try folder.read("site/index.html") == "old")
  }

  @Test func refusesAWriteAfterTheEnd() throws {
    let site = try StagedSite.begin(at: folder.site)
    _ = try site.publish()
    let error = try #require(throws: PublishingError.self) { try site.write("late.html", [1]) }
    #expect(error.kind == .outOfOrder)
    #expect(throws: PublishingError.self) { try site.publish() }
    #expect(try folder.tree("site").keys.sorted() == ["manifest.json"])
  }

  @Test(arguments: [
    "", "/etc/passwd", "../out.html", "a/../../out.html", "a//b.html", "a/", "./a", "a/.", "a\nb",
    "a\u{0}b", "a\u{7F}b", "a\\b", "manifest.json", "Manifest.JSON",
    "manifest.json/a",
  ])
  func refusesAPathThatIsNoneOfASite(_ path: String) throws {
    let site = try StagedSite.begin(at: folder.site)
    let error = try #require(throws: PublishingError.self) { try site.write(path, [1]) }
    #expect(error == PublishingError(.invalidPath, path: path))
    site.abandon()
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: [
    "a..b", "..a/b", "bản/Pút.html", "a/manifest.json", "\u{301}a/\u{301}b", ".well-known/x",
  ])
  func takesAnUnusualPath(_ path: String) throws {
    try folder.publish([path: "text"])
    #expect(try folder.read("site/\(path)") == "text")
  }

  @Test func refusesTheSamePathTwice() throws {
    let site = try StagedSite.begin(at: folder.site)
    try site.write("ban/put.html", [1])
    let error = try #require(throws: PublishingError.self) { try site.write("ban/put.html", [1]) }
    #expect(error == PublishingError(.duplicate, path: "ban/put.html"))
  }

  @Test(arguments: [
    ["BAN.html", "ban.html", "BAN.html"], ["Đ.html", "đ.html", "Đ.html"],
    ["Ban/x.html", "ban/y.html", "Ban"], ["ban", "ban/y.html", "ban"],
    ["ban/y.html", "Ban", "ban"], ["pu\u{301}t", "p\u{FA}t", "pu\u{301}t"],
  ])
  func refusesPathsThatOldFileSystemsTakeForOne(_ paths: [String]) throws {
    let site = try StagedSite.begin(at: folder.site)
    try site.write(paths[0], [1])
    let error = try #require(throws: PublishingError.self) { try site.write(paths[1], [1]) }
    #expect(error.kind == .clash(with: paths[2]))
  }
}
