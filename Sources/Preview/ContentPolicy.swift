/// What a page says it may load (Content Security Policy, level 3).
struct ContentPolicy {
  private var directives: [(name: String, values: [String])]

  init(_ text: String) {
    directives = text.split(separator: ";").compactMap { directive in
      let words = directive.split(whereSeparator: \.isWhitespace).map(String.init)
      return words.first.map { ($0.lowercased(), Array(words.dropFirst())) }
    }
  }

  var text: String {
    directives.map { ([$0.name] + $0.values).joined(separator: " ") }.joined(separator: "; ")
  }

  /// Allows the preview's own script, by its digest, its style and its events; no script of the
  /// site's that the policy forbids.
  mutating func admitPreview() {
    admit(PreviewScript.digest, for: "script-src")
    admit("'self'", for: "style-src")
    admit("'self'", for: "connect-src")
  }

  /// Allows one thing more. Where nothing forbids it, nothing is said: a policy that names one
  /// thing forbids all others.
  mutating func admit(_ value: String, for name: String) {
    let own = directives.firstIndex { $0.name == name }
    let rule = own ?? directives.firstIndex { $0.name == "default-src" && name != "base-uri" }
    guard let rule, !directives[rule].values.contains("'unsafe-inline'") || value == "'self'"
    else { return }
    let values = directives[rule].values.filter { $0 != "'none'" }
    guard !values.contains(value) else { return }
    if let own {
      directives[own].values = values + [value]
    } else {
      directives.append((name, values + [value]))
    }
  }
}
