package import Diagnostics

/// Why pages could not be printed.
package enum PrintingError: Error, Hashable, Sendable {
  /// The engine could not be started.
  case notStarted(engine: String, reason: String)
  /// The engine ended before its work was done.
  case ended(engine: String, page: String)
  /// The engine did not answer in time.
  case silent(engine: String, page: String, seconds: Int)
  /// The engine refused a page.
  case refused(engine: String, page: String, reason: String)
  /// A signal asked for the end.
  case interrupted

  package var message: Bilingual {
    switch self {
    case .notStarted(let engine, let reason):
      Bilingual(vi: "không chạy được \(engine): \(reason)", en: "cannot start \(engine): \(reason)")
    case .ended(let engine, let page):
      Bilingual(
        vi:
          "\(engine) dừng giữa chừng\(page.isEmpty ? "" : " khi in \(page)"); thử lại, hoặc chọn chương trình khác bằng --engine",
        en:
          "\(engine) ended\(page.isEmpty ? "" : " while printing \(page)"); try again, or choose another with --engine"
      )
    case .silent(let engine, let page, let seconds):
      Bilingual(
        vi: "\(engine) không trả lời sau \(seconds) giây khi in \(page)",
        en: "\(engine) did not answer within \(seconds) seconds while printing \(page)")
    case .refused(let engine, let page, let reason):
      Bilingual(
        vi: "\(engine) không in được \(page): \(reason)",
        en: "\(engine) cannot print \(page): \(reason)")
    case .interrupted: Bilingual(vi: "đã dừng theo yêu cầu", en: "stopped as asked")
    }
  }
}
