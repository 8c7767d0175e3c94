package import Model

/// What stands round every page.
package struct Frame: Hashable, Sendable {
  /// From the site's root.
  package var path: String
  /// For the browser's tab, with the site's name.
  package var title: String
  /// The page's own heading.
  package var heading: String
  /// The heading where there is little room, as at the end of the way up.
  package var shortHeading: String
  /// One or two sentences for search engines and chat previews.
  package var summary: String
  /// The way up, home first; empty on the home page.
  package var crumbs: [Link]
  /// The sheets to print, post and read aloud that say the same.
  package var sheets: [Link] = []
}

/// What all pages share.
package struct SiteFrame: Sendable {
  package var title: String
  /// Whether it is for the office alone.
  package var isInternal: Bool
  package var programme: String
  /// "xã Chiềng Khoi".
  package var commune: String
  /// "xã Chiềng Khoi, huyện Yên Châu, tỉnh Sơn La".
  package var place: String
  package var asOf: String
  package var publisher: String
  package var contact: String
  package var source: String
  package var navigation: [Link]
  /// Every standing page, for the foot.
  package var pages: [Link]
  package var language: String
  package var paper = PaperForm()
  /// The program that made the site, with its version.
  package var builder = ""
  /// Absolute address with `/` at its end; empty when unknown.
  package var baseURL: String
  /// The kinds of pages that the site does without.
  package var leftOut = LeftOut()
  /// The feed of what is new; empty where there is none.
  package var feed = ""
}
