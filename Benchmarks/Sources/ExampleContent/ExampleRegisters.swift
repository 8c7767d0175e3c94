extension ExampleContent {
  /// Every register that stands beside the assessments.
  func forEachRegister<Failure: Error>(
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    try take("data/units.csv", unitTable)
    try take("data/assignments.csv", assignmentTable)
    try take("data/tasks.csv", taskTable)
    try take("data/evidence.csv", evidenceTable)
    try take("data/milestones.csv", milestoneTable)
    try take("data/reports.csv", reportTable)
    try take("data/registrations.csv", registrationTable)
    try take("data/funds.csv", fundTable)
    try take("data/village_events.csv", eventTable)
    try take("data/claims.csv", claimTable)
    try take("data/explanations.csv", explanationTable)
    try take("data/postings.csv", postingTable)
  }

  /// Every village's sheet hangs for a month and more, some come down too early.
  private var postingTable: String {
    var random = random(for: 9)
    return villages.reduce(into: "page,form,place,decided,from,to,by,note,source\n") {
      text, village in
      let month = random.number(in: 0...max(0, months - 2))
      guard village.fate.isPresent(in: month) else { return }
      text += "in/thon-ban-\(village.id),niêm yết,Nhà văn hóa ví dụ,\(ExampleMonth.day(month, 2)),"
      text += "\(ExampleMonth.day(month, random.number(in: 3...8))),"
      text +=
        random.happens(30) ? "\(ExampleMonth.day(month + 1, random.number(in: 1...28)))," : ","
      text += "Trưởng bản ví dụ,,vi-du\n"
    }
  }

  /// Most reports come in time, some late, some never.
  private var reportTable: String {
    var random = random(for: 3)
    return villages.reduce(into: "village,period,received,note,source\n") { text, village in
      for month in 0..<months where village.fate.isPresent(in: month) && !random.happens(7) {
        let day = random.number(in: random.happens(80) ? 1...14 : 15...28)
        text += "\(village.id),\(ExampleMonth.name(month)),\(ExampleMonth.day(month, day)),"
        text += "\(random.happens(2) ? "Ví dụ: gửi qua điện thoại" : ""),vi-du\n"
      }
    }
  }

  /// Each village goes for its title, one in three for another a year later too.
  private var registrationTable: String {
    var random = random(for: 4)
    let villages = villages.filter { !$0.fate.hasEnded }
    return villages.reduce(into: "village,set,title,year,note,source\n") { text, village in
      text += "\(village.id),\(ExampleSet.id),Danh hiệu ví dụ,\(village.targetYear),,"
      text += "\(ExampleDocuments.plan(ofCommune: village.commune ?? 0)):3\n"
      guard random.happens(33) else { return }
      text += "\(village.id),\(ExampleSet.id),Danh hiệu ví dụ nâng cao,\(village.targetYear + 1),"
      text += "Đăng ký ví dụ,vi-du\n"
    }
  }

  /// Three rows for each village, and one for each commune that is no village's.
  private var fundTable: String {
    var random = random(for: 5)
    let names = ["Ngân sách tỉnh ví dụ", "Ngân sách xã ví dụ", "Vốn lồng ghép ví dụ"]
    var text = "village,set,code,fund,planned,allocated,spent,contributed,note,source\n"
    for commune in 0..<max(1, communes) {
      text += ",,,\(names[1]),\(random.number(in: 100...900))000000,,,,Ví dụ: chi chung,"
      text += "\(ExampleDocuments.plan(ofCommune: commune)):9\n"
    }
    return villages.reduce(into: text) { text, village in
      for _ in 0..<2 {
        let planned = random.number(in: 20...600)
        let allocated = planned * random.number(in: 60...100) / 100
        let spent = allocated * random.number(in: 20...100) / 100
        text += "\(village.id),\(ExampleSet.id),\(random.pick(ExampleSet.indicators).code),"
        text += "\(random.pick(names)),\(planned)000000,\(allocated)000000,\(spent)000000,,,vi-du\n"
      }
      text += "\(village.id),\(ExampleSet.id),2.1,Nhân dân đóng góp (ví dụ),,,,"
      text += "\(random.number(in: 1...80))500000,,vi-du\n"
    }
  }
}
