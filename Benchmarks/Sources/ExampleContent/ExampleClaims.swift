extension ExampleContent {
  /// What the last report states of every fifth village, one in ten of them wrong by one, and a
  /// few statements of every other kind.
  var claimTable: String {
    var random = random(for: 6)
    let month = months - 1
    let (day, source) = (ExampleMonth.end(month), ExampleMonth.document(month))
    let header = "kind,village,set,code,value,about,date,quote,note,source\n"
    let stated = villages.enumerated().filter { $0.offset % 5 == 0 && !$0.element.fate.hasEnded }
    return stated.reduce(into: header + singleClaims) { text, item in
      let village = item.element
      let met = village.criteriaMet(in: month)
      let said = random.happens(10) ? max(0, met - 1) : met
      text += "số tiêu chí đạt,\(village.id),\(ExampleSet.id),,\(said)/16,,\(day),"
      text += "\"\(village.name) đạt \(said)/16 tiêu chí\",,\(source):\(item.offset + 1)\n"
      let code = random.number(in: 1...16)
      let isMet = village.meets(criterion: code - 1, in: month)
      text += "\(isMet ? "đạt" : "chưa đạt"),\(village.id),\(ExampleSet.id),\(code),,,\(day),"
      text += "\"\(village.name): tiêu chí \(code)\",,\(source):\(item.offset + 1)\n"
    }
  }

  /// A statement of each kind that is no village's.
  private var singleClaims: String {
    let decision = ExampleDocuments.decision
    return """
      tên,,\(ExampleSet.id),2,\(ExampleSet.criteria[1]),,,Tiêu chí 2: \(ExampleSet.criteria[1]),,vi-du
      giai đoạn,,,,2022-2025,\(decision),,Giai đoạn ví dụ 2022-2025,,vi-du
      số văn bản,,,,2/QĐ-VD,\(decision),,Quyết định 2/QĐ-VD (ví dụ),Ví dụ,vi-du
      đơn vị,,,,\(ExampleUnits.department(0)),,,Phòng ví dụ 1 tổng hợp,,vi-du
      ngày,,,,ngày 15 (ví dụ),,,Gửi trước ngày 15 (ví dụ),,vi-du

      """
  }

  /// Explains the first shared task, which has no deadline.
  var explanationTable: String {
    """
    check,village,about,state,note,by,date
    task-deadline-missing,,chung-1,đã giải thích,Ví dụ: chờ quyết định,Đơn vị ví dụ,\
    \(ExampleMonth.day(months - 1, 20))

    """
  }
}
