/// A small site without a fault, to be broken in one place.
enum SiteExample {
  static let head = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta name="viewport" content="width=device-width">
    <title>Bản Pút</title>
    <meta name="description" content="Bản Pút đạt 13/16 tiêu chí.">
    """

  static func page(_ body: String, head: String = head, lang: String = "vi") -> String {
    "<!DOCTYPE html><html lang=\"\(lang)\"><head>\(head)</head><body>\(body)</body></html>"
  }

  /// The faults of a site whose first page has this body, beside what is given.
  static func faults(_ body: String, _ others: [String: String] = [:]) -> [String] {
    faults(of: page("<h1>Bản Pút</h1>" + body), others)
  }

  static func faults(of page: String, _ others: [String: String] = [:]) -> [String] {
    let files = others.merging(["index.html": page]) { _, own in own }
    return BuiltSite(files.mapValues { Array($0.utf8) }).faults
  }
}
