import Glibc
import TestSupport
import Testing

/// `bantin serve`
@Suite struct ServeTests {
  @Test func servesWhatABuildPublishesAndAddsOnlyToPages() throws {
    try served { folder, session in
      let built = try bantin("build", "--output", "published", in: folder)
      #expect(built.code == 0)
      let files = try readFolder(at: "\(folder)/published")
      for (path, bytes) in files {
        let answer = try session.ask("/\(path)")
        #expect(answer.status == 200)
        #expect(answer.field("Content-Length") == "\(answer.body.utf8.count)")
        let text = String(decoding: bytes, as: UTF8.self)
        if path.hasSuffix(".html") {
          #expect(!text.contains("bantin-serve"))
          #expect(answer.body.contains("<aside id=\"bantin-serve\""))
          #expect(answer.body.hasPrefix(text.prefix(60)))
        } else {
          #expect(answer.body == text)
        }
      }
      #expect(try readFolder(at: folder).keys.allSatisfy { !$0.hasPrefix("site/") })
    }
  }

  @Test func namesTypesAndAnswersHead() throws {
    let types = [
      "/": "text/html; charset=utf-8", "/style.css": "text/css; charset=utf-8",
      "/provenance.json": "application/json",
    ]
    try served { _, session in
      for (target, type) in types {
        let whole = try session.ask(target)
        #expect(whole.field("Content-Type") == type)
        #expect(whole.field("X-Content-Type-Options") == "nosniff")
        #expect(whole.field("Cache-Control") == "no-store")
        let head = try session.ask(target, method: "HEAD")
        #expect(head.head == whole.head)
        #expect(head.body == "")
      }
    }
  }

  @Test func showsTheSitesOwnPageForWhatIsNotThere() throws {
    try served { _, session in
      let answer = try session.ask("/khong/co/trang.html")
      #expect(answer.status == 404)
      #expect(answer.body.contains("<head><base href=\"/\">"))
      #expect(answer.body.contains("base-uri 'self'"))
    }
  }

  @Test func leadsToFoldersByTheirSlash() throws {
    try served { _, session in
      let answer = try session.ask("/in?a=b")
      #expect(answer.status == 308)
      #expect(answer.field("Location") == "/in/?a=b")
    }
  }

  // MARK: Edits

  @Test(arguments: [
    "printf '%s\\n' '1/7/2024,ban-hai,ntm,1,Đạt,' >>a",
    "cp a .a.swp && printf '%s\\n' '1/7/2024,ban-hai,ntm,1,Đạt,' >>.a.swp && mv .a.swp a",
    "touch .~lock.a# && printf '%s\\n' '1/7/2024,ban-hai,ntm,1,Đạt,' >>a && rm .~lock.a#",
    "mv a a~ && cp a~ b && printf '%s\\n' '1/7/2024,ban-hai,ntm,1,Đạt,' >>b && mv b a",
  ])
  func anOpenPageHearsOfEverySave(command: String) throws {
    try served { folder, session in
      let before = try session.ask("/ban-hai.html")
      let page = try session.listen()
      let first = page.read(until: "\n\n")
      #expect(first.contains("Content-Type: text/event-stream"))
      try edit(command, in: folder)
      let event = page.read(until: "\n\n")
      let version = try #require(event.firstMatch(of: /"site":"([0-9a-f]{12})"/)?.1)
      #expect(!first.contains(version))
      let after = try session.ask("/index.html")
      #expect(after.body.contains("data-of=\"site\" data-is=\"\(version)\""))
      #expect(before.status == (try session.ask("/ban-hai.html")).status)
    }
  }

  @Test func aLockFileIsNoSave() throws {
    try served { folder, session in
      try edit("touch .~lock.a# '~$a' a~", in: folder)
      usleep(400_000)
      #expect(!session.messages.contains("Đã dựng lại"))
    }
  }

