/// The log of one month: a row for each village and indicator.
struct ExampleLog {
  let month: Int
  private let date: String
  private let document: String
  private let extent: ExampleContent.Extent
  private var random: RandomNumbers

  var header: String {
    "date,village,set,code,status,value,numerator,denominator,stage,assessor,document,note,source"
      + (extent == .plain ? "\n" : ",recorded\n")
  }

  /// - Parameter month: Counted from 0, which is January 2024.
  init(month: Int, seed: UInt64, extent: ExampleContent.Extent) {
    self.month = month
    date = ExampleMonth.end(month)
    self.extent = extent
    document = ExampleMonth.document(month)
    random = RandomNumbers(seed: seed &+ UInt64(month) &* 1_000_003)
  }

  /// The rows of one village.
  mutating func rows(of village: ExampleVillage) -> String {
    let team = random.number(in: 1...9)
    var text = ""
    for (indicator, metFrom) in zip(ExampleSet.indicators, village.metFrom) {
      text += "\(date),\(village.id),\(ExampleSet.id),\(indicator.code),"
      text += judgement(of: indicator, metFrom, in: village)
      text += ",xã,\"Tổ ví dụ \(team), xã\",\(document),"
      text += metFrom.map { note(isMet: month >= $0) } ?? "Ví dụ: bản không có đối tượng"
      text += extent == .plain ? ",\n" : ",,\(recorded(indicator, village))\n"
    }
    return text
  }

  /// When the row was written, where that was after the month's cut-off: a correction now and then.
  private func recorded(_ indicator: ExampleIndicator, _ village: ExampleVillage) -> String {
    let isCorrection = indicator.code == "2.1" && (village.households + month * 7) % 97 == 0
    return isCorrection ? ExampleMonth.day(month + 2, 3) : ""
  }

  /// The cells `status,value,numerator,denominator`. Where a number decides, one in three rows
  /// leaves the status to it.
  private mutating func judgement(
    of indicator: ExampleIndicator, _ metFrom: Int?, in village: ExampleVillage
  ) -> String {
    guard let metFrom else { return "Không áp dụng,,," }
    let isMet = month >= metFrom
    let cells = indicator.cells(met: isMet, in: village, &random)
    let isLeftOut = cells != ",," && random.happens(33)
    return (isLeftOut ? "" : isMet ? "Đạt" : "Chưa đạt") + "," + cells
  }

  private mutating func note(isMet: Bool) -> String {
    guard random.happens(isMet ? 3 : 40) else { return "" }
    return quoted(random.pick(notes).replacing(with: random.number(in: 1...40)))
  }
}

extension [String] {
  /// A note in pieces, joined by a number.
  fileprivate func replacing(with number: Int) -> String { joined(separator: "\(number)") }
}

private let notes = [
  ["Ví dụ: còn ", " hộ chưa ký cam kết"], ["Ví dụ: chờ vốn đối ứng, dự kiến quý sau"],
  ["Ví dụ: tỷ lệ < ngưỡng ", " kỳ liền"], ["Ví dụ: hồ sơ & minh chứng chưa đủ"],
  ["Ví dụ: tổ ghi \"cần kiểm tra lại\" ở biên bản số ", ""],
  ["Ví dụ: đang thi công, xong khoảng ", " %"], ["Ví dụ: số liệu tạm tính, chờ thẩm định"],
]
