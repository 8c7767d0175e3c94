import Diagnostics
import Markup
import Model
import Parallel
import Vietnamese

/// Reads every Markdown file of the folder, in the order of their paths.
struct ArticleReader {
  private(set) var articles: [Article] = []
  private(set) var prose: [String: Prose] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// The lines of articles that are internal.
  private(set) var hidden: [InternalValue] = []
  private let isInternal: Bool
  private let subjects: ArticleSubjects
  private let site: SiteSettings

  init(
    _ folder: SourceFolder, site: SiteSettings, sets: [CriteriaSet], villages: [Village],
    isInternal: Bool, jobs: Int
  ) throws(InputError) {
    self.isInternal = isInternal
    subjects = ArticleSubjects(sets: sets, villages: villages)
    self.site = site
    let paths = folder.files.filter { $0.fileEnding == "md" }
    let files = parallelMap(count: paths.count, jobs: jobs) { [self] number in
      Result { () throws(InputError) in try parsed(paths[number], in: folder) }
    }
    for (path, file) in zip(paths, files) {
      guard let file = try file.get() else {
        diagnostics.append(.unknownArticle(path, hint: subjects.nearest(to: path)))
        continue
      }
      add(file, path: path)
    }
    giveSlugs(to: .page)
    giveSlugs(to: .notice)
  }

  /// What one file holds, found without regard to the others.
  private struct Parsed: Sendable {
    let subject: Article.Subject
    let file: ContentFile
    let prose: Prose
    let fileDiagnostics: [Diagnostic]
    let proseDiagnostics: [Diagnostic]
    let persons: [PersonalData]
  }

  /// `nil` for a file about nothing that the site knows.
  private func parsed(_ path: String, in folder: SourceFolder) throws(InputError) -> Parsed? {
    guard let subject = subjects.subject(of: path) else { return nil }
    let (file, fileDiagnostics) = ContentFile.read(try folder.read(path), path: path)
    let (prose, proseDiagnostics) = parseProse(file, options: options(for: subject))
    return Parsed(
      subject: subject, file: file, prose: prose, fileDiagnostics: fileDiagnostics,
      proseDiagnostics: proseDiagnostics,
      persons: personalData(in: file.text.bytes, isProse: true))
  }

  private mutating func add(_ parsed: Parsed, path: String) {
    let (subject, file, prose) = (parsed.subject, parsed.file, parsed.prose)
    let fileDiagnostics = parsed.fileDiagnostics
    var article = Article(
      path: path, subject: subject, slug: subjects.slug(of: subject), title: "")
    var reader = SettingsReader(file.frontMatter ?? .mapping([], 0..<0), path: path)
    reader.readHead(of: &article)
    if reader.word("internal", [("true", true), ("false", false)]) == true, !isInternal {
      diagnostics += fileDiagnostics + parsed.proseDiagnostics + reader.finish()
      hidden += file.lines(title: article.title)
      return
    }
    if article.title.isEmpty { article.title = subjects.title(of: subject) ?? "" }
    if article.title.isEmpty, subject == .home { article.title = site.title }
    if article.summary.isEmpty { article.summary = prose.summary }
    let allowsPhones = reader.word("office_contact", [("true", true), ("false", false)]) ?? false
    diagnostics += fileDiagnostics + parsed.proseDiagnostics + reader.finish()
    diagnostics += parsed.persons.filter { !(allowsPhones && $0.kind == .phone) }
      .map { .personalData($0.kind, at: Location(path: path, range: $0.range)) }
    if article.title.isEmpty {
      article.title = path.fileStem(without: ".md")
      // A head that cannot be read may well hold the title.
      if fileDiagnostics.isEmpty { diagnostics.append(.untitled(at: file)) }
    }
    articles.append(article)
    self.prose[path] = prose
  }

  /// A page or a notice is all prose; elsewhere prose is a section of a larger page.
  private func options(for subject: Article.Subject) -> ProseOptions {
    let words: ProseOptions.Words
    switch site.language {
    case .vietnamese: words = .vietnamese
    case .english: words = .english
    }
    switch subject {
    case .page, .notice: return ProseOptions(firstHeadingLevel: 2, words: words)
    case .home, .village, .set, .criterion: return ProseOptions(firstHeadingLevel: 3, words: words)
    }
  }

  /// The names of the files become addresses.
  private mutating func giveSlugs(to subject: Article.Subject) {
    let numbers = articles.indices.filter { articles[$0].subject == subject }
    let registry = SlugRegistry(
      numbers.map {
        .init(key: articles[$0].path, text: articles[$0].path.fileStem(without: ".md"))
      })
    for (number, slug) in zip(numbers, registry.slugs) { articles[number].slug = slug }
    for collision in registry.collisions {
      let paths = collision.claims.map { articles[numbers[$0]].path }
      for path in paths.dropFirst() {
        diagnostics.append(.slugCollision(collision.slug, path, first: paths[0]))
      }
    }
  }
}

extension ContentFile {
  /// The title and the lines of the prose, without the marks of Markdown at their ends.
  fileprivate func lines(title: String) -> [InternalValue] {
    let prose = String(decoding: text.bytes.dropFirst(bodyOffset), as: UTF8.self)
    let lines = [title] + prose.split(whereSeparator: \.isNewline).map(String.init)
    return lines.map { line in
      let words = line.drop { "#>*-+ ".contains($0) }.reversed().drop { "* ".contains($0) }
      return InternalValue(text: String(words.reversed()), location: Location(path: path))
    }.filter { !$0.text.isEmpty }
  }
}

extension SettingsReader {
  fileprivate mutating func readHead(of article: inout Article) {
    article.title = text("title")
    article.summary = text("summary")
    article.date = day("date")
    article.order = wholeNumber("order")
    article.source = text("source")
  }
}
