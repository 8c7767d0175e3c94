import Glibc
import Publishing
import Testing

@Suite struct SiteAuditTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.publish(["index.html": "home", "ban/put.html": "Pút", "in/a.html": "A"])
  }

  private func audit() throws -> SiteAudit { try SiteAudit(ofSite: folder.site) }

  @Test func findsNothingInASiteAsItWasBuilt() throws {
    let audit = try audit()
    #expect(audit.files == 3)
    #expect(audit.count == 0)
  }

  @Test func namesWhatWasAlteredMissingOrAdded() throws {
    try folder.write("site/index.html", "hack")
    try folder.write("site/ban/la.html", "stray")
    try folder.makeFolder("site/trong")
    unlink(folder.path(of: "site/in/a.html"))
    let audit = try audit()
    #expect(audit.altered == ["index.html"])
    #expect(audit.missing == ["in/a.html"])
    #expect(audit.added == ["ban/la.html", "trong/"])
  }

  @Test func takesALinkForAnAlterationWhateverItLeadsTo() throws {
    try folder.write("elsewhere.html", "home")
    unlink(folder.path(of: "site/index.html"))
    symlink(folder.path(of: "elsewhere.html"), folder.path(of: "site/index.html"))
    #expect(try audit().altered == ["index.html"])
  }

  @Test func takesAFolderForAnAlterationOfTheFile() throws {
    unlink(folder.path(of: "site/index.html"))
    try folder.write("site/index.html/a", "a")
    let audit = try audit()
    #expect(audit.altered == ["index.html"])
    #expect(audit.added == ["index.html/a"])
  }

  @Test func findsALinkInAFoldersPlace() throws {
    try #require(rename(folder.path(of: "site/ban"), folder.path(of: "ban")) == 0)
    symlink(folder.path(of: "ban"), folder.path(of: "site/ban"))
    #expect(try audit().added == ["ban"])
  }

  @Test(arguments: ["{}", ""])
  func saysThatThereIsNothingToCheckAgainst(manifest: String) throws {
    try folder.write("site/manifest.json", manifest)
    let error = try #require(throws: PublishingError.self) { try audit() }
    #expect(error == PublishingError(.noManifest, path: folder.site))
  }
}
