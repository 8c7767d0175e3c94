import Inputs
import Model
import Pages
import Parallel
import Publishing
import Rendering
import Synchronization

/// Renders every page and hands every file of the site to where it is written, if anywhere.
struct SiteOutput: Sendable {
  let source: BuildSource
  let pages: SitePages
  let jobs: Int
  /// `nil` when only checking: everything is rendered and nothing written.
  let site: StagedSite?

  func write(_ progress: @escaping ProgressHandler) throws(BuildFailure) {
    let renderer = PageRenderer(
      theme: source.theme, site: pages.site, prose: source.content.prose,
      addresses: addresses)
    let done = Atomic<Int>(0)
    let paths = Mutex<[String]>([])
    parallelForEach(count: pages.count, jobs: jobs, chunk: 4, state: { [UInt8]() }) {
      buffer, index in
      let page = pages.page(at: index)
      buffer.removeAll(keepingCapacity: true)
      renderer.render(page, into: &buffer)
      put(page.frame.path, buffer)
      paths.withLock { $0.append(page.frame.path) }
      let count = done.add(1, ordering: .relaxed).newValue
      progress(BuildProgress(.render, done: count, total: pages.count))
    }
    for (path, bytes) in source.theme.files.sorted(by: { $0.key < $1.key }) { put(path, bytes) }
    if let map = siteMapXML(paths.withLock { $0 }, baseURL: pages.site.baseURL) {
      put("sitemap.xml", map)
    }
    for calendar in pages.calendars {
      put(calendar.path, calendarFile(calendar, site: pages.site, asOf: source.asOf))
    }
    let origins = pages.provenancePartCount
    parallelForEach(count: origins, jobs: jobs, chunk: 1, state: { () }) { _, part in
      put(
        Addresses.provenance(part: part, of: origins),
        provenanceFile(pages.provenance(part: part), part == 0 ? pages.accounts : []))
    }
    try copyAssets()
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
