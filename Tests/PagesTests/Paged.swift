import Assessment
import Diagnostics
import Inputs
import Model
import Rendering
import TestSupport
import Testing
import Vietnamese

@testable import Pages

/// A folder of content, laid out as pages with the default theme's Vietnamese words.
struct Paged {
  let context: Context
  let pages: SitePages

  var all: [Page] { (0..<pages.stepCount).flatMap(pages.pages(ofStep:)) }

  var home: HomePage { context.homePage() }

  func village(_ number: Int) -> VillagePage { context.villagePage(number) }

  func set(_ number: Int = 0) -> SetPage { context.setPage(context.progress.sets[number]) }

  func criterion(_ number: Int) -> CriterionPage {
    context.criterionPage(number, in: context.progress.sets[0])
  }
}

/// Lays out a small sound folder with files replaced or added: two criteria, one of them with two
/// indicators, and two villages.
func paged(_ changes: [String: String] = [:], asOf: String = "30/6/2024") throws -> Paged {
  let files = [
    "site.yaml": "title: Xã Mẫu\ndecimal_mark: \",\"\n",
    "criteria/mau/set.yaml": "title: Bộ tiêu chí mẫu\nshort_title: Bộ mẫu\n",
    "criteria/mau/criteria.csv": "code,name\n1,Điện\n2,Đường\n",
    "criteria/mau/indicators.csv":
      "criterion,code,name,requirement\n1,1.1,Đèn,>= 95 %\n2,2.1,,Đạt\n",
    "data/villages.csv": "id,name\nban-a,Bản A\nban-b,Bản B\n",
    "data/assessments.csv": "date,village,code,status\n",
  ].merging(changes) { $1 }
  let programme = try temporaryFolder { path in
    try writeFolder(files, at: path)
    let (content, diagnostics) = try readContent(try SourceFolder.open(path))
    try #require(diagnostics.map(\.rule.id) == [])
    return try #require(content?.programme)
  }
  let day = try #require(Day.parse(asOf))
  let (progress, contradictions) = assess(programme, asOf: day)
  let findings = findings(of: programme, progress, contradictions: contradictions).findings
  let theme = try #require(Theme.load(language: .vietnamese).theme)
  let words = theme.words
  return Paged(
    context: Context(programme, progress, words, findings: findings),
    pages: makePages(
      progress, findings, of: programme, in: words, spoken: theme.spoken(by: programme.site)))
}

/// A log with the rows given, each `date,village,code,status,value,numerator,denominator,note,source`.
func log(_ rows: String...) -> [String: String] {
  let head = "date,village,code,status,value,numerator,denominator,note,source\n"
  return ["data/assessments.csv": head + rows.map { $0 + "\n" }.joined()]
}
