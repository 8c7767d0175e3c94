/// A village that does not exist.
struct ExampleVillage {
  let id: String
  let kind: String
  let name: String
  /// Its commune, counted from 0; `nil` where there is one for all.
  let commune: Int?
  let group: String
  let households: Int
  let population: Int
  let targetYear: Int
  /// For each indicator the month, counted from 0, from which on it is met; `nil` where it does
  /// not apply.
  let metFrom: [Int?]
  var fate = ExampleFate.stays

  var isRegionThree: Bool { group == "khu vực III" }

  /// Its row of `villages.csv`.
  var row: String {
    "\(id),\(name),\(communeID),\(kind),\(group),\(households),\(population),Danh hiệu ví dụ,\(targetYear),vi-du\n"
  }

  private var communeID: String { commune.map(ExampleLayout.communeID) ?? "" }

  static let header =
    "id,name,commune,kind,group,households,population,target_title,target_year,source\n"

  init(_ number: Int, commune: Int?, months: Int, _ random: inout RandomNumbers) {
    id = Self.id(number)
    self.commune = commune
    let word = random.pick(["Bản", "Bản", "Thôn", "Tiểu khu"])
    kind = word.lowercased()
    name = "\(word) \(random.pick(firstSyllables)) \(random.pick(lastSyllables)) (ví dụ \(number))"
    group = "khu vực " + random.pick(["I", "II", "III"])
    households = random.number(in: 40...420)
    population = households * random.number(in: 320...480) / 100
    targetYear = random.number(in: 2024...2028)
    metFrom = Self.progress(months: months, &random)
  }

  /// The id of a village counted from 1.
  static func id(_ number: Int) -> String {
    let digits = String(number)
    return "vi-du-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  /// Whether a criterion, counted from 0, is met at the end of a month.
  func meets(criterion: Int, in month: Int) -> Bool {
    ExampleSet.places(of: criterion).allSatisfy { place in
      metFrom[place].map { $0 <= month } ?? true
    }
  }

  /// How many criteria are met at the end of a month.
  func criteriaMet(in month: Int) -> Int {
    ExampleSet.criteria.indices.count { meets(criterion: $0, in: month) }
  }

  /// Some villages are ahead and some indicators hard; a few do not apply.
  private static func progress(months: Int, _ random: inout RandomNumbers) -> [Int?] {
    let lead = random.number(in: 0...60)
    return ExampleSet.indicators.indices.map { indicator in
      if random.happens(3) { return nil }
      let hardness = indicator * 37 % 80 + random.number(in: -20...20)
      return max(0, min(months, (hardness - lead) * (months + 6) / 50))
    }
  }
}

private let firstSyllables = [
  "An", "Bình", "Cẩm", "Chiềng", "Đắk", "Đông", "Đồng", "Hòa", "Huổi", "Khánh", "Lạc", "Lũng",
  "Mường", "Nà", "Nậm", "Ông", "Pá", "Phiêng", "Phú", "Quang", "Sốp", "Tân", "Thạch", "Ưng",
  "Xuân", "Yên",
]

private let lastSyllables = [
  "Ái", "Bưởi", "Cướm", "Dương", "Đứa", "Hạ", "Hin", "Khê", "Khoang", "Lợi", "Mạ", "Ngạn",
  "Nghịu", "Ỏ", "Phái", "Sào", "Sặng", "Thắng", "Thượng", "Trực", "Tủa", "Ước", "Vạt", "Xuyên",
]
