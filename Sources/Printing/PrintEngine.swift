import Glibc

/// A program on this machine that turns pages into PDF.
package struct PrintEngine: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Chromium and what is built on it: several pages in one run.
    case chromium
    /// WeasyPrint: a run a page.
    case weasyPrint
  }

  package let kind: Kind
  /// Absolute path of the program.
  package let path: String

  private static let chromiumNames = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "brave-browser",
  ]

  /// The names that are looked for, best first.
  package static let names = chromiumNames + ["weasyprint"]

  /// The first engine that is installed.
  ///
  /// - Parameters:
  ///   - name: This one alone: a name, or a path with `/`.
  ///   - searchPath: Folders separated by `:`, as in `PATH`.
  package static func find(_ name: String? = nil, in searchPath: String) -> PrintEngine? {
    if let name, name.contains("/") { return engine(at: name) }
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    for name in name.map({ [$0] }) ?? names {
      for folder in folders {
        if let engine = engine(at: "\(folder)/\(name)") { return engine }
      }
    }
    return nil
  }

  private static func engine(at path: String) -> PrintEngine? {
    var status = stat()
    guard access(path, X_OK) == 0, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return PrintEngine(kind: name.hasPrefix("weasyprint") ? .weasyPrint : .chromium, path: path)
  }
}
