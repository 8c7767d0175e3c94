import TestSupport
import Testing

/// Whole sites, byte for byte. All of their data is invented and called an example.
///
/// Changed pages are recorded with `BANTIN_RECORD=1 swift test --filter GoldenSiteTests`; read the
/// difference before committing it.
@Suite struct GoldenSiteTests {
  @Test(arguments: ["points", "two-sets", "programme"])
  func buildsTheSameSite(_ name: String) throws {
    let folder = "Golden/\(name)"
    let root = #filePath.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    let theme = (try? readFolder(at: "\(root)/\(folder)/theme")) ?? [:]
    let site = try buildSite(try readFolder(at: "\(root)/\(folder)/content"), theme: theme)
    #expect(!site.files.isEmpty)
    #expect(site.brokenLinks == [])
    try expectGolden(site.files, folder: "\(folder)/site")
  }
}
