import TestSupport
import Testing

/// What a build takes from the machine that nobody gave it: nothing.
@Suite(.enabled(if: Strace.isUsable, Comment(rawValue: Strace.absence)))
struct AmbientTests {
  private static let calls = [
    "bind", "clone", "clone3", "connect", "execve", "execveat", "fork", "open", "openat",
    "sendmsg", "sendto", "socket", "socketpair", "vfork",
  ]

  private func calls(of folder: String, _ more: String...) throws -> [SystemCall] {
    let (outcome, calls) = try Strace.record(
      [
        "build", "--content", "\(folder)/content", "--theme", "\(folder)/theme", "--output",
        "\(folder)/site",
      ] + more, calls: Self.calls)
    #expect(outcome.code == 0)
    return calls
  }

  @Test func opensOnlyContentThemeAndOutput() throws {
    try tinySite(changing: ["theme/style.css": "p { color: teal }\n"]) { folder in
      let calls = try calls(of: folder, "--jobs", "1").filter { $0.name.hasPrefix("open") }
      let start = try #require(calls.firstIndex { $0.text.contains(folder) })
      // The loader's and the language's own, before the program begins.
      let own = ["/etc/ld.so.", ".so", "/proc/self/maps", "/sys/devices/system/cpu/"]
      for call in calls[..<start] {
        #expect(own.contains { call.text.contains($0) }, "\(call.text)")
      }
      let places = ["content", "theme", "site", ".site.bantin-"].map { "\(folder)/\($0)" }
      for call in calls[start...] {
        let opened = call.text.split(separator: "<").last?.prefix { $0 != ">" } ?? ""
        let isInside = opened == folder || places.contains { opened.hasPrefix($0) }
        #expect(isInside || call.text.contains(" = -1 ENOENT"), "\(call.text)")
      }
    }
  }

  @Test func startsNoProgramAndOpensNoSocket() throws {
    try tinySite(changing: ["theme/style.css": "p { color: teal }\n"]) { folder in
      // The first `execve` is the one by which the program itself begins; threads are none.
      let others = try calls(of: folder, "--jobs", "4").dropFirst().filter {
        !$0.name.hasPrefix("open") && !$0.text.contains("CLONE_THREAD")
      }
      #expect(others.map(\.text) == [])
    }
  }
}
