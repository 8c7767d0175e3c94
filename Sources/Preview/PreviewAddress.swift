/// Where the preview's own files are. A site has no hidden files, so none can stand in their way.
enum PreviewAddress {
  static let folder = ".bantin"
  /// What is wrong, with the cells marked.
  static let report = "/.bantin/loi.html"
  static let events = "/.bantin/su-kien"
  static let style = "/.bantin/xem.css"
}
