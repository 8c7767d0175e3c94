package import Model
package import Vietnamese

/// A paper of a village's dossier at the as-of date: one the set asks for, or another it handed in.
package struct EvidenceState: Hashable, Sendable {
  package enum Standing: Hashable, Sendable {
    case received(Day)
    case late(Day)
    /// Named in the table without a day, or asked for and not in it.
    case missing
  }

  /// Its place among the required papers; `nil` for one the set does not ask.
  package var paper: Int?
  /// Its place among the rows of the table; `nil` where the paper has none.
  package var row: Int?
  package var subject: Subject
  package var name: String
  package var standing: Standing

  package var isReceived: Bool {
    switch standing {
    case .received, .late: true
    case .missing: false
    }
  }
}

extension Programme {
  /// The dossier of a village in a set: the papers the set asks for, in its order, then the others.
  ///
  /// What was received after the date is missing at it.
  ///
  /// - Parameter rows: The places of the village's rows.
  package func dossier(_ rows: [Int], in set: Int, asOf: Day) -> [EvidenceState] {
    let own = rows.filter { evidence[$0].subject.set == set }
    let due = sets[set].evidenceDue
    func standing(_ row: Int?) -> EvidenceState.Standing {
      guard let day = row.flatMap({ evidence[$0].received }), day <= asOf else { return .missing }
      return due.map { $0.lastDay < day } ?? false ? .late(day) : .received(day)
    }
    let asked = papers.indices.filter { papers[$0].subject.set == set }.map { paper in
      // Of several rows the one that came in first counts, before any without a day.
      let rows = own.filter { evidence[$0].paper == paper }
      let received = rows.filter { evidence[$0].received != nil }.min {
        (evidence[$0].received ?? asOf, $0) < (evidence[$1].received ?? asOf, $1)
      }
      let row = received ?? rows.first
      return EvidenceState(
        paper: paper, row: row, subject: papers[paper].subject, name: papers[paper].name,
        standing: standing(row))
    }
    let others = own.filter { evidence[$0].paper == nil }.map { row in
      EvidenceState(
        paper: nil, row: row, subject: evidence[row].subject, name: evidence[row].name,
        standing: standing(row))
    }
    return asked + others
  }
}
