/// Work on an indicator of a village, in keeping with when it is met.
struct ExampleTask {
  private let village: ExampleVillage
  private let number: Int
  private let indicator: ExampleIndicator
  private let metFrom: Int
  private let months: Int

  static let header =
    "id,village,set,code,action,lead,coordinators,assigned,due,moved,done,document,note,source\n"

  /// The tasks of a village: three of the indicators that apply to it.
  static func ofVillage(
    _ village: ExampleVillage, months: Int, _ random: inout RandomNumbers
  ) -> [ExampleTask] {
    if village.fate.hasEnded { return [] }
    return (0..<3).compactMap { number in
      let place = random.number(in: 0...ExampleSet.indicators.count / 3 - 1) * 3 + number
      return village.metFrom[place].map {
        ExampleTask(
          village: village, number: number + 1, indicator: ExampleSet.indicators[place],
          metFrom: $0, months: months)
      }
    }
  }

  func row(_ random: inout RandomNumbers) -> String {
    let lead = ExampleUnits.lead(criterion: indicator.criterion - 1, in: village)
    let isDone = metFrom < months
    let month = isDone ? metFrom : months - 1
    return "\(village.id)-\(number),\(village.id),\(ExampleSet.id),\(indicator.code),"
      + "\"Việc ví dụ \(number): \(indicator.name)\",\(lead),\(ExampleUnits.board(village)),"
      + "\(ExampleMonth.day(max(0, month - 4), 5)),\(deadlines(month, &random)),"
      + "\(isDone ? ExampleMonth.day(metFrom, random.number(in: 5...28)) : ""),"
      + "\(ExampleMonth.document(max(0, month - 4))),"
      + "\(random.happens(20) ? "Ví dụ: cần thêm vốn" : ""),\(source)\n"
  }

  private var source: String {
    "\(ExampleDocuments.plan(ofCommune: village.commune ?? 0)):\(indicator.criterion)"
  }

  /// The cells `due,moved`: now and then none, sometimes put off, and of open tasks some are late.
  private func deadlines(_ month: Int, _ random: inout RandomNumbers) -> String {
    if random.happens(4) { return "," }
    let due = max(0, month + random.number(in: metFrom < months ? 0...1 : -2...3))
    let day = random.number(in: 10...28)
    let deadline = (random.happens(70) ? "trước " : "") + ExampleMonth.day(due, day)
    guard random.happens(15), due > 1 else { return "\(deadline)," }
    return "\(ExampleMonth.day(due - 1, day)),\(ExampleMonth.day(due - 1, 5)): \(deadline)"
  }
}

extension ExampleContent {
  var taskTable: String {
    var random = random(for: 1)
    let shared = sharedTasks.reduce(into: ExampleTask.header) { $0 += $1 }
    return villages.reduce(into: shared) { text, village in
      for task in ExampleTask.ofVillage(village, months: months, &random) {
        text += task.row(&random)
      }
    }
  }

  /// One task of each commune that is no village's; the first has no deadline, which is explained.
  private var sharedTasks: [String] {
    (0..<max(1, communes)).map { commune in
      let lead =
        communes == 0 ? ExampleUnits.department(0) : ExampleUnits.office(commune)
      return "chung-\(commune + 1),,,,\"Việc ví dụ chung \(commune + 1): tổng hợp\",\(lead),"
        + "\(ExampleUnits.department(1)); \(ExampleUnits.department(2)),"
        + "\(ExampleMonth.day(0, 5)),"
        + (commune == 0 ? "" : "trước \(ExampleMonth.day(months, 15))") + ",,,"
        + "\(ExampleDocuments.plan(ofCommune: commune)),,vi-du\n"
    }
  }
}
