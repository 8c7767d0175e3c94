/// The example set: 16 criteria with 44 indicators, every form of requirement among them. Its
/// names and numbers are made up.
enum ExampleSet {
  static let id = "vi-du"

  static let criteria = [
    "Kế hoạch phát triển", "Giao thông", "Thủy lợi", "Điện", "Giáo dục", "Cơ sở văn hóa",
    "Thông tin", "Nhà ở", "Thu nhập", "Nghèo đa chiều", "Lao động", "Kinh tế địa phương", "Y tế",
    "Môi trường", "Hệ thống chính trị", "An ninh trật tự",
  ].map { "Ví dụ về \($0)" }

  private static let sizes = [2, 2, 2, 3, 3, 3, 2, 2, 1, 1, 3, 1, 4, 8, 4, 3]

  private static let demands: [ExampleIndicator.Demand] = [
    .stated, .least(95), .leastByGroup(regionThree: 70, others: 80), .most(5), .stated,
    .leastValue(tenths: 455, unit: "triệu đồng"), .parts(2, of: 3), .least(60), .within(15, 20),
    .stated, .points(5, of: 10), .leastByGroup(regionThree: 85, others: 90),
  ]

  private static let subjects = [
    "hộ thực hiện đúng cam kết", "tuyến đường được chăm sóc", "hồ sơ công khai, đầy đủ",
    "hộ tham gia sinh hoạt chung", "công trình được bảo vệ", "buổi họp có biên bản",
    "hộ được phổ biến quy định",
  ]

  /// Where the indicators of a criterion, counted from 0, stand among all.
  static func places(of criterion: Int) -> Range<Int> {
    let start = sizes[..<criterion].reduce(0, +)
    return start..<start + sizes[criterion]
  }

  static let indicators = (0..<criteria.count).flatMap { criterion in
    places(of: criterion).enumerated().map { number, place in
      ExampleIndicator(
        criterion: criterion + 1, number: number + 1,
        name: "Chỉ tiêu ví dụ: \(subjects[place % subjects.count])",
        demand: demands[place % demands.count])
    }
  }

  static var criteriaTable: String {
    criteria.enumerated().reduce(into: "code,name,declared_indicators,note,source\n") {
      text, item in
      text += "\(item.offset + 1),\(item.element),\(sizes[item.offset]),,vi-du\n"
    }
  }

  static var indicatorTable: String {
    indicators.reduce(into: "criterion,code,name,unit,requirement,source,note\n") { text, item in
      text += "\(item.criterion),\(item.code),\(quoted(item.name)),\(item.unit),"
      text += "\(quoted(item.requirement)),vi-du,\n"
    }
  }

  static let settings = """
    id: vi-du
    title: Bộ tiêu chí ví dụ để đo tốc độ
    short_title: Bộ tiêu chí ví dụ
    legal_basis: Văn bản ví dụ
    declared:
      criteria: 16
      indicators: 44
    recognition:
      rule: all
    labels:
      criterion: Tiêu chí
      indicator: Chỉ tiêu
    source: vi-du

    """

  /// Guidance for a criterion, counted from 1.
  static func guidance(_ criterion: Int) -> String {
    """
    ---
    source: vi-du
    ---

    Hướng dẫn ví dụ cho tiêu chí \(criterion). Mọi tên và số ở đây được tạo ra để đo tốc độ.

    ## Cách làm

    1. Rà soát từng hộ theo *mẫu ví dụ*.
    2. Ghi kết quả vào sổ và công khai tại cuộc họp.
    3. Gửi hồ sơ cho đơn vị thẩm định, xem [giới thiệu](../../pages/gioi-thieu.md).

    """
  }
}

/// A CSV cell, in quotes where it needs them.
func quoted(_ cell: String) -> String {
  guard cell.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
    return cell
  }
  return "\""
    + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    + "\""
}
