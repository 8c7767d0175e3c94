import Diagnostics
import Inputs
import Model
import OpenData
import Pages
import Parallel
import Publishing
import Rendering
import Synchronization
import Vietnamese

/// Renders every page and hands every file of the site to where it is written, if anywhere.
struct SiteOutput: Sendable {
  let source: BuildSource
  let pages: SitePages
  /// `nil` for a site of which nothing is to be taken away.
  let data: OpenData?
  let jobs: Int
  /// `nil` when only checking: everything is rendered and nothing written.
  let site: StagedSite?
  /// `nil` where nothing is internal, or the site is.
  let leakFinder: LeakFinder?
  let costs = KindCosts()
  private let leaks = LeakList()
  private let unread = WordList()
  private let long = WordList()

  init(
    source: BuildSource, pages: SitePages, data: OpenData?, jobs: Int, site: StagedSite?
  ) {
    self.source = source
    self.pages = pages
    self.data = data
    self.jobs = jobs
    self.site = site
    leakFinder = LeakFinder(
      source.content.hidden, in: source.content.programme,
      words: source.theme.texts + (data?.ownWords ?? []))
  }

  /// What is internal and stands in a file all the same, each value once.
  var leaked: [Diagnostic] { leaks.diagnostics }

  /// Abbreviations that loudspeaker texts have and nobody told how to read.
  var unreadAbbreviations: [String] { unread.sorted }

  /// Loudspeaker texts that take longer than they may, by their page.
  var longSpeeches: [String] { long.sorted }

  func write(_ progress: @escaping ProgressHandler) throws(BuildFailure) {
    let renderer = PageRenderer(
      theme: source.theme, site: pages.site, prose: source.content.prose,
      addresses: addresses)
    let done = Atomic<Int>(0)
    let paths = Mutex<[String]>([])
    let sheets = Mutex<[ListedSheet]>([])
    let total = pages.count
    parallelForEach(count: pages.stepCount, jobs: jobs, chunk: 4, state: { [UInt8]() }) {
      buffer, step in
      // A page that is made with another is counted with its rendering alone.
      var start = ContinuousClock.now
      for page in pages.pages(ofStep: step) {
        buffer.removeAll(keepingCapacity: true)
        let listed = renderer.render(page, into: &buffer)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        costs.add(page.kind, seconds: seconds, bytes: buffer.count)
        defer { start = .now }
        put(page.frame.path, buffer)
        paths.withLock { $0.append(page.frame.path) }
        if let listed { sheets.withLock { $0.append(listed) } }
        if case .speech(let speech) = page {
          put(Addresses.text(of: speech), Array(speech.text.utf8))
          unread.add(speech.unread)
          if speech.isTooLong { long.add([speech.frame.path]) }
        }
        let count = done.add(1, ordering: .relaxed).newValue
        progress(BuildProgress(.render, done: count, total: total))
      }
    }
    for (path, bytes) in source.theme.files.sorted(by: { $0.key < $1.key })
    where path != Addresses.sheetStylesheet || pages.haveSheetStyle {
      put(path, bytes)
    }
    if let map = siteMapXML(paths.withLock { $0 }, baseURL: pages.site.baseURL) {
      put("sitemap.xml", map)
    }
    parallelForEach(count: pages.calendarCount, jobs: jobs, chunk: 4, state: { () }) { _, number in
      let calendar = pages.calendar(at: number)
      put(calendar.path, calendarFile(calendar, site: pages.site, asOf: source.asOf))
    }
    let listed = sheets.withLock { $0 }
    if !listed.isEmpty {
      let posted = source.content.programme.postings.filter { !$0.code.isEmpty }.map {
        PostedSheet(code: $0.code, page: $0.page, place: $0.place, from: $0.from.iso)
      }
      put(
        Addresses.sheetList, sheetListFile(listed, posted, site: pages.site, asOf: source.asOf))
    }
    let origins = pages.provenancePartCount
    parallelForEach(count: origins, jobs: jobs, chunk: 1, state: { () }) { _, part in
      put(
        Addresses.provenance(part: part, of: origins),
        provenanceFile(
          pages.provenance(part: part), part == 0 ? pages.accounts : [],
          isInternal: pages.site.isInternal))
    }
    if let data {
      parallelForEach(count: data.stepCount, jobs: jobs, chunk: 1, state: { () }) { _, step in
        for file in data.files(ofStep: step) { put(file.path, file.bytes) }
      }
    }
    try copyAssets()
    if source.content.programme.site.isInternal {
      put(internalMarker, Array("Bản nội bộ. Không công bố.\n".utf8))
    }
  }

  /// Where each article's page stands, for links between articles.
  private var addresses: [String: String] {
    let addresses = Addresses(source.content.programme)
    return Dictionary(
      source.content.programme.articles.map { ($0.path, addresses.article($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A failure is kept by the staged site, which then refuses to be published.
  private func put(_ path: String, _ bytes: [UInt8]) {
    if let leakFinder {
      for leak in leakFinder.leaks(in: bytes, path: path) {
        leaks.add(leakFinder.values[leak.value], leak.value, in: path, line: leak.line)
      }
    }
    do throws(PublishingError) { try site?.write(path, bytes) } catch {}
  }

  private func copyAssets() throws(BuildFailure) {
    for path in source.content.assets {
      do throws(InputError) {
        put(Addresses.asset(path), try source.folder.read(path))
      } catch {
        throw .input(error)
      }
    }
  }
}

/// Words that several threads find.
///
/// A class because threads share it.
private final class WordList: Sendable {
  private let words = Mutex<Set<String>>([])

  func add(_ found: [String]) {
    if !found.isEmpty { words.withLock { $0.formUnion(found) } }
  }

  var sorted: [String] { words.withLock { $0.sorted() } }
}

/// Leaks that several threads find; of each value the first file by its path is told.
///
/// A class because threads share it.
private final class LeakList: Sendable {
  private let found = Mutex<[Int: (value: InternalValue, path: String, line: Int)]>([:])

  func add(_ value: InternalValue, _ number: Int, in path: String, line: Int) {
    found.withLock { found in
      if let old = found[number], old.path <= path { return }
      found[number] = (value, path, line)
    }
  }

  var diagnostics: [Diagnostic] {
    found.withLock { found in
      found.sorted { $0.key < $1.key }.map {
        LeakRules.leaked($0.value.value, in: $0.value.path, line: $0.value.line)
      }
    }
  }
}
