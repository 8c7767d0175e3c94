package import Diagnostics
package import Publishing

/// What a build or check found and did.
package struct BuildReport: Sendable {
  /// What authors should know. Paths begin with the content or theme folder as the caller named
  /// it, so that they can be opened.
  package var diagnostics: [Diagnostic]
  /// How many pages were rendered; 0 when a mistake kept them from it.
  package var pages: Int
  /// What was published; `nil` when nothing was.
  package var publish: PublishSummary?
  /// How long each phase took, in their order.
  package var phases: [PhaseTime]
  /// What pages of each kind took to make and render, in the order of their names.
  package var kinds: [KindCost] = []

  package init(
    diagnostics: [Diagnostic], pages: Int = 0, publish: PublishSummary? = nil,
    phases: [PhaseTime] = []
  ) {
    self.diagnostics = diagnostics
    self.pages = pages
    self.publish = publish
    self.phases = phases
  }

  /// What the pages of a kind cost.
  package struct KindCost: Sendable {
    package var kind: String
    package var pages = 0
    /// Of all threads together.
    package var seconds = 0.0
    package var bytes = 0

    package init(kind: String) { self.kind = kind }
  }

  /// How long a phase took.
  package struct PhaseTime: Sendable {
    package var phase: BuildPhase
    package var seconds: Double

    package init(_ phase: BuildPhase, seconds: Double) {
      self.phase = phase
      self.seconds = seconds
    }
  }
}
