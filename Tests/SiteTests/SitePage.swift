/// A page of the site as the checks see it.
struct SitePage {
  /// From the site's root.
  let path: String
  let text: String
  let tags: [Tag]
  let ids: [String]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    text = String(decoding: bytes, as: UTF8.self)
    tags = TagScanner.tags(in: bytes)
    ids = tags.compactMap { $0["id"] }
  }

  func opening(_ name: String) -> [Tag] { tags.filter { $0.kind != .closes && $0.name == name } }

  /// The content of `<meta name="…">`.
  func meta(_ name: String) -> String {
    opening("meta").first { $0.has("name", name) }?["content"] ?? ""
  }

  func fault(_ tag: Tag, _ what: String) -> String { "\(path):\(tag.line): \(what)" }
  func fault(_ what: String) -> String { "\(path): \(what)" }
}
