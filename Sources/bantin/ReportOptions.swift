import ArgumentParser
import Diagnostics

/// How a run speaks; shared by `build` and `check`.
struct ReportOptions: ParsableArguments {
  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  @Option(
    help: .init(
      "Dạng của thông báo: text cho người đọc, json cho chương trình, github cho GitHub Actions, "
        + "sarif (2.1.0) cho nơi quét mã. (The form of messages.)", valueName: "dạng"))
  var format = DiagnosticFormat.text

  @Flag(help: "Hiện mọi lỗi lặp lại, không gộp. (Show repeats instead of folding them.)")
  var all = false

  @Flag(
    name: .shortAndLong,
    help: "Chỉ hiện lỗi và cảnh báo. (Nothing but errors and warnings.)")
  var quiet = false

  @Flag(
    name: .shortAndLong,
    help: "Một dòng cho mỗi bước, với thời gian. (A line for each phase, with its time.)")
  var verbose = false

  /// For `Benchmarks/`: how many pages, and each phase's seconds, on the output.
  @Flag(help: .hidden)
  var timings = false
}

extension Language: ExpressibleByArgument {}
extension DiagnosticFormat: ExpressibleByArgument {}
