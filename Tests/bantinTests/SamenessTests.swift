import TestSupport
import Testing

/// The same content gives the same bytes, wherever and however it is built.
@Suite struct SamenessTests {
  @Test func dependsOnNeitherFolderNorLocaleNorZoneNorThreads() throws {
    let here = try tinySite { folder in
      _ = try bantin("build", "--jobs", "1", in: folder)
      return try site(in: folder)
    }
    let there = try tinySite { folder in
      _ = try bantin(
        "build", "--jobs", "2", in: folder,
        environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "vi_VN.UTF-8", "TZ": "Pacific/Kiritimati"])
      return try site(in: folder)
    }
    #expect(here.count == 84)
    #expect(differences(there, from: here) == [])
  }

  @Test func printsMistakesTheSameWithAnyNumberOfThreads() throws {
    try tinySite(addingToLog: TinySite.mistake + TinySite.oddity) { folder in
      let one = try bantin("check", "--jobs", "1", "-q", in: folder)
      let eight = try bantin("check", "--jobs", "8", "-q", in: folder)
      #expect(one.messages == eight.messages)
      #expect(one.code == 1)
    }
  }
}
