/// A paper that the example set asks for: one for each criterion, and one for some indicators.
struct ExamplePaper {
  let code: String
  let criterion: Int

  var id: String { "giay-" + code.replacing(".", with: "-") }

  static let all = ExampleSet.criteria.indices.flatMap { criterion in
    [ExamplePaper(code: "\(criterion + 1)", criterion: criterion)]
      + (criterion % 4 == 0 ? [ExamplePaper(code: "\(criterion + 1).1", criterion: criterion)] : [])
  }

  static var table: String {
    all.reduce(into: "id,code,name,note,source\n") { text, paper in
      text += "\(paper.id),\(paper.code),\"Biên bản ví dụ, mục \(paper.code)\","
      text += "Mẫu ví dụ,\(ExampleDocuments.decision):2\n"
    }
  }
}

extension ExampleContent {
  /// Most papers of what is met, some of what is not; those of the last months come too late.
  var evidenceTable: String {
    var random = random(for: 2)
    let header = "village,set,code,paper,received,file,link,note,source\n"
    return villages.filter { !$0.fate.hasEnded }.reduce(into: header) { text, village in
      for paper in ExamplePaper.all {
        let isMet = village.meets(criterion: paper.criterion, in: months - 1)
        guard random.happens(isMet ? 85 : 20) else { continue }
        let month = random.number(in: firstMonth(of: village)...months - 1)
        let received = random.happens(95) ? ExampleMonth.day(month, random.number(in: 1...28)) : ""
        let link = random.happens(20) ? "https://vi-du.example/\(village.id)/\(paper.id)" : ""
        let file = random.happens(1) ? ExampleDocuments.file : ""
        text +=
          "\(village.id),\(ExampleSet.id),\(paper.code),\(paper.id),\(received),\(file),\(link),"
        text += "\(random.happens(5) ? "Ví dụ: bản chụp" : ""),vi-du\n"
      }
    }
  }

  private func firstMonth(of village: ExampleVillage) -> Int {
    (0..<months).first(where: village.fate.isPresent) ?? 0
  }

  /// The further a village is, the more stages it has reached; each a month after the one before.
  var milestoneTable: String {
    let stages = ["tu-danh-gia", "tham-dinh", "cong-nhan", "cong-bo"]
    let header = "village,set,stage,date,document,note,source\n"
    return villages.filter(\.fate.isLasting).reduce(into: header) { text, village in
      let met = village.criteriaMet(in: months - 1)
      let reached = min(stages.count, max(0, met - 8) / 2, months)
      for (number, stage) in stages.prefix(reached).enumerated() {
        let month = months - reached + number
        text += "\(village.id),\(ExampleSet.id),\(stage),\(ExampleMonth.day(month, 12)),"
        text += "\(ExampleMonth.document(max(0, month - 1))),Ví dụ: \(met)/16 tiêu chí,vi-du\n"
      }
    }
  }
}
