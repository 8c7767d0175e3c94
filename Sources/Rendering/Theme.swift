package import Diagnostics
import Markup
package import Model
package import Pages
import Templates

/// Templates, words and static files: the default theme with a site's own files over it.
package struct Theme: Sendable {
  package let words: Words
  /// Files that go to the site as they are, by path: the stylesheet and what stands in `static/`.
  package let files: [String: [UInt8]]
  /// The days off of the country, as `holidays.yaml` has them.
  package let holidays: [UInt8]
  let templates: TemplateSet
  private let spoken: [SpokenFile]
  /// Everything that its word files say.
  package let texts: [String]

  /// Loads the default theme with some files replaced.
  ///
  /// - Parameter overrides: The site's own theme files, by path below `theme/`.
  /// - Returns: No theme when there is an error.
  package static func load(
    overrides: [String: [UInt8]] = [:], language: Language
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let sources = DefaultTheme.files.merging(overrides) { _, own in own }
    var diagnostics = overrides.keys.sorted().compactMap { unknownFile($0) ?? takenFile($0) }
    let texts = readWords(sources, overrides, language)
    diagnostics += texts.diagnostics
    let constants = Dictionary(
      uniqueKeysWithValues: texts.texts.map { ("word.\($0.key)", $0.value) })
    let spoken = SpokenFile.all(overrides, language)
    diagnostics += spoken.diagnostics
    let compiled = TemplateSet.compile(
      sources: sources, entries: PageShapes.entries, constants: constants)
    diagnostics += compiled.1
    guard let templates = compiled.0, !diagnostics.contains(where: { $0.severity == .error })
    else { return (nil, diagnostics) }
    let theme = Theme(
      words: Words(texts.texts, language: language), files: staticFiles(sources),
      holidays: sources[holidays] ?? [], templates: templates, spoken: spoken.files,
      texts: texts.texts.values.sorted() + spoken.files.flatMap(\.sentences))
    return (theme, diagnostics)
  }

  /// What its templates show of pages.
  package var details: PageDetails {
    func shows(_ names: String..., of shape: Shape) -> Bool {
      names.contains { templates.names($0, of: shape) }
    }
    var details: PageDetails = []
    if shows("sums", "origins", of: Shapes.villageSet) { details.insert(.provenance) }
    if shows("missing", of: Shapes.villageSet) { details.insert(.missing) }
    if shows("lacking", of: Shapes.card) { details.insert(.lacking) }
    if shows("unmet", of: Shapes.overview) { details.insert(.unmet) }
    return details
  }

  /// The languages of posters and loudspeakers, the site's own first.
  package func spoken(by site: SiteSettings) -> [SpokenWords] {
    spoken.map { $0.words(site.loudspeaker.abbreviations) }
  }

  /// Its place in the theme.
  package static let holidays = "holidays.yaml"

  private static let stylesheets = [Addresses.stylesheet, Addresses.sheetStylesheet]

  private static func staticFiles(_ sources: [String: [UInt8]]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in sources {
      if stylesheets.contains(path) { files[path] = bytes }
      if path.hasPrefix("static/") { files[String(path.dropFirst("static/".count))] = bytes }
    }
    return files
  }

  /// A file that would stand where the site has one of its own.
  private static func takenFile(_ path: String) -> Diagnostic? {
    guard path.hasPrefix("static/") else { return nil }
    let own = ["sitemap.xml", "manifest.json", Addresses.feed] + stylesheets
    let name = String(path.dropFirst("static/".count))
    let isTaken =
      name.hasSuffix(".html") || own.contains(name) || name.hasPrefix(Addresses.dataFolder)
    return isTaken ? .staticTaken(path) : nil
  }

  /// A file of the site's theme that nothing would use.
  private static func unknownFile(_ path: String) -> Diagnostic? {
    let isUsed =
      path.hasSuffix(".mustache") || stylesheets.contains(path) || path == holidays
      || path.hasPrefix("static/")
      || ((path.hasPrefix("words/") || path.hasPrefix("spoken/")) && path.hasSuffix(".yaml"))
    if isUsed { return nil }
    let guess = nearMiss(to: path, in: DefaultTheme.files.keys.sorted())
    return Diagnostic(
      RenderingRules.themeFileUnknown, at: Location(path: "theme/\(path)"),
      Bilingual(
        vi: "giao diện không dùng tệp '\(path)'", en: "the theme has no use for '\(path)'"),
      help: guess.map { Bilingual(vi: "có phải là '\($0)'?", en: "did you mean '\($0)'?") })
  }
}
