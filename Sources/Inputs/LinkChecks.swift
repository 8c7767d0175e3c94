import Diagnostics
import Markup
import Model

/// Checks where the links and images of prose lead, and collects the files the site has to copy.
struct LinkChecks {
  private(set) var diagnostics: [Diagnostic] = []
  /// Content paths of files other than prose.
  private(set) var assets: Set<String> = []
  private let folder: SourceFolder
  private let articles: ArticleReader
  private let anchors: ArticleAnchors
  private var badImages: [String: Diagnostic] = [:]

  init(_ folder: SourceFolder, _ articles: ArticleReader, sets: [CriteriaSet])
    throws(InputError)
  {
    self.folder = folder
    self.articles = articles
    anchors = ArticleAnchors(articles, sets: sets)
    for article in articles.articles {
      guard let prose = articles.prose[article.path] else { continue }
      for link in prose.links {
        check(link.target, at: Location(path: article.path, range: link.range))
      }
      for image in prose.images {
        try checkImage(image.target, at: Location(path: article.path, range: image.range))
      }
    }
  }

  private mutating func check(_ target: String, at place: Location) {
    guard let (path, anchor) = existingFile(target, at: place) else { return }
    if articles.prose[path] != nil {
      checkAnchor(anchor, of: path, at: place)
    } else if path.fileEnding == "md" {
      return  // The file itself has been reported.
    } else if isPublishable(path) {
      assets.insert(path)
    } else {
      diagnostics.append(.fileKind(target, at: place))
    }
  }

  private mutating func checkAnchor(_ anchor: String, of path: String, at place: Location) {
    guard !anchor.isEmpty, !anchors.contains(anchor, in: path) else { return }
    let hint = nearMiss(to: anchor, in: anchors.all(of: path))
    diagnostics.append(.missingAnchor(anchor, in: path, hint: hint, at: place))
  }

  private mutating func checkImage(_ target: String, at place: Location) throws(InputError) {
    guard let (path, _) = existingFile(target, at: place) else { return }
    if let problem = try ImageProblem(path, in: folder) {
      diagnostics.append(.image(path, problem, at: place))
    } else {
      assets.insert(path)
    }
  }

  /// The file that a target names, or `nil` when it leads elsewhere or nowhere.
  private mutating func existingFile(
    _ target: String, at place: Location
  ) -> (path: String, anchor: String)? {
    switch ContentLink(target, from: place.path) {
    case .elsewhere: return nil
    case .outside:
      diagnostics.append(.targetOutside(target, at: place))
      return nil
    case .file(let path, let anchor):
      if folder.contains(path) { return (path, anchor) }
      // A symbolic link has been reported as such.
      if !folder.specialFiles.contains(path) {
        let hint = folder.nearestFile(to: path)
        diagnostics.append(.missingTarget(target, path, hint: hint, at: place))
      }
      return nil
    }
  }
}
