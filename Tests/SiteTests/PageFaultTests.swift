import Testing

@Suite struct PageFaultTests {
  private let example = SiteExample.self

  @Test func findsNothingInAGoodPage() {
    #expect(example.faults("<p id=\"a\"><a href=\"#a\">a</a></p>") == [])
  }

  @Test(arguments: ["title", "description", "viewport", "Content-Security-Policy"])
  func missesWhatTheHeadLacks(part: String) {
    let lines = SiteExample.head.split(separator: "\n").filter { !$0.contains(part) }
    let page = example.page("<h1>a</h1>", head: lines.joined())
    #expect(example.faults(of: page).count == 1)
  }

  @Test func missesTheLanguage() {
    let page = example.page("<h1>a</h1>", lang: "")
    #expect(example.faults(of: page) == ["index.html: no lang"])
  }

  @Test func doesNotTakeTheTitleOfADrawingForThePages() {
    #expect(example.faults("<svg><title>a</title></svg>") == [])
  }

  @Test func wantsExactlyOneMainHeading() {
    #expect(example.faults("<h1>a</h1>") == ["index.html: 2 h1"])
    #expect(example.faults(of: example.page("<p>a</p>")) == ["index.html: 0 h1"])
  }

  @Test func pointsAtASkippedHeadingLevel() {
    #expect(example.faults("\n<h3>a</h3>") == ["index.html:5: h3 below h1"])
  }

  @Test func pointsAtARepeatedID() {
    let repeated = "<p id=\"a\"></p>\n<p id=\"a\"></p>"
    #expect(example.faults(repeated) == ["index.html:5: id 'a' stands twice"])
    #expect(example.faults("<p id=\"a\"></p>\n<p id=\"b\"></p>") == [])
  }

  @Test func pointsAtElementsThatDoNotNest() {
    #expect(example.faults("<p><b></p></b>") == ["index.html:4: </p> closes <b>"])
    #expect(example.faults("</div>") == ["index.html:4: </div> closes <body>"])
  }

  @Test func wantsADescriptionOfEveryImage() {
    let image = ["a.png": ""]
    #expect(example.faults("<img src=\"a.png\">", image) == ["index.html:4: image without alt"])
    #expect(example.faults("<img src=\"a.png\" alt=\"\">", image) == [])
  }

  @Test(arguments: [
    "<p style=\"color: red\"></p>", "<p onclick=\"a()\"></p>", "<style>p {}</style>",
    "<script>a()</script>",
  ])
  func refusesWhatThePolicyForbids(body: String) {
    #expect(example.faults(body).count == 1)
  }

  @Test(arguments: [
    "<p>{{title}</p>", "<p>title}}</p>", "<p>/home/me/content</p>", "<p>file://a</p>",
    "<p>Ba\u{309}n</p>", "<p>\u{FFFD}</p>",
  ])
  func findsWhatShouldNotBeSeen(body: String) {
    #expect(example.faults(body).count == 1)
  }
}
