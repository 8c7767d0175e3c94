import Assessment
import Model
import Vietnamese

/// What was corrected in a month, to be read on the site or printed and posted like what it corrects.
package struct CorrectionsPage: Hashable, Sendable {
  package var frame: Frame
  /// "Các số liệu sau đã công bố nay được đính chính, ghi sổ trong tháng 6/2024."
  package var opening: String
  package var groups: [VillageGroup<CorrectionRow>]
  package var month: Link?
  package var previous: Link?
  package var next: Link?
}

/// One figure that was corrected: what was written before and what is now.
package struct CorrectionRow: Hashable, Sendable {
  package var village: Link
  package var code: String
  package var name: Link
  /// The day it is a figure of: "ngày 31/05/2024".
  package var date: String
  package var before: String
  package var after: String
  /// "đính chính ghi ngày 20/06/2024: Đọc nhầm biên bản".
  package var reason: String
  /// The notice that tells of it.
  package var notice: Link
  package var sources: [Citation]
}

extension Context {
  /// The months in which corrections were written down, oldest first.
  var correctionMonths: [Month] {
    Set(corrections.map { Month(programme.log.recordedDay(of: $0.row)) }).sorted()
  }

  func link(toCorrectionsOf month: Month) -> Link {
    Link(
      words[.correctionsOf, ["month": month.vietnamese]], Addresses.corrections(month))
  }

  func correctionsPage(_ month: Month) -> CorrectionsPage {
    let log = programme.log
    let own = corrections.filter { Month(log.recordedDay(of: $0.row)) == month }
      .sorted { (log.village(of: $0.row), $0.row) < (log.village(of: $1.row), $1.row) }
    let link = link(toCorrectionsOf: month)
    let months = correctionMonths
    func neighbour(_ month: Month?) -> Link? { month.map { self.link(toCorrectionsOf: $0) } }
    return CorrectionsPage(
      frame: frame(
        link.address, link.text, summary: "\(link.text), \(programme.site.title).",
        sheets: sheetLinks(.correction, month.iso)),
      opening: words[.correctionsOpening, ["month": month.vietnamese]],
      groups: grouped(own, by: { log.village(of: $0.row) }, row),
      month: self.months?.contains(month) == true ? self.link(to: month) : nil,
      previous: neighbour(months.last { $0 < month }), next: neighbour(months.first { month < $0 }))
  }

  /// What was corrected of a village, newest first.
  func corrections(ofVillage village: Int) -> [CorrectionRow] {
    corrections.filter { programme.log.village(of: $0.row) == village }.reversed().map(row)
  }

  private func row(_ correction: CorrectedRow) -> CorrectionRow {
    let log = programme.log
    let village = log.village(of: correction.row)
    let (code, name, requirement) = item(log.item(of: correction.row))
    func text(_ row: Int) -> String {
      let value = value(of: row, requirement, in: programme.villages[village])
      return [status(log.status(of: row)), value].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let words = log.words(of: correction.row)
    return CorrectionRow(
      village: villageLinks[village], code: code, name: name,
      date: log.date(of: correction.row).vietnamese, before: text(correction.rowBefore),
      after: text(correction.row), reason: reason(of: correction.row),
      notice: link(toCorrectionsOf: Month(log.recordedDay(of: correction.row))),
      sources: citations(words.source.isEmpty ? words.document : words.source)
        + [correction.rowBefore, correction.row].map {
          Citation(text: filePlace(of: $0), address: "")
        })
  }

  private func item(_ item: Int) -> (code: String, name: Link, requirement: Requirement) {
    switch programme.items.items[item] {
    case .criterion(let set, let criterion), .remainder(let set, let criterion):
      let head = heads[set][criterion].own
      return (
        programme.code(ofItem: item), head.name, self.set(set).criteria[criterion].requirement
      )
    case .indicator(let set, let criterion, let indicator):
      let head = heads[set][criterion].indicators[indicator]
      return (
        head.code, head.name, self.set(set).criteria[criterion].indicators[indicator].requirement
      )
    }
  }
}
