package import Diagnostics

/// A step of a build, in the order in which they are taken.
package enum BuildPhase: Int, CaseIterable, Sendable {
  case read
  case assess
  /// Rendering pages and writing them into the staging folder.
  case render
  /// Putting the new site in the old one's place.
  case publish

  /// What is being done, to stand before how far it has come.
  package var name: Bilingual {
    switch self {
    case .read: Bilingual(vi: "Đọc nội dung", en: "Reading content")
    case .assess: Bilingual(vi: "Tính kết quả", en: "Assessing")
    case .render: Bilingual(vi: "Dựng trang", en: "Rendering pages")
    case .publish: Bilingual(vi: "Công bố", en: "Publishing")
    }
  }
}

/// How far a build has come.
package struct BuildProgress: Sendable {
  package var phase: BuildPhase
  package var done: Int
  /// 0 when it is not known how much there is to do.
  package var total: Int

  package init(_ phase: BuildPhase, done: Int = 0, total: Int = 0) {
    self.phase = phase
    self.done = done
    self.total = total
  }
}

/// Told of each step, from any thread and in no strict order.
package typealias ProgressHandler = @Sendable (BuildProgress) -> Void
