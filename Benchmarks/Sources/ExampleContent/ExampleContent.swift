/// A content folder about villages that do not exist, to measure with: any number of villages and
/// months, the same bytes for the same numbers on every machine.
package struct ExampleContent {
  private let months: Int
  private let seed: UInt64
  private let villages: [ExampleVillage]
  /// How many communes of 30 villages; none where one has them all.
  private let communes: Int

  private static let mostOfOneCommune = 300

  package init(villages: Int, months: Int, seed: UInt64 = 1) {
    var random = RandomNumbers(seed: seed)
    self.months = months
    self.seed = seed
    self.communes = villages > Self.mostOfOneCommune ? (villages + 29) / 30 : 0
    let hasCommunes = communes > 0
    self.villages = (0..<villages).map { number in
      ExampleVillage(
        number + 1, commune: hasCommunes ? Self.communeID(number / 30) : "", months: months,
        &random)
    }
  }

  /// Hands out each file's path and text, so that no more than one month's log is in memory.
  package func forEachFile<Failure: Error>(
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    try take("site.yaml", siteSettings)
    try forEachCriteriaFile(take)
    if communes > 0 { try take("data/communes.csv", communeTable) }
    try take("data/villages.csv", villages.reduce(into: ExampleVillage.header) { $0 += $1.row })
    try take("data/documents.csv", documents)
    for month in 0..<months {
      try take("data/assessments/\(ExampleMonth.name(month)).csv", log(of: month))
    }
    try take("pages/gioi-thieu.md", introduction)
    try take("notices/so-lieu-vi-du.md", notice)
    var random = RandomNumbers(seed: seed &+ 2)
    for village in villages { try take("villages/\(village.id).md", profile(of: village, &random)) }
  }

  private func forEachCriteriaFile<Failure: Error>(
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    let folder = "criteria/\(ExampleSet.id)"
    try take("\(folder)/set.yaml", ExampleSet.settings)
    try take("\(folder)/criteria.csv", ExampleSet.criteriaTable)
    try take("\(folder)/indicators.csv", ExampleSet.indicatorTable)
    for number in 1...ExampleSet.criteria.count {
      try take("\(folder)/\(number).md", ExampleSet.guidance(number))
    }
  }

  private func log(of month: Int) -> String {
    var log = ExampleLog(month: month, seed: seed)
    return villages.reduce(into: ExampleLog.header) { $0 += log.rows(of: $1) }
  }

  private static func communeID(_ number: Int) -> String { "xa-vi-du-\(number + 1)" }

  private var communeTable: String {
    (0..<communes).reduce(into: "id,name,source\n") { text, number in
      text += "\(Self.communeID(number)),xã Ví Dụ \(number + 1),vi-du\n"
    }
  }

  private var documents: String {
    (0..<months).reduce(into: "id,number,date,issuer,subject,source\n") { text, month in
      let date = "\(ExampleMonth.name(month))-\(ExampleMonth.lastDay(month))"
      text += "\(ExampleMonth.document(month)),\(month + 1)/BC-VD,\(date),Đơn vị ví dụ,"
      text += "\"Báo cáo ví dụ, tháng \(month + 1)\",vi-du\n"
    }
  }

  private var siteSettings: String {
    """
    title: Trang ví dụ để đo tốc độ
    programme: Chương trình ví dụ
    commune: xã Ví Dụ
    district: huyện Ví Dụ
    province: tỉnh Ví Dụ
    language: vi
    base_url: https://vi-du.example/
    decimal_mark: ","
    publisher: Đơn vị ví dụ
    source: Số liệu ví dụ, được tạo ra để đo tốc độ
    default_set: \(ExampleSet.id)

    """
  }

  private var introduction: String {
    """
    ---
    title: Giới thiệu ví dụ
    order: 1
    summary: Các bản, số liệu và bộ tiêu chí ở đây đều là ví dụ để đo tốc độ.
    ---

    Không bản nào ở đây có thật. \(villages.count) bản, \(months) tháng số liệu.

    """
  }

  private var notice: String {
    """
    ---
    title: Thông báo ví dụ
    date: "2024-01-31"
    summary: Số liệu ví dụ đã được tạo.
    ---

    Xem [giới thiệu](../pages/gioi-thieu.md).

    """
  }
}
