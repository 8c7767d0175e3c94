package import Vietnamese

/// What a caller decides about a build. Everything else is in the content and the theme.
package struct BuildOptions: Sendable {
  /// The folder of Markdown and CSV.
  package var content: String
  /// The folder of the site's own templates; `nil` for the theme in the program alone.
  package var theme: String?
  /// The folder to publish. Nothing looks at it when only checking.
  package var output: String
  /// The date the site speaks of; `nil` for the one of the content.
  package var asOf: Day?
  /// Where the site will be found; `nil` for the one of the content.
  package var baseURL: String?
  /// How many threads may work at once, at least 1. The site does not depend on it.
  package var jobs: Int
  /// Whether warnings keep the site from being published, as errors do.
  package var isStrict: Bool
  /// Whether the site is for the office and shows what `internal` in `site.yaml` marks.
  package var isInternal: Bool
  /// Whether a site, once published, survives a power cut. A site that is only looked at need not.
  package var isDurable: Bool

  package init(
    content: String, theme: String? = nil, output: String = "", asOf: Day? = nil,
    baseURL: String? = nil, jobs: Int = 1, isStrict: Bool = false,
    isInternal: Bool = false, isDurable: Bool = true
  ) {
    self.content = content
    self.theme = theme
    self.output = output
    self.asOf = asOf
    self.baseURL = baseURL
    self.jobs = jobs
    self.isStrict = isStrict
    self.isInternal = isInternal
    self.isDurable = isDurable
  }
}
