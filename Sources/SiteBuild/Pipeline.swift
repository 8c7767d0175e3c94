import Assessment
import Diagnostics
import Inputs
import Model
import OpenData
import Pages
import Publishing
import Rendering
import Vietnamese

/// The build, phase by phase, in the order in which data flows.
func run(
  _ options: BuildOptions, writingTo site: StagedSite?, progress: @escaping ProgressHandler
) throws(BuildFailure) -> BuildReport {
  var report = BuildReport(diagnostics: [])
  var clock = PhaseClock(progress)

  clock.start(.read)
  let source = try readSource(options, &report)
  guard let source else { return report.finished(clock) }

  clock.start(.assess)
  let programme = source.content.programme
  let (assessed, contradictions) = assess(programme, asOf: source.asOf, jobs: options.jobs)
  let (findings, mistakes) = findings(of: programme, assessed, contradictions: contradictions)
  let told = findings.map(\.diagnostic).filter { $0.severity != .note }
  let changed = frozenMistakes(programme, assessed)
  report.diagnostics += (told + mistakes + changed).inside(options.content)
  report.diagnostics += try toldCounts(in: source, assessed).inside(options.content)
  guard !report.isBlocked(options) else { return report.finished(clock) }

  clock.start(.render)
  let spoken = source.theme.spoken(by: programme.site)
  let data = openData(of: source, assessed)
  let listing = data?.listing ?? []
  func pages(codes: [String: String]) -> SitePages {
    makePages(
      assessed, findings, of: programme, in: source.theme.words, spoken: spoken, codes: codes,
      data: listing, details: source.theme.details)
  }
  let draft = pages(codes: [:])
  let posted = PostedSheets(draft, of: programme, asOf: source.asOf)
  report.diagnostics += posted.diagnostics.inside(options.content)
  guard !report.isBlocked(options) else { return report.finished(clock) }
  let pages = posted.codes.isEmpty ? draft : pages(codes: posted.codes)
  let output = SiteOutput(
    source: source, pages: pages, data: data, jobs: options.jobs, site: site)
  try output.write(progress)
  report.pages = pages.count
  report.kinds = output.costs.sorted
  report.diagnostics += output.leaked.inside(options.content)
  report.diagnostics += unreadAbbreviations(output.unreadAbbreviations).inside(options.content)
  report.diagnostics += longSpeeches(output.longSpeeches).inside(options.content)
  guard !report.isBlocked(options) else { return report.finished(clock) }

  clock.start(.publish)
  report.publish = try publish(site, durable: options.isDurable)
  return report.finished(clock)
}

/// What is for the office is for nobody to take away.
private func openData(of source: BuildSource, _ progress: Progress) -> OpenData? {
  let programme = source.content.programme
  return programme.site.isInternal || programme.site.leftOut.contains(.openData)
    ? nil
    : OpenData(programme, progress, hiding: source.content.hiddenNames, source.theme.words)
}

/// Articles that tell counts which are kept back.
private func toldCounts(
  in source: BuildSource, _ progress: Progress
) throws(BuildFailure) -> [Diagnostic] {
  let programme = source.content.programme
  let kept = KeptCounts(programme, progress)
  if kept.isEmpty { return [] }
  var told: [Diagnostic] = []
  for article in programme.articles {
    let village: Int? = if case .village(let village) = article.subject { village } else { nil }
    do throws(InputError) {
      let text = String(decoding: try source.folder.read(article.path), as: UTF8.self)
      if kept.isTold(in: text, village: village) {
        told.append(ToldCountRules.article(at: Location(path: article.path)))
      }
    } catch {
      throw .input(error)
    }
  }
  return told
}

private func publish(
  _ site: StagedSite?, durable: Bool
) throws(BuildFailure) -> PublishSummary? {
  guard let site else { return nil }
  do throws(PublishingError) {
    return try site.publish(durable: durable)
  } catch {
    throw .publishing(error)
  }
}

extension BuildReport {
  /// Whether what was found so far keeps the site from being published.
  func isBlocked(_ options: BuildOptions) -> Bool {
    DiagnosticCounts(diagnostics).isFatal(strict: options.isStrict)
  }

  fileprivate func finished(_ clock: PhaseClock) -> BuildReport {
    var report = self
    report.phases = clock.times
    return report
  }
}

/// Times each phase and tells of its beginning.
private struct PhaseClock {
  private let progress: ProgressHandler
  private let clock = ContinuousClock()
  private var running: (phase: BuildPhase, since: ContinuousClock.Instant)?
  private var finished: [BuildReport.PhaseTime] = []

  init(_ progress: @escaping ProgressHandler) { self.progress = progress }

  mutating func start(_ phase: BuildPhase) {
    finished = times
    running = (phase, clock.now)
    progress(BuildProgress(phase))
  }

  var times: [BuildReport.PhaseTime] {
    guard let running else { return finished }
    let seconds = (clock.now - running.since) / .seconds(1)
    return finished + [.init(running.phase, seconds: seconds)]
  }
}
