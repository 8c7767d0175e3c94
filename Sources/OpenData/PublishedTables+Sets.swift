import Diagnostics
import Inputs
import Model

/// Communes, villages, and the sets that they are held against.
extension PublishedTables {
  var places: [DataTable] {
    let villages = table(Schemas.villages, programme.villages) { village in
      [
        .word(village.id), .text(village.name), commune(village.commune),
        .text(village.officialCode), .text(village.kind), .text(village.group),
        .whole(village.households), .whole(village.population), .text(village.targetTitle),
        .whole(village.targetYear), .text(village.source),
      ]
    }
    let communes = table(Schemas.communes, programme.communes) { commune in
      [
        .word(commune.id), .text(commune.name), .text(commune.officialCode), .text(commune.source),
      ]
    }
    return [communes, villages]
  }

  var sets: [DataTable] {
    let sets = programme.sets
    let own = DataTable(
      name: "sets",
      title: Bilingual(vi: "Các bộ tiêu chí.", en: "The sets of criteria."),
      columns: PublishedTables.setColumns, key: ["id"],
      files: [
        .init(suffix: "", title: "", rowCount: sets.count) { number in
          let set = sets[number]
          return [
            .word(set.id), .text(set.title), .text(set.shortTitle), .text(set.legalBasis?.number),
            .day(set.legalBasis?.date), .text(set.legalBasis?.issuer),
            .whole(set.years?.lowerBound), .whole(set.years?.upperBound),
            .whole(set.criterionTotal), .whole(set.indicatorTotal), .text(set.source),
          ]
        }
      ])
    return [own, criteria, indicators, papers]
  }

  private static let setColumns = [
    DataColumn(
      name: "id", heading: "Mã", description: Bilingual(vi: "Mã cố định.", en: "A stable id."),
      kind: .identifier, isRequired: true, isUnique: true),
    column("title", "Tên", "Tên bộ tiêu chí.", "What it is called.", .text, isRequired: true),
    column("short_title", "Tên ngắn", "Tên ngắn.", "A short name.", .text),
    column("number", "Số văn bản", "Văn bản ban hành.", "The document that issued it.", .text),
    column("date", "Ngày", "Ngày ban hành.", "Date of issue.", .date),
    column("issuer", "Cơ quan ban hành", "Cơ quan ban hành.", "Issuer.", .text),
    column("first_year", "Năm đầu", "Áp dụng từ năm.", "First year in force.", .whole),
    column("last_year", "Năm cuối", "Áp dụng đến năm.", "Last year in force.", .whole),
    column(
      "criteria_total", "Số tiêu chí", "Bộ có bao nhiêu tiêu chí.", "How many criteria it has.",
      .whole),
    column(
      "indicators_total", "Số chỉ tiêu", "Bộ có bao nhiêu chỉ tiêu.", "How many indicators it has.",
      .whole),
    column("source", "Nguồn", "Lấy từ đâu.", "Where it comes from.", .text),
  ]

  private var criteria: DataTable {
    let rows = programme.sets.indices.flatMap { set in
      programme.sets[set].criteria.map { (set: set, value: $0) }
    }
    return table(
      Schemas.criteria, rows, first: [PublishedTables.set], key: ["set", "code"]
    ) { row in
      let criterion = row.value
      return [
        set(row.set), .word("\(criterion.code)"), .text(criterion.name),
        .text(criterion.requirement.written), .whole(criterion.declaredIndicators),
        document(criterion.document), .text(criterion.note), .text(criterion.source),
      ]
    }
  }

  /// Indicators have the code by which assessments name them, which is unique in the set.
  private var indicators: DataTable {
    let rows = programme.sets.indices.flatMap { set in
      programme.sets[set].criteria.flatMap { criterion in
        criterion.indicators.map { (set: set, criterion: criterion.code, value: $0) }
      }
    }
    return table(
      Schemas.indicators, rows, first: [PublishedTables.set], key: ["set", "code"]
    ) { row in
      let indicator = row.value
      return [
        set(row.set), .word("\(row.criterion)"), .word("\(indicator.reference)"),
        .text(indicator.name), .text(indicator.unit), .text(indicator.requirement.written),
        .text(indicator.counts), document(indicator.document), .text(indicator.note),
        .text(indicator.source),
      ]
    }
  }

  private var papers: DataTable {
    table(
      Schemas.papers, programme.papers, first: [PublishedTables.set], key: ["set", "id"]
    ) { paper in
      [
        set(paper.subject.set), .word(paper.id), code(paper.subject), .text(paper.name),
        .text(paper.note), .text(paper.source),
      ]
    }
  }
}

func column(
  _ name: String, _ heading: String, _ vi: String, _ en: String, _ kind: DataColumn.Kind,
  isRequired: Bool = false
) -> DataColumn {
  DataColumn(
    name: name, heading: heading, description: Bilingual(vi: vi, en: en), kind: kind,
    isRequired: isRequired)
}
