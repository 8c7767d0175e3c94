import Glibc
import TestSupport
import Testing

/// What a person or a shell does to a run half-way.
@Suite struct InterruptionTests {
  @Test(arguments: [SIGINT, SIGKILL])
  func leavesAWholeSiteWhenStoppedAndHealsNextTime(signal: Int32) throws {
    try tinySite { folder in
      _ = try bantin("build", in: folder)
      let old = try site(in: folder)
      let dates = ["1/6/2024", "15/6/2024"]
      for delay in 0..<12 {
        let process = try Process(
          ["build", "--as-of", dates[delay % 2]], in: folder, environment: [:])
        usleep(UInt32(delay) * 5_000)
        process.send(signal)
        _ = try process.wait()
        let found = try site(in: folder)
        #expect(found.keys.sorted() == old.keys.sorted())
      }
      #expect(try bantin("build", in: folder).code == 0)
      #expect(differences(try site(in: folder), from: old) == [])
      let leftovers = try readFolder(at: folder).keys.filter {
        $0.hasPrefix(".site.bantin-staging") || $0.hasPrefix(".site.bantin-lock")
      }
      #expect(leftovers == [])
    }
  }

  /// The second build waits for nothing: it refuses and says why.
  @Test func publishesOneOfTwoBuildsAtOnceWhole() throws {
    try tinySite { folder in
      let dates = ["1/6/2024", "15/6/2024"]
      let wholes = try dates.map { date in
        _ = try bantin("build", "--as-of", date, in: folder)
        return try site(in: folder)
      }
      for round in 0..<6 {
        let both = try dates.map { date in
          try Process(
            ["build", "--as-of", date], in: folder, messages: "\(folder)/\(round)-\(date.count)")
        }
        let codes = try both.map { try $0.wait() >> 8 }
        #expect(codes.allSatisfy { [0, 2].contains($0) } && codes.contains(0))
        for (date, code) in zip(dates, codes) where code == 2 {
          let messages = try text(of: "\(round)-\(date.count)", in: folder)
          #expect(messages.contains("một lần chạy Bantin khác đang ghi"))
        }
        let found = try site(in: folder)
        #expect(wholes.contains(found))
      }
      let beside = try readFolder(at: folder).keys.filter { $0.hasPrefix(".site.bantin-") }
      #expect(beside.allSatisfy { $0.hasPrefix(".site.bantin-previous/") })
    }
  }

  @Test func surviveAReaderThatWentAway() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    try tinySite(addingToLog: TinySite.oddity) { folder in
      let closed = "/proc/self/fd/\(ends[1])"
      let process = try Process(
        ["build", "--format", "json"], in: folder, output: closed, messages: closed)
      #expect(try process.wait() == 0)
      #expect(try site(in: folder)["index.html"] != nil)
    }
  }
}