  @Test func aThemeMayBeBegunMeanwhile() throws {
    try served { folder, session in
      try writeFolder(["theme/style.css": "/* của xã */\n"], at: folder)
      #expect(
        eventually {
          (try? session.ask("/style.css"))?.body == "/* của xã */\n" ? true : nil
        } != nil)
    }
  }

  @Test func mistakesAreToldInThePageAndTheLastSiteStays() throws {
    try served { folder, session in
      let page = try session.listen()
      let before = try session.ask("/")
      _ = page.read(until: "\n\n")
      try edit("printf '%s' '\(TinySite.mistake)' >>a", in: folder)
      let event = page.read(until: "\n\n")
      #expect(event.contains("1 lỗi. Đang hiện bản gần nhất dựng được."))
      let version = try #require(before.body.firstMatch(of: /data-is="([0-9a-f]{12})"/)?.1)
      #expect(event.contains("\"site\":\"\(version)\""))
      let wrong = try session.ask("/")
      #expect(wrong.status == 200)
      #expect(wrong.body.contains("<b>content/data/assessments.csv, ô E5</b>: 'Dạt' không phải"))
      let report = try session.ask("/.bantin/loi.html")
      #expect(report.body.contains("<mark>Dạt</mark>"))
      #expect(report.field("Content-Security-Policy")?.contains("default-src 'none'") == true)

      try edit("sed -i s/Dạt/Đạt/ a", in: folder)
      #expect(page.read(until: "\n\n").contains("\"panel\":\"\""))
      #expect(!(try session.ask("/")).body.contains("Dạt"))
      #expect(session.messages.contains("Chưa dựng được: 1 lỗi. Bản trước vẫn xem được."))
    }
  }

  @Test func beginsWithMistakesToo() throws {
    try served(addingToLog: TinySite.mistake) { folder, session in
      let answer = try session.ask("/bat-ky.html")
      #expect(answer.status == 503)
      #expect(answer.body.contains("<mark>Dạt</mark>"))
      #expect(answer.body.contains("data-of=\"report\""))
      try edit("sed -i s/Dạt/Đạt/ a", in: folder)
      #expect(eventually { (try? session.ask("/"))?.status == 200 ? true : nil } != nil)
    }
  }

  @Test func whatIsWrittenInACellIsNoMarkup() throws {
    let row = "30/6/2024,ban-hai,ntm,2.1,<script>alert(1)</script>,\n"
    try served(addingToLog: row) { _, session in
      let body = try session.ask("/").body
      #expect(body.contains("&lt;script&gt;alert(1)"))
      #expect(body.split(separator: "<script").count == 2)
    }
  }

  @Test func aContentFolderThatGoesAndComesBackIsTold() throws {
    try served { folder, session in
      #expect(rename("\(folder)/content", "\(folder)/away") == 0)
      #expect(
        eventually {
          (try? session.ask("/"))?.body.contains("Không dựng được trang") == true ? true : nil
        } != nil)
      #expect(rename("\(folder)/away", "\(folder)/content") == 0)
      #expect(
        eventually {
          (try? session.ask("/"))?.body.contains("Không dựng được trang") == false ? true : nil
        } != nil)
    }
  }

  // MARK: Beginning and end

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func stopsCleanlyAndLeavesNothingBehind(signal: Int32) throws {
    try tinySite { folder in
      try temporaryFolder { place in
        let before = try readFolder(at: folder)
        let session = try ServeSession(
          in: folder, place: place)
        let page = try session.listen()
        _ = page.read(until: "\n\n")
        #expect(try session.stop(with: signal) == 0)
        #expect(session.messages.hasSuffix("Đã dừng.\n"))
        #expect(try readFolder(at: folder) == before)
        // Not even an empty folder.
        #expect(rmdir("\(place)/tmp") == 0)
      }
    }
  }

  @Test func listensOnThisMachineOnly() throws {
    try served { _, session in
      #expect(throws: NoConnection.self) { try Socket(port: session.port, at: "127.0.0.2") }
    }
  }

  @Test func saysThatAPortIsTakenAndNamesAFreeOne() throws {
    try served { folder, session in
      let run = try bantin("serve", "--port", "\(session.port)", in: folder)
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(
        run.messages.wholeMatch(
          of: /cổng \d+ đang có chương trình khác dùng; .*chạy bantin serve --port \d+\n/) != nil)
    }
  }

  @Test func takesTheNextPortWhenNoneIsAskedFor() throws {
    try tinySite { folder in
      try temporaryFolder { place in
        for name in ["a", "b"] { #expect(mkdir("\(place)/\(name)", 0o700) == 0) }
        let one = try ServeSession(in: folder, [], place: "\(place)/a")
        let other = try ServeSession(in: folder, [], place: "\(place)/b")
        #expect((8030...8039).contains(one.port))
        #expect((8030...8039).contains(other.port))
        #expect(one.port != other.port)
      }
    }
  }

  @Test func needsAContentFolder() throws {
    try temporaryFolder { folder in
      let run = try bantin("serve", "--port", "0", in: folder)
      #expect(run.code == 2)
      #expect(run.messages == "lỗi: không đọc được 'content': không có tệp hoặc thư mục này\n")
    }
  }

  @Test(arguments: ["-1", "65536", "x"])
  func refusesPortsThatAreNone(port: String) throws {
    #expect(try bantin("serve", "--port=\(port)", in: "/").code == 64)
  }

  @Test(.enabled(if: canLimitWatches))
  func looksByItselfWhereTheMachineMayWatchNoMore() throws {
    try tinySite { folder in
      try temporaryFolder { place in
        let limited = "echo 1 >/proc/sys/user/max_inotify_watches && exec \"$@\""
        let session = try ServeSession(
          in: folder, place: place,
          wrapper: ["/usr/bin/unshare", "-Ur", "/bin/sh", "-c", limited, "sh"])
        #expect(session.messages.contains("Lưu ý: máy đã dùng hết số thư mục được theo dõi"))
        #expect(session.messages.contains("sudo sysctl fs.inotify.max_user_watches=524288"))
        let page = try session.listen()
        let first = page.read(until: "\n\n")
        try edit("printf '%s\\n' '1/7/2024,ban-hai,ntm,1,Đạt,' >>a", in: folder)
        #expect(page.read(until: "\n\n") != first)
        #expect(try session.stop() == 0)
      }
    }
  }

  /// Runs a shell's command on the log, which it knows as `a`.
  private func edit(_ command: String, in folder: String) throws {
    let own = command.replacing(/\ba\b/) { _ in "assessments.csv" }
    #expect(system("cd '\(folder)/content/data' && { \(own)\n}") == 0)
  }
}

/// Whether a test may set such a limit for a program of its own.
private let canLimitWatches =
  system(
    "unshare -Ur sh -c 'echo 1 >/proc/sys/user/max_inotify_watches' >/dev/null 2>/dev/null") == 0
