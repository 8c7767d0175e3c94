package import Publishing

/// Builds the site and publishes it, all or nothing.
///
/// With an error in the content (or a warning, when strict) nothing is published: `publish` of the
/// report is `nil` and the output stays byte for byte as it was.
package func build(
  _ options: BuildOptions, progress: @escaping ProgressHandler = { _ in }
) throws(BuildFailure) -> BuildReport {
  let site = try stagedSite(for: options)
  defer { site.abandon() }
  return try run(options, writingTo: site, progress: progress)
}

/// Does everything but write: reads, assesses and renders every page.
package func check(
  _ options: BuildOptions, progress: @escaping ProgressHandler = { _ in }
) throws(BuildFailure) -> BuildReport {
  try run(options, writingTo: nil, progress: progress)
}

/// Puts the site before in the place of the one that readers see, and keeps that one.
package func rollBack(_ output: String) throws(PublishingError) -> RollbackSummary {
  try rollBack(at: output, marker: internalMarker)
}

/// The file by which a site for the office is known.
let internalMarker = "noi-bo.txt"

private func stagedSite(for options: BuildOptions) throws(BuildFailure) -> StagedSite {
  let sources = [options.content] + (options.theme.map { [$0] } ?? [])
  do throws(PublishingError) {
    return try StagedSite.begin(
      at: options.output, protecting: sources, marker: internalMarker,
      isMarked: options.isInternal)
  } catch {
    throw .publishing(error)
  }
}
