import ArgumentParser

/// Where a run is summed up for a build server; shared by `build` and `check`.
struct SummaryOptions: ParsableArguments {
  @Option(
    help: .init(
      "Ghi thêm bản tóm tắt Markdown vào cuối tệp, như $GITHUB_STEP_SUMMARY. "
        + "(Add a summary in Markdown to a file.)", valueName: "tệp"),
    completion: .file())
  var summary: String?

  func validate() throws {
    guard summary?.isEmpty == true else { return }
    throw ValidationError("--summary không được để trống (must not be empty)")
  }
}
