import Testing

@testable import Rendering

@Suite struct LinkTargetsTests {
  private let targets = LinkTargets(addresses: [
    "villages/ban-put.md": "thon-ban/ban-put.html", "pages/a b.md": "trang/a-b.html",
  ])

  @Test func leadsFromAContentFileToThePage() {
    let address = targets.address(of: "../../villages/ban-put.md#so-lieu", in: "criteria/ntm/04.md")
    #expect(address == "thon-ban/ban-put.html#so-lieu")
  }

  @Test func knowsNamesWithEscapedSpaces() {
    #expect(targets.address(of: "a%20b.md", in: "pages/x.md") == "trang/a-b.html")
  }

  @Test func leadsToTheCopyOfAnImage() {
    #expect(targets.address(of: "anh/cong.jpg", in: "pages/x.md") == "tep/pages/anh/cong.jpg")
  }

  @Test(arguments: [
    "../../../etc/passwd", "missing.md", "/villages/ban-put.md", "javascript:alert(1)", "#here",
  ]) func leadsNowhereElse(target: String) {
    #expect(targets.address(of: target, in: "pages/x.md") == nil)
  }
}
