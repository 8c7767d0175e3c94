import TestSupport
import Testing

/// What was published: whether it still stands, and the way back.
@Suite struct RollbackTests {
  @Test func returnsToTheSiteBefore() throws {
    try tinySite { folder in
      _ = try bantin("build", in: folder)
      let old = try site(in: folder)
      _ = try bantin("build", "--as-of", "1/6/2024", in: folder)
      let run = try bantin("rollback", in: folder)
      #expect(run.code == 0)
      #expect(run.summary.hasPrefix("Đã trở lại trang trước trong site/ (\(listed(old)) tệp, "))
      #expect(differences(try site(in: folder), from: old) == [])
    }
  }

  @Test func saysThatThereIsNoSiteBefore() throws {
    try tinySite { folder in
      _ = try bantin("build", in: folder)
      let run = try bantin("rollback", "--lang", "en", in: folder)
      #expect(run.code == 2)
      #expect(run.messages.hasPrefix("error: there is no site before '"))
    }
  }

  @Test func neverReturnsFromAPublicSiteToAnInternalOne() throws {
    try tinySite { folder in
      for date in ["1/6/2024", "2/6/2024"] {
        _ = try bantin("build", "--internal", "--output", "x", "--as-of", date, in: folder)
      }
      _ = try run("/bin/rm", ["-r", "x"], in: folder)
      _ = try bantin("build", "--output", "x", in: folder)
      let run = try bantin("rollback", "--output", "x", in: folder)
      #expect(run.code == 2)
      #expect(run.messages.contains("trang nội bộ và trang công khai không thay nhau"))
    }
  }

  @Test func verifiesThatTheSiteIsAsItWasBuilt() throws {
    try tinySite { folder in
      _ = try bantin("build", in: folder)
      let run = try bantin("verify", in: folder)
      #expect(run.code == 0)
      let count = listed(try site(in: folder))
      #expect(run.output == "Trang trong site/ đúng như khi dựng: \(count) tệp.\n")
    }
  }

  @Test func namesWhatWasAltered() throws {
    try tinySite { folder in
      _ = try bantin("build", in: folder)
      let count = listed(try site(in: folder))
      try writeFolder(["index.html": "x", "la\n.html": "x"], at: "\(folder)/site")
      let run = try bantin("verify", "--site", "site/", "--lang", "en", in: folder)
      #expect(run.code == 1)
      #expect(
        run.output == """
          altered: index.html
          added: la\u{FFFD}.html
          The site in site/ is not as it was built (\(count) files): 1 altered, 0 missing, 1 added. \
          Build it again with bantin build.

          """)
    }
  }

  @Test func saysThatAFolderIsNoSite() throws {
    try tinySite { folder in
      let missing = try bantin("verify", in: folder)
      #expect(missing.code == 2 && missing.messages.contains("không có tệp hoặc thư mục này"))
      let foreign = try bantin("verify", "--site", "content", in: folder)
      #expect(foreign.code == 2 && foreign.messages.contains("không có manifest.json của Bantin"))
    }
  }

  /// How many files of a site its manifest names: all but itself.
  private func listed(_ site: [String: [UInt8]]) -> Int { site.count - 1 }
}
