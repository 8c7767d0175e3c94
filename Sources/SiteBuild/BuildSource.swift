import Diagnostics
import Hashing
import Inputs
import Model
import Publishing
import Rendering
import Vietnamese

/// Everything a site is made from, read and checked.
struct BuildSource: Sendable {
  let folder: SourceFolder
  let content: Content
  let theme: Theme
  let asOf: Day
}

/// Reads content and theme. Nothing comes back when what is missing leaves nothing to check.
func readSource(
  _ options: BuildOptions, _ report: inout BuildReport
) throws(BuildFailure) -> BuildSource? {
  do throws(InputError) {
    let folder = try SourceFolder.open(options.content)
    var (content, found) = try readContent(
      folder, isInternal: options.isInternal, jobs: options.jobs)
    let language = content?.programme.site.language ?? .vietnamese
    let overrides = try themeFiles(options.theme)
    let (theme, mistakes) = Theme.load(overrides: overrides, language: language)
    report.diagnostics += found.inside(options.content)
    report.diagnostics += mistakes.map { $0.inTheme(options.theme) }
    if let baseURL = options.baseURL {
      content?.programme.site.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
    }
    if let theme {
      let (country, mistakes) = readHolidays(theme.holidays, path: "theme/\(Theme.holidays)")
      report.diagnostics += mistakes.map { $0.inTheme(options.theme) }
      if let own = content?.programme.site.holidays {
        content?.programme.site.holidays = own.over(country)
      }
    }
    try content?.programme.readEvidence(in: folder)
    guard let content, let theme else { return nil }
    guard let asOf = options.asOf ?? content.programme.newestDate else {
      report.diagnostics += [BuildRules.noDate].inside(options.content)
      return nil
    }
    return BuildSource(folder: folder, content: content, theme: theme, asOf: asOf)
  } catch {
    throw .input(error)
  }
}

extension Programme {
  /// Notes what the files of the evidence hold.
  fileprivate mutating func readEvidence(in folder: SourceFolder) throws(InputError) {
    for row in evidence.indices where !evidence[row].file.isEmpty {
      let bytes = try folder.read(evidence[row].file)
      evidence[row].contents = FileContents(
        size: bytes.count, sha256: String(decoding: Digest(of: bytes).hex, as: UTF8.self))
    }
  }
}

private func themeFiles(_ path: String?) throws(InputError) -> [String: [UInt8]] {
  guard let path else { return [:] }
  let folder = try SourceFolder.open(path)
  var files: [String: [UInt8]] = [:]
  for file in folder.files { files[file] = try folder.read(file) }
  return files
}

extension Programme {
  /// The date the content itself speaks of: its own `as_of`, else the newest of its data, else the
  /// day on which it was begun.
  fileprivate var newestDate: Day? {
    let logged = (0..<log.count).lazy.map { self.log.date(of: $0) }.max()
    let written = log.lateRows.lazy.map { self.log.recordedDay(of: $0) }.max()
    // What was done, decided and handed in is data as well; deadlines are not.
    let work = tasks.flatMap { [$0.assigned, $0.done] + $0.moves.map(\.decided) }.compactMap { $0 }
      .max()
    let registers = [
      milestones.map(\.date).max(), (reports ?? []).map(\.received).max(),
      evidence.compactMap(\.received).max(),
    ]
    let newest = ([logged, written, work] + registers).compactMap { $0 }.max()
    return site.asOf ?? newest ?? site.started
  }
}

extension Diagnostic {
  /// A diagnostic of the theme, whose paths begin with `theme/` whatever the folder is called.
  fileprivate func inTheme(_ folder: String?) -> Diagnostic {
    var diagnostic = self
    guard let folder, location.path.hasPrefix("theme/") else { return self }
    diagnostic.location.path = path(
      of: String(location.path.dropFirst("theme/".count)), in: folder)
    return diagnostic
  }
}
