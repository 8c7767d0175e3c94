package import Diagnostics
package import Vietnamese

/// What a month's page said when it was frozen, so that it can be held against what it would say now.
package struct FrozenMonth: Sendable {
  package var month: Month
  package var path: String
  package var lines: [Line]
  /// Of each line.
  package var locations: [Location]

  package init(month: Month, path: String) {
    self.month = month
    self.path = path
    lines = []
    locations = []
  }

  /// The kind of the line that says with which day it was frozen, where the site has no day for that.
  package static let cutoffKind = "chốt"

  /// The last day whose rows count, where the file says so itself.
  package var cutoff: Day? {
    lines.first { $0.kind == FrozenMonth.cutoffKind }.flatMap { Day.parse($0.after) }
  }

  /// One figure of the page, in words that no theme changes.
  package struct Line: Hashable, Sendable {
    /// "tổng", "thay đổi", "đến hạn", "quá hạn", "báo cáo", "bản", "chốt".
    package var kind: String
    /// Ids; empty where the figure is of none.
    package var set: String
    package var village: String
    /// A code, or the id of a task.
    package var item: String
    package var before: String
    package var after: String

    package init(
      kind: String, set: String = "", village: String = "", item: String = "", before: String = "",
      after: String
    ) {
      self.kind = kind
      self.set = set
      self.village = village
      self.item = item
      self.before = before
      self.after = after
    }
  }
}
