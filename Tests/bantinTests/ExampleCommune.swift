/// An invented commune of 24 villages with what is hard to print: a name of 60 characters, an indicator
/// of 400, a village that has met next to nothing, one that has met all.
enum ExampleCommune {
  static let longName = "Bản Phiêng Nà Tông Giáp Suối Đứa Xã Chiềng Ví Dụ Huyện Xa Xôi"
    .prefix(60).description
  static let longText =
    String(
      String(
        repeating:
          "Tỷ lệ hộ gia đình được sử dụng nước hợp vệ sinh từ công trình cấp nước tập trung, ",
        count: 5
      ).prefix(399)) + "."

  private static let criteria = [
    "Kế hoạch phát triển bản", "Giao thông", "Thủy lợi và phòng chống thiên tai", "Điện",
    "Trường học và giáo dục", "Cơ sở vật chất văn hóa", "Thông tin và truyền thông",
    "Nhà ở dân cư và các công trình phụ trợ", "Thu nhập", "Nghèo đa chiều", "Lao động",
    "Mô hình phát triển kinh tế địa phương", "Y tế", "Cảnh quan và chất lượng môi trường sống",
    "Hệ thống chính trị và tiếp cận pháp luật", "An ninh trật tự xã hội",
  ]

  private struct Indicator {
    var criterion: Int
    var code: String
    var name: String
    var isMeasured: Bool
  }

  private static let indicators: [Indicator] = (1...16).flatMap { criterion -> [Indicator] in
    let count = criterion == 14 ? 12 : criterion == 15 || criterion == 6 ? 3 : 2
    return (1...count).map { number in
      Indicator(
        criterion: criterion, code: "\(criterion).\(number)",
        name: criterion == 6 && number == 1
          ? longText
          : "Nội dung thứ \(number) của tiêu chí \(criteria[criterion - 1].lowercased())",
        isMeasured: number == 1)
    }
  }

  static var files: [String: String] {
    let villages = (1...24).map { number in
      "ban-\(number),\(number == 1 ? longName : "Bản Ví Dụ \(number)"),\(90 + number),đạt chuẩn nông thôn mới,2024\n"
    }
    let items = indicators.map {
      "\($0.criterion),\($0.code),\"\($0.name)\",\($0.isMeasured ? ">= 90 %" : "Đạt")\n"
    }
    return [
      "content/site.yaml": """
      title: Trang ví dụ hai mươi tư bản
      commune: xã Ví Dụ
      district: huyện Ví Dụ
      province: tỉnh Ví Dụ
      publisher: Ban chỉ đạo xã Ví Dụ
      base_url: https://vi-du.example/nong-thon-moi/
      as_of: 30/6/2024
      decimal_mark: ","
      paper:
        parent: Ủy ban nhân dân xã Ví Dụ
        issuer: Ban chỉ đạo các chương trình mục tiêu quốc gia
        recipients: [Đảng ủy xã, HĐND xã, Các bản, "Lưu: VT"]
        signature: [KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN, CHỦ TỊCH UBND XÃ]

      """,
      "content/criteria/mau/set.yaml": "title: Bộ tiêu chí ví dụ\n",
      "content/criteria/mau/criteria.csv": "code,name\n"
        + criteria.enumerated().map { "\($0 + 1),\($1)\n" }.joined(),
      "content/criteria/mau/indicators.csv": "criterion,code,name,requirement\n" + items.joined(),
      "content/data/villages.csv": "id,name,households,target_title,target_year\n"
        + villages.joined(),
      "content/data/units.csv": "id,name,short_name\n"
        + (1...6).map { "dv-\($0),Công chức phụ trách lĩnh vực thứ \($0) của xã,Lĩnh vực \($0)\n" }
        .joined(),
      "content/data/assignments.csv": "unit,code,role\n"
        + (1...16).map { "dv-\($0 % 6 + 1),\($0),chủ trì\n" }.joined(),
      "content/data/tasks.csv": "id,village,code,action,lead,due\n"
        + (1...16).map {
          "v-\($0),ban-1,\($0),Hoàn thành tiêu chí \($0),dv-\($0 % 6 + 1),trước ngày 15/9/2024\n"
        }
        .joined(),
      "content/data/assessments.csv": "date,village,code,status,value,recorded,note\n"
        + rows.joined(),
    ]
  }

  /// Village 1 has met one criterion, village 2 all; of the others each lacks a few. The second month
  /// corrects one figure of the first.
  private static var rows: [String] {
    (5...6).flatMap { month in
      (1...24).flatMap { village in
        indicators.enumerated().map { place, item in
          let lacks =
            village == 1
            ? item.criterion > 1 : village > 2 && (place * 7 + village * 5 + month) % 23 == 0
          let day = month == 5 ? 31 : 30
          let result =
            item.isMeasured
            ? ",\"\(lacks ? 78 : 93),\(village % 10)\"" : "\(lacks ? "Chưa đạt" : "Đạt"),"
          return "\(day)/\(month)/2024,ban-\(village),\(item.code),\(result),,\n"
        }
      }
    } + ["31/5/2024,ban-3,1.1,,\"91,0\",10/6/2024,Đọc nhầm biên bản\n"]
  }
}
