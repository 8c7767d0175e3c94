package import Diagnostics
package import Model
import Vietnamese

/// What a site may say about checks, and what it says wrongly.
package enum CheckRules {
  package static let all = [unknown, required, unmatched]

  static let unknown = Rule(
    "check-unknown", .error,
    summary: Bilingual(vi: "Không có phép đối chiếu này.", en: "There is no such check."),
    explanation: Bilingual(
      vi:
        "Mã của các phép đối chiếu ghi ở trang đối chiếu số liệu; bantin explain <mã> giải thích.",
      en: "The page of checks gives their identifiers; bantin explain <id> tells about each."))
  static let required = Rule(
    "check-required", .error,
    summary: Bilingual(
      vi: "Phép đối chiếu này không thể tắt hoặc giảm mức.",
      en: "The check cannot be turned off or made less grave."),
    explanation: Bilingual(
      vi: "Nếu tắt, trang web có thể đăng số liệu sai. Hãy sửa dữ liệu.",
      en: "Without it the site could publish a false number. Correct the data."))
  static let unmatched = Rule(
    "explanation-unmatched", .warning,
    summary: Bilingual(
      vi: "Giải thích không ứng với điểm đối chiếu nào.", en: "An explanation fits no finding."),
    explanation: Bilingual(
      vi: "Xóa dòng nếu điểm đó đã hết; nếu gõ nhầm, sửa cột check, village hoặc about.",
      en: "Delete the row if the finding is gone; else correct check, village or about."))
}

/// Every check that can be named in a site's settings and explanations.
package let allChecks: [Rule] =
  ClaimRules.all + NameRules.all + ResponsibilityRules.all + DeadlineRules.all + TaskRules.all
  + DocumentRules.all + CitationRules.all + StageRules.all + AssessmentRules.all + FigureRules.all
  + CorrectionRules.all + RegisterRules.all + PostingRules.all

/// What every check finds at the as-of date, as the site wants it, and what is wrong with what the
/// site says about checks.
///
/// - Parameter contradictions: What assessing the log found.
package func findings(
  of programme: Programme, _ progress: Progress, contradictions: [Finding]
) -> (findings: [Finding], diagnostics: [Diagnostic]) {
  var all =
    claimFindings(programme, progress) + nameFindings(programme)
    + responsibilityFindings(programme, progress) + taskFindings(progress.tasks, of: programme)
    + deadlineFindings(programme, progress) + documentFindings(programme, asOf: progress.asOf)
    + citationFindings(programme) + documentClaims(programme, asOf: progress.asOf)
    + stageFindings(programme, asOf: progress.asOf) + contradictions
  all += figureFindings(programme, progress) + correctionFindings(programme, asOf: progress.asOf)
  all += registerFindings(programme, progress) + postingFindings(programme, asOf: progress.asOf)
  let (levels, mistakes) = levels(programme.site.checks)
  var findings = all.compactMap { finding -> Finding? in
    var finding = finding
    switch levels[finding.diagnostic.rule.id] {
    case .off: return nil
    case .note: finding.diagnostic.severity = .note
    case .warning: finding.diagnostic.severity = .warning
    case .error: finding.diagnostic.severity = .error
    case nil: break
    }
    return finding
  }
  let unmatched = explain(&findings, programme)
  return (findings, mistakes + unmatched + toldCounts(programme, progress))
}

private func levels(
  _ settings: [CheckSetting]
) -> (levels: [String: CheckSetting.Level], mistakes: [Diagnostic]) {
  var levels: [String: CheckSetting.Level] = [:]
  var mistakes: [Diagnostic] = []
  for setting in settings {
    guard let rule = allChecks.first(where: { $0.id == setting.check }) else {
      mistakes.append(.unknownCheck(setting.check, at: setting.location))
      continue
    }
    if rule.severity == .error, setting.level != .error {
      mistakes.append(.requiredCheck(rule.id, at: setting.location))
    } else {
      levels[rule.id] = setting.level
    }
  }
  return (levels, mistakes)
}

/// Puts each explanation to what it explains, which then is no more than a note.
private func explain(_ findings: inout [Finding], _ programme: Programme) -> [Diagnostic] {
  var mistakes: [Diagnostic] = []
  for (number, explanation) in programme.explanations.enumerated() {
    guard allChecks.contains(where: { $0.id == explanation.check }) else {
      mistakes.append(.unknownCheck(explanation.check, at: explanation.location))
      continue
    }
    let matching = findings.indices.filter { index in
      let finding = findings[index]
      return finding.diagnostic.rule.id == explanation.check
        && finding.village == explanation.village && finding.about == explanation.about
    }
    for index in matching {
      findings[index].explanation = number
      // A mistake in the data stays one, whatever is said about it.
      if findings[index].diagnostic.severity == .warning {
        findings[index].diagnostic.severity = .note
      }
    }
    // What was resolved is found no more.
    if matching.isEmpty, explanation.state != .resolved {
      mistakes.append(.unmatched(explanation, findings))
    }
  }
  return mistakes
}

extension Diagnostic {
  fileprivate static func unknownCheck(_ check: String, at location: Location) -> Self {
    let hint = nearMiss(to: check, in: allChecks.map(\.id))
    return Diagnostic(
      CheckRules.unknown, at: location,
      Bilingual(
        vi: "không có phép đối chiếu '\(check)'", en: "there is no check '\(check)'"),
      help: hint.map { Bilingual(vi: "có phải là '\($0)'?", en: "did you mean '\($0)'?") })
  }

  fileprivate static func requiredCheck(_ check: String, at location: Location) -> Self {
    Diagnostic(
      CheckRules.required, at: location,
      Bilingual(
        vi: "'\(check)' không thể tắt hoặc giảm mức",
        en: "'\(check)' cannot be turned off or made less grave"),
      help: Bilingual(
        vi: "bỏ dòng này và sửa dữ liệu", en: "leave it out and correct the data"))
  }

  fileprivate static func unmatched(_ explanation: Explanation, _ findings: [Finding]) -> Self {
    let known = findings.filter { $0.diagnostic.rule.id == explanation.check }.map(\.about)
    let hint = nearMiss(to: explanation.about, in: known)
    return Diagnostic(
      CheckRules.unmatched, at: explanation.location,
      Bilingual(
        vi: "không có điểm '\(explanation.check)' nào về '\(explanation.about)'",
        en: "'\(explanation.check)' finds nothing about '\(explanation.about)'"),
      help: hint.map { Bilingual(vi: "có phải là '\($0)'?", en: "did you mean '\($0)'?") })
  }
}
