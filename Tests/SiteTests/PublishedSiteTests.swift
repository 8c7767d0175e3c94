import TestSupport
import Testing

/// Sites that are committed: the commune's, and those of the golden tests.
@Suite struct PublishedSiteTests {
  private static let golden = "Tests/SiteBuildTests/Golden"

  @Test(arguments: [
    "site", "\(golden)/points/site", "\(golden)/two-sets/site", "\(golden)/programme/site",
  ])
  func hasNoFault(_ folder: String) throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    let site = BuiltSite(try readFolder(at: "\(root)/\(folder)"))
    #expect(site.pages.count > 10)
    #expect(site.faults == [])
    // Only a site with work to do and villages to count shows that counts are looked at.
    let counts = site.pages.flatMap { $0.opening("a") }.filter {
      $0["class"]?.split(separator: " ").contains("count") == true
    }
    #expect(!counts.isEmpty)
  }
}
