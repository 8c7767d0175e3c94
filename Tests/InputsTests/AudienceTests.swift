import Diagnostics
import TestSupport
import Testing

/// What `internal` in `site.yaml` may name.
@Suite struct AudienceTests {
  private func site(_ names: String) -> MarkedText {
    MarkedText("title: Xã Mẫu\ndecimal_mark: \",\"\ninternal: [\(names)]\n")
  }

  @Test(arguments: ["⟦taks⟧", "⟦tasks.nota⟧", "claims, ⟦tasks.remark⟧"])
  func namesATableOrColumnThatThereIs(_ names: String) throws {
    try expect("internal-unknown", in: "site.yaml", site(names))
  }

  @Test(arguments: [
    "⟦villages⟧", "⟦assessments⟧", "⟦units⟧", "⟦tasks.id⟧", "⟦tasks.due⟧", "⟦assessments.status⟧",
    "⟦villages.name⟧", "⟦tasks.action⟧", "⟦documents.subject⟧",
  ])
  func leavesWhatThePublicSiteRestsOn(_ names: String) throws {
    try expect("internal-required", in: "site.yaml", site(names))
  }

  @Test(arguments: [
    "claims", "tasks", "tasks.note", "tasks.ghi chú", "evidence.file", "units.contact",
    "assessments.assessor, assessments.note", "assignments.wording",
  ])
  func takesRemarksAndTablesThatStandAlone(_ names: String) throws {
    let text = "title: Xã Mẫu\ndecimal_mark: \",\"\ninternal: [\(names)]\n"
    #expect(try read(["site.yaml": text]).diagnostics.map(\.rule.id) == [])
  }
}
