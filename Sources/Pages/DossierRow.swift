import Assessment
import Model
import Vietnamese

/// A paper of a village's dossier.
package struct DossierRow: Hashable, Sendable {
  package var subject: Link
  package var name: String
  package var standing: String
  package var isMissing: Bool
  /// Its file or its address; `nil` when there is neither.
  package var link: Link?
  /// The SHA-256 of its file; empty when there is none.
  package var digest: String
  package var note: String
  package var sources: [Citation]
}

/// A village's dossier in one set.
package struct Dossier: Hashable, Sendable {
  /// "3/5 giấy tờ"; empty where the set asks for none.
  package var complete: String
  package var due: String
  package var rows: [DossierRow]
}

/// A paper that a set asks for as evidence of a criterion, over all villages.
package struct AskedPaper: Hashable, Sendable {
  package var name: String
  package var subject: Link
  /// "1/2 bản đã nộp".
  package var received: String
  /// The villages without it; empty where they are too many to name.
  package var missing: [Link]
  package var note: String
  package var sources: [Citation]
}

extension Context {
  /// The papers asked for a criterion and its indicators, with the villages that lack them.
  func askedPapers(for criterion: Int, in progress: SetProgress) -> [AskedPaper] {
    let asked = programme.papers.indices.filter {
      let subject = programme.papers[$0].subject
      return subject.set == progress.set && subject.criterion == criterion
    }
    return asked.map { number in
      let paper = programme.papers[number]
      let missing = progress.villages.filter { village in
        !registers.evidence[village.village].contains { row in
          let evidence = programme.evidence[row]
          return evidence.paper == number
            && evidence.received.map { $0 <= self.progress.asOf } ?? false
        }
      }
      let count = progress.villages.count
      return AskedPaper(
        name: paper.name, subject: link(to: paper.subject),
        received: words[
          .paperReceived, ["count": "\(count - missing.count)", "total": "\(count)"]],
        missing: missing.count > Context.mostRows
          ? [] : missing.map { villageLinks[$0.village] },
        note: paper.note, sources: citations(paper.source, at: paper.location))
    }
  }

  func dossier(of village: Int, in set: Int) -> Dossier {
    let states = programme.dossier(registers.evidence[village], in: set, asOf: progress.asOf)
    let asked = states.filter { $0.paper != nil }
    let complete =
      asked.isEmpty
      ? ""
      : words[
        .dossierComplete,
        ["count": "\(asked.count { $0.isReceived })", "total": "\(asked.count)"]]
    let due = self.set(set).evidenceDue.map { words[.dossierDue, ["due": words.deadline($0)]] }
    return Dossier(complete: complete, due: due ?? "", rows: states.map(row))
  }

  private func row(_ state: EvidenceState) -> DossierRow {
    let evidence = state.row.map { programme.evidence[$0] }
    let standing: String =
      switch state.standing {
      case .received(let day): words[.reportInTime, ["date": day.vietnamese]]
      case .late(let day): words[.reportLate, ["date": day.vietnamese]]
      case .missing: words[.evidenceMissing]
      }
    return DossierRow(
      subject: link(to: state.subject), name: state.name, standing: standing,
      isMissing: !state.isReceived, link: evidence.flatMap(link),
      digest: evidence?.contents?.sha256 ?? "", note: evidence?.note ?? "",
      sources: citations(evidence?.source ?? "", at: evidence?.location))
  }

  private func link(_ evidence: Evidence) -> Link? {
    if !evidence.file.isEmpty {
      let size = evidence.contents.map { words[.fileSize, ["size": fileSize($0.size)]] }
      return Link(size ?? words[.documentFile], Addresses.asset(evidence.file))
    }
    return evidence.link.isEmpty ? nil : Link(words[.evidenceLink], evidence.link)
  }
}

/// "812 byte", "13 KB", "2,4 MB": thousands of bytes, rounded up.
private func fileSize(_ bytes: Int) -> String {
  let tenths = (bytes + 99_999) / 100_000
  return switch bytes {
  case ..<1_000: "\(bytes) byte"
  case ..<1_000_000: "\((bytes + 999) / 1_000) KB"
  default: "\(tenths / 10),\(tenths % 10) MB"
  }
}
