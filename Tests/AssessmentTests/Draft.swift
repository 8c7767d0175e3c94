import Assessment
import Diagnostics
import Model
import Testing
import Vietnamese

/// A programme in a few lines of a test: one set, its villages and the log's rows.
struct Draft {
  /// One row, as an officer would write it.
  struct Row {
    var date: String
    var code: String
    var status: Status
    var stage = Stage.unstated
    var measurement = AssessmentLog.Measurement()
    var village = 0
    /// Its place in the file; its place in `rows` where it is nil.
    var record: Int?
  }

  var set = CriteriaSet(id: "ntm", title: "NTM", location: Location(path: "set.yaml"))
  var villages = [Village(id: "a", name: "Bản A", location: Location(path: "a", range: 1..<2))]
  var rows: [Row] = []

  /// Criteria, each with the numbers of its indicators: `["4": 3]` has 4.1, 4.2 and 4.3.
  init(_ criteria: KeyValuePairs<String, Int>) throws {
    for (code, count) in criteria {
      var criterion = Criterion(
        code: try #require(Code(code)), name: code, location: Location(path: "criteria.csv"))
      for number in 0..<count {
        let reference = try #require(Code("\(code).\(number + 1)"))
        criterion.indicators.append(
          Indicator(
            code: reference, reference: reference, name: "",
            location: Location(path: "indicators.csv")))
      }
      set.criteria.append(criterion)
    }
  }

  /// One criterion with one indicator 1.1.
  init(requiring requirement: Requirement, group: String = "") throws {
    try self.init(["1": 1])
    villages[0].group = group
    set.criteria[0].indicators[0].requirement = requirement
  }

  mutating func add(
    _ date: String, _ code: String, _ status: Status = .unstated, value: String? = nil,
    of fraction: (Int, Int)? = nil, stage: Stage = .unstated, village: Int = 0
  ) throws {
    var measurement = AssessmentLog.Measurement()
    if let value { measurement.value = try decimal(value) }
    if let fraction {
      measurement.numerator = ExactDecimal(fraction.0)
      measurement.denominator = ExactDecimal(fraction.1)
    }
    rows.append(
      Row(
        date: date, code: code, status: status, stage: stage, measurement: measurement,
        village: village))
  }

  func programme(in order: [Int]? = nil) throws -> Programme {
    let items = ItemTable([set])
    var site = SiteSettings()
    site.defaultSet = set.id
    var log = AssessmentLog()
    _ = log.addFile("log.csv")
    for index in order ?? Array(rows.indices) {
      let row = rows[index]
      let item = try #require(items.items.firstIndex { name(of: $0) == row.code }, "\(row.code)")
      var place = AssessmentLog.Place()
      place.record = row.record ?? index + 2
      place.line = place.record
      place.offset = 100 * place.record
      place.length = 4
      place.column = 3
      log.append(
        AssessmentLog.Entry(
          village: row.village, item: item, date: try day(row.date), status: row.status,
          stage: row.stage, measurement: row.measurement, place: place))
    }
    return Programme(
      site: site, sets: [set], villages: villages, items: items, log: log, documents: [],
      articles: [])
  }

  func assessed(asOf: String = "2024-12-31", jobs: Int = 1, in order: [Int]? = nil) throws
    -> Assessed
  {
    let programme = try programme(in: order)
    let result = assess(programme, asOf: try day(asOf), jobs: jobs)
    return Assessed(
      programme: programme, progress: result.progress,
      diagnostics: result.findings.map(\.diagnostic))
  }

  private func name(of item: ItemTable.Item) -> String {
    switch item {
    case .criterion(_, let criterion): "\(set.criteria[criterion].code)"
    case .remainder(_, let criterion): "\(set.criteria[criterion].code).*"
    case .indicator(_, let criterion, let indicator):
      "\(set.criteria[criterion].indicators[indicator].reference)"
    }
  }
}

func day(_ text: String) throws -> Day { try #require(Day.parse(text)) }

func decimal(_ text: String) throws -> ExactDecimal {
  let parts = text.split(separator: ",")
  let digits = try #require(Int64(parts.joined()))
  return try #require(
    ExactDecimal(mantissa: digits, scale: parts.count == 2 ? parts[1].count : 0))
}
