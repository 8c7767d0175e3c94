package import Diagnostics
import Hashing
import Publishing
package import Serving
package import SiteBuild
import Synchronization

/// A site while it is being written: built again with each change, looked at in a browser.
///
/// What is added for looking (a script, what is wrong) is added when a page is sent and stands in no
/// file. A class because the thread that builds and those that answer share it.
package final class SitePreview: Sendable {
  private let folder: ServedFolder
  private let output: String
  private let language: Language
  private let state: Mutex<PreviewState>
  private let feed = EventFeed()

  /// - Parameter output: Where the site is built: a folder that nobody else writes to.
  package init(in output: String, language: Language) {
    self.output = output
    self.language = language
    folder = ServedFolder(output)
    state = Mutex(PreviewState(in: language))
  }

  /// Builds, and tells the open pages. With mistakes the last good site stays.
  package func rebuild(_ options: BuildOptions) throws(BuildFailure) -> BuildReport {
    var options = options
    options.output = output
    options.isDurable = false
    do throws(BuildFailure) {
      let report = try build(options)
      let sources = SourceReader(options)
      let site = report.publish == nil ? nil : version
      change { $0.note(report, site: site) { sources.text(of: $0) } }
      return report
    } catch {
      change { $0.note(error) }
      throw error
    }
  }

  private func change(_ note: (inout PreviewState) -> Void) {
    let text = state.withLock { state in
      note(&state)
      return state.event
    }
    feed.tell(text)
  }

  /// By what one site is told from another.
  private var version: String {
    guard case .file(let manifest) = folder.find(["manifest.json"]) else { return "" }
    return shortDigest(of: manifest.bytes)
  }

  // MARK: Answering

  /// Answers a request for a page of the site, or for what shows how the last build went.
  package func answer(_ request: Request) -> Response {
    // Before the file, so that a page can only be taken for older than it is, and is loaded again.
    let state = state.withLock { $0 }
    switch request.path.parts.first {
    case PreviewAddress.folder: return preview(request.path, state)
    case .some where request.path.parts.contains { $0.hasPrefix(".") }: return missing(state)
    default: return state.site == nil ? state.reportPage(.unavailable) : page(request, state)
    }
  }

  private func page(_ request: Request, _ state: PreviewState) -> Response {
    let path = request.path
    switch folder.find(path) {
    case .file(let file):
      let type = contentType(of: path.isFolder ? "index.html" : path.parts.last ?? "")
      guard type.hasPrefix("text/html") else { return Response(.ok, type: type, .file(file)) }
      return Response(.ok, type: type, .bytes(state.live(file.bytes)))
    case .folder where !path.isFolder:
      let query = request.query.map { "?\($0)" } ?? ""
      return Response(movedTo: path.address(isFolder: true) + query)
    case .folder, .nothing: return missing(state)
    }
  }

  /// The site's own page for what is not there.
  private func missing(_ state: PreviewState) -> Response {
    guard state.site != nil, case .file(let file) = folder.find(["404.html"]) else {
      return Response(.notFound)
    }
    let page = state.live(file.bytes, isElsewhere: true)
    return Response(.notFound, type: contentType(of: "404.html"), .bytes(page))
  }

  private func preview(_ path: RequestedPath, _ state: PreviewState) -> Response {
    switch "/" + path.parts.joined(separator: "/") {
    case PreviewAddress.style:
      Response(.ok, type: contentType(of: "x.css"), .bytes(Array(PreviewScript.style.utf8)))
    case PreviewAddress.events: Response(.ok, type: "text/event-stream", .events(feed))
    case PreviewAddress.report: state.reportPage(.ok)
    default: Response(.notFound)
    }
  }
}

/// Twelve digits that differ for different bytes.
func shortDigest(of bytes: [UInt8]) -> String {
  String(decoding: Digest(of: bytes).hex.prefix(12), as: UTF8.self)
}
