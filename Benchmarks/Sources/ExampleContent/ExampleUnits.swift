/// Units that do not exist: eight with two desks each, an office with three desks for each commune
/// where there are several, and a board for each village.
enum ExampleUnits {
  static let departments = 8
  static let desks = 2
  static let officeDesks = 3

  static func department(_ number: Int) -> String { "phong-\(number + 1)" }

  static func desk(_ desk: Int, of department: Int) -> String {
    "bo-phan-\(department + 1)-\(desk + 1)"
  }

  static func office(_ commune: Int) -> String { "van-phong-\(commune + 1)" }

  static func desk(_ desk: Int, ofOffice commune: Int) -> String {
    "can-bo-\(commune + 1)-\(desk + 1)"
  }

  static func board(_ village: ExampleVillage) -> String { "ban-\(village.id)" }

  /// Who leads work on a criterion, counted from 0, in a village.
  static func lead(criterion: Int, in village: ExampleVillage) -> String {
    guard let commune = village.commune else {
      return desk(criterion / departments % desks, of: criterion % departments)
    }
    return desk(criterion % officeDesks, ofOffice: commune)
  }
}

extension ExampleContent {
  var unitTable: String {
    var text = "id,name,short_name,parent,village,commune,duties,note,source\n"
    for number in 0..<ExampleUnits.departments {
      let (id, name) = (ExampleUnits.department(number), "Phòng ví dụ \(number + 1)")
      text += "\(id),\(name),P\(number + 1),,,,\"lập kế hoạch ví dụ; tổng hợp, báo cáo ví dụ\","
      text += "Phòng này là ví dụ.,vi-du\n"
      for desk in 0..<ExampleUnits.desks {
        text += "\(ExampleUnits.desk(desk, of: number)),Bộ phận \(desk + 1) của \(name),"
        text += "P\(number + 1).\(desk + 1),\(id),,,,,vi-du\n"
      }
    }
    for commune in 0..<communes {
      let (id, name) = (ExampleUnits.office(commune), ExampleLayout.communeName(commune))
      text += "\(id),Văn phòng \(name),VP \(name),,,\(ExampleLayout.communeID(commune)),"
      text += "theo dõi các bản ví dụ,,vi-du\n"
      for desk in 0..<ExampleUnits.officeDesks {
        text += "\(ExampleUnits.desk(desk, ofOffice: commune)),Cán bộ \(desk + 1) của \(name),"
        text += "CB \(desk + 1) \(name),\(id),,,,,vi-du\n"
      }
    }
    return villages.reduce(into: text) { text, village in
      text += "\(ExampleUnits.board(village)),Ban phát triển \(village.name),"
      text += "Ban \(village.name),,\(village.id),,,,vi-du\n"
    }
  }

  /// A department leads each criterion and its desks guide some indicators; a commune's desks
  /// appraise, and the village boards judge themselves.
  var assignmentTable: String {
    var text = "unit,set,code,role,wording,note,source\n"
    for criterion in ExampleSet.criteria.indices {
      let department = criterion % ExampleUnits.departments
      text += "\(ExampleUnits.department(department)),\(ExampleSet.id),\(criterion + 1),chủ trì,"
      text +=
        "Chủ trì tiêu chí ví dụ \(criterion + 1),Phân công ví dụ,\(ExampleDocuments.decision):1\n"
      let desk = ExampleUnits.desk(criterion / ExampleUnits.departments, of: department)
      text += "\(desk),\(ExampleSet.id),\(criterion + 1).1,\"hướng dẫn, tổng hợp\",,,vi-du\n"
    }
    for commune in 0..<communes {
      for criterion in ExampleSet.criteria.indices {
        let desk = ExampleUnits.desk(criterion % ExampleUnits.officeDesks, ofOffice: commune)
        text += "\(desk),\(ExampleSet.id),\(criterion + 1),thẩm định,,,"
        text += "\(ExampleDocuments.plan(ofCommune: commune)):\(criterion + 1)\n"
      }
    }
    return villages.reduce(into: text) { text, village in
      text += "\(ExampleUnits.board(village)),\(ExampleSet.id),,tự đánh giá,,,vi-du\n"
    }
  }
}
