import Testing

@testable import Preview

@Suite struct ContentPolicyTests {
  @Test(arguments: [
    ("default-src 'none'; img-src 'self'", "default-src 'none'; img-src 'self'; script-src 'x'"),
    ("script-src 'none'", "script-src 'x'"),
    ("default-src 'self' https:", "default-src 'self' https:; script-src 'self' https: 'x'"),
    ("img-src 'self'", "img-src 'self'"),
    ("SCRIPT-SRC  'self' 'unsafe-inline' ;", "script-src 'self' 'unsafe-inline'"),
    ("", ""),
  ])
  func allowsOneScriptAndNothingElse(before: String, after: String) {
    var policy = ContentPolicy(before)
    policy.admit("'x'", for: "script-src")
    #expect(policy.text == after)
  }

  @Test func allowsABaseOnlyWhereOneIsForbidden() {
    var policy = ContentPolicy("default-src 'none'; base-uri 'none'")
    policy.admit("'self'", for: "base-uri")
    #expect(policy.text == "default-src 'none'; base-uri 'self'")
    policy = ContentPolicy("default-src 'none'")
    policy.admit("'self'", for: "base-uri")
    #expect(policy.text == "default-src 'none'")
  }
}
