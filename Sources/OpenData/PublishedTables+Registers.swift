import Assessment
import Inputs
import Model
import Vietnamese

/// What was handed in, reached, received, paid, posted and stated.
extension PublishedTables {
  var registers: [DataTable] {
    [
      evidence, milestones, reports, registrations, funds, documents, events, claims, explanations,
      postings,
    ]
  }

  private var asOf: Day { progress.asOf }

  private var evidence: DataTable {
    let rows = programme.evidence
    let files = VillageSpan.spans(of: programme).map { span in
      let own = rows.filter { span.villages.contains($0.village) }
      return DataTable.File(suffix: span.suffix, title: span.title, rowCount: own.count) {
        cells(of: own[$0])
      }
    }
    return table(Schemas.evidence, files)
  }

  private func cells(of evidence: Evidence) -> [DataValue] {
    [
      village(evidence.village), set(evidence.subject.set), code(evidence.subject),
      .text(evidence.paper.map { programme.papers[$0].id } ?? evidence.name),
      .day(evidence.received.known(at: asOf)), file(evidence.file), .text(evidence.link),
      .text(evidence.note), .text(evidence.source),
    ]
  }

  private var milestones: DataTable {
    table(Schemas.milestones, programme.milestones.filter { $0.date <= asOf }) { milestone in
      [
        village(milestone.village), set(milestone.set),
        stage(milestone.stage, of: milestone.set), .day(milestone.date),
        document(milestone.document), .text(milestone.note), .text(milestone.source),
      ]
    }
  }

  private var reports: DataTable {
    table(Schemas.reports, (programme.reports ?? []).filter { $0.received <= asOf }) { report in
      [
        village(report.village), .month(report.month), .day(report.received), .text(report.note),
        .text(report.source),
      ]
    }
  }

  private var registrations: DataTable {
    table(Schemas.registrations, programme.registrations) { registration in
      [
        village(registration.village), set(registration.set), .text(registration.title),
        .whole(registration.year), .text(registration.note), .text(registration.source),
      ]
    }
  }

  private var funds: DataTable {
    table(Schemas.funds, programme.funds) { fund in
      [
        village(fund.village), set(fund.subject?.set), code(fund.subject), .text(fund.name),
        .number(fund.planned), .number(fund.allocated), .number(fund.spent),
        .number(fund.contributed), .text(fund.note), .text(fund.source),
      ]
    }
  }

  private var documents: DataTable {
    table(Schemas.documents, programme.documents) { document in
      [
        .word(document.id), .text(document.title), .text(document.number), .day(document.date),
        .text(document.issuer), .text(document.subject), .day(document.validFrom),
        .day(document.validTo), self.document(document.replacedBy), file(document.file),
        .text(document.source),
      ]
    }
  }

  private var events: DataTable {
    table(
      Schemas.villageEvents, programme.villageEvents.filter { $0.date <= asOf }
    ) { event in
      [
        .day(event.date), .word(EventWords.written(event.kind)), village(event.village),
        .word(event.into.map { programme.villages[$0].id }.joined(separator: "; ")),
        .text(event.name), document(event.document), .text(event.note), .text(event.source),
      ]
    }
  }

  private var claims: DataTable {
    table(Schemas.claims, programme.claims) { claim in
      [
        .word(ClaimWords.written(claim.kind)), village(claim.village), set(claim.subject.set),
        code(claim.subject), .text(claim.value), .text(claim.about), .day(claim.date),
        .text(claim.quote), .text(claim.note), .text(claim.source),
      ]
    }
  }

  private var explanations: DataTable {
    table(Schemas.explanations, programme.explanations.filter { $0.date <= asOf }) { row in
      [
        .text(row.check), village(row.village), .text(row.about),
        .word(ExplanationWords.written(row.state)), .text(row.note), .text(row.by), .day(row.date),
      ]
    }
  }

  private var postings: DataTable {
    table(Schemas.postings, programme.postings.filter { $0.from <= asOf }) { posting in
      [
        .text(posting.page), .text(posting.title), .word(PostingWords.written(posting.form)),
        .text(posting.place), .day(posting.decided), .day(posting.from),
        .day(posting.to.known(at: asOf)), .text(posting.by), .text(posting.code),
        document(posting.document), .text(posting.note), .text(posting.source),
      ]
    }
  }
}
