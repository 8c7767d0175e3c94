import Diagnostics
import Inputs
import Model
import TestSupport
import Testing

@Suite struct SetReaderTests {
  private let other = [
    "criteria/kieu-mau/set.yaml": "title: Kiểu mẫu\n",
    "criteria/kieu-mau/criteria.csv": "code,name\n1,Sản xuất\n",
  ]

  @Test func theOnlySetIsTheDefault() throws {
    let site = try #require(read([String: String]()).content?.programme.site)
    #expect(site.defaultSet == "ntm")
  }

  @Test func theDefaultSetComesFirst() throws {
    let site = ["site.yaml": "title: Xã\ndefault_set: ntm\n"]
    let (content, diagnostics) = try read(other.merging(site) { $1 })
    #expect(diagnostics.map(\.rule.id) == [])
    #expect(content?.programme.sets.map(\.id) == ["ntm", "kieu-mau"])
  }

  @Test func severalSetsNeedADefault() throws {
    let found = try expectOne("setting-form", of: "site.yaml", other)
    #expect(found.help?.en == "say default_set: one of 'kieu-mau', 'ntm'")
  }

  @Test func theDefaultSetMustBeThere() throws {
    let found = try expect(
      "reference-unknown", in: "site.yaml", "title: Xã\ndefault_set: ⟦ntn⟧\n", with: other)
    #expect(found.help?.en == "did you mean 'ntm'?")
  }

  @Test func aFolderNeedsSettingsAndCriteria() throws {
    for file in ["set.yaml", "criteria.csv"] {
      let files = other.filter { !$0.key.hasSuffix(file) }
      try expectOne("content-file-missing", of: "criteria/kieu-mau/\(file)", files)
    }
  }

  @Test func aFoldersNameIsAnId() throws {
    let files = [
      "criteria/Kieu Mau/set.yaml": "title: Kiểu mẫu\n",
      "criteria/Kieu Mau/criteria.csv": "code,name\n1,Sản xuất\n",
      "site.yaml": "title: Xã\ndefault_set: ntm\n",
    ]
    let found = try expectOne("identifier-form", of: "criteria/Kieu Mau", files)
    #expect(found.help?.en == "write 'kieu-mau'")
  }

  @Test func nothingCanBeReadWithoutASet() throws {
    let diagnostics = try temporaryFolder { folder in
      try writeFolder(sound.filter { !$0.key.hasPrefix("criteria/") }, at: folder)
      let (content, diagnostics) = try readContent(try SourceFolder.open(folder))
      #expect(content == nil)
      return diagnostics
    }
    #expect(diagnostics.map(\.rule.id) == ["set-missing"])
    #expect(diagnostics.map(\.location.path) == ["criteria"])
  }

  @Test func warnsOfTablesThatNobodyReads() throws {
    let data = try expectOne(
      "table-unknown", of: "data/village.csv", ["data/village.csv": "id,name\n"])
    #expect(data.severity == .warning)
    #expect(data.help?.en == "did you mean 'villages.csv'?")
    try expectOne(
      "table-unknown", of: "criteria/ntm/indicator.csv", ["criteria/ntm/indicator.csv": "a\n"])
  }
}
