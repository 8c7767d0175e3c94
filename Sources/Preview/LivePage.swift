/// A page as it is sent: with what tells of builds before its end, and allowed by its own policy.
///
/// - Parameters:
///   - element: The markup to add.
///   - isElsewhere: Whether the page is sent for another address than its own, so that its relative
///     links would lead astray.
func livePage(_ page: [UInt8], adding element: String, isElsewhere: Bool) -> [UInt8] {
  var page = page
  let end = page.lastStart(of: "</body>") ?? page.endIndex
  page.insert(contentsOf: element.utf8, at: end)
  if let place = policyPlace(in: page) {
    var policy = ContentPolicy(String(decoding: page[place], as: UTF8.self))
    policy.admitPreview()
    if isElsewhere { policy.admit("'self'", for: "base-uri") }
    page.replaceSubrange(place, with: policy.text.utf8)
  }
  if isElsewhere, let head = page.firstRange(of: Array("<head>".utf8)) {
    page.insert(contentsOf: "<base href=\"/\">".utf8, at: head.upperBound)
  }
  return page
}

/// Where a page's head says what the page may load.
private func policyPlace(in page: [UInt8]) -> Range<Int>? {
  let end = page.firstRange(of: Array("</head>".utf8))?.lowerBound ?? page.endIndex
  var rest = page[..<end]
  while let tag = rest.firstRange(of: Array("<meta ".utf8)) {
    rest = rest[tag.upperBound...]
    guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let text = String(decoding: rest[..<close], as: UTF8.self).lowercased()
    guard text.contains("\"content-security-policy\"") else { continue }
    guard let start = rest[..<close].firstRange(of: Array("content=\"".utf8))?.upperBound,
      let quote = rest[start..<close].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return start..<quote
  }
  return nil
}

extension [UInt8] {
  fileprivate func lastStart(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard count >= bytes.count else { return nil }
    return (0...count - bytes.count).last { self[$0...].starts(with: bytes) }
  }
}
