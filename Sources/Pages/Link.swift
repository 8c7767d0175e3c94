/// A link inside the site.
package struct Link: Hashable, Sendable {
  package var text: String
  /// From the site's root: `thon-ban/ban-put.html#nhat-ky`.
  package var address: String

  package init(_ text: String, _ address: String) {
    self.text = text
    self.address = address
  }
}
