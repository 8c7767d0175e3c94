import Diagnostics
import SiteBuild
import TestSupport
import Testing

@Suite struct BrokenFolderTests {
  /// Rules that no folder of a few files can break, each with the test that breaks it.
  private static let elsewhere = [
    // Needs a table of 2 GB or 4,097 columns: CSVTests/LimitTests.
    "csv-limits",
    // Needs a theme that lacks a template, and the default theme fills every gap:
    // TemplatesTests/NameMistakeTests.
    "template-missing",
    // Needs a template that grows past its limit: TemplatesTests/SyntaxMistakeTests.
    "template-too-large",
  ]

  /// A changed message is recorded with `BANTIN_RECORD=1 swift test --filter BrokenFolderTests`.
  @Test(arguments: try BrokenFolder.names())
  func printsWhatIsWrongAndWhere(_ name: String) throws {
    let folder = BrokenFolder(name: name)
    let (report, printed, site) = try folder.build()
    #expect(Set(report.diagnostics.map(\.rule.id)) == [name])
    if isRecording {
      try writeFolder(["expected.txt": printed], at: "\(BrokenFolder.root)/\(name)")
      Issue.record("recorded \(name); run again to compare")
    } else {
      #expect(try printed == folder.expected)
    }
    let isFatal = report.diagnostics.contains { $0.severity == .error }
    #expect(site.isEmpty == isFatal)
  }

  @Test func buildsTheSoundFolderWithoutAWord() throws {
    let (report, printed, site) = try BrokenFolder(name: "sound").build()
    #expect(report.diagnostics.isEmpty && printed.isEmpty && !site.isEmpty)
  }

  @Test func everyRuleHasAFolder() throws {
    let names = Set(try BrokenFolder.names())
    for rule in allRules.rules where !names.contains(rule.id) {
      #expect(BrokenFolderTests.elsewhere.contains(rule.id), "\(rule.id)")
    }
    let known = Set(allRules.rules.map(\.id))
    #expect(names.isSubset(of: known))
    #expect(known.isSuperset(of: BrokenFolderTests.elsewhere))
    #expect(names.isDisjoint(with: BrokenFolderTests.elsewhere))
  }
}
