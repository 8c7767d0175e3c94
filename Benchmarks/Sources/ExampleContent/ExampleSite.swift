extension ExampleContent {
  var siteSettings: String {
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

    """ + (extent == .plain ? "" : reportSettings)
  }

  private var reportSettings: String {
    """
    as_of: "\(ExampleMonth.end(months - 1))"
    monthly_report:
      before_day: 15
      cutoff_day: 25
      from: Bản ví dụ
      to: Xã ví dụ
      since: "\(ExampleMonth.name(0))"
      source: vi-du

    """
  }

  /// What `set.yaml` says where there are registers.
  var dossierSettings: String {
    """
    evidence_due: "trước \(ExampleMonth.day(max(0, months - 3), 22))"
    bands: [16, 12, 8]
    stages:
      - id: tu-danh-gia
        name: Tự đánh giá
        authority: Bản ví dụ
      - id: tham-dinh
        name: Xã thẩm định
        authority: Xã ví dụ
      - id: cong-nhan
        name: Quyết định công nhận
        authority: Tỉnh ví dụ
      - id: cong-bo
        name: Công bố
        authority: Xã ví dụ

    """
  }

  /// Pages, notices and a profile of each village.
  func forEachArticle<Failure: Error>(
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    try take("pages/gioi-thieu.md", introduction)
    try take("notices/so-lieu-vi-du.md", notice)
    if extent == .programme {
      try take(ExampleDocuments.file, "Văn bản ví dụ, không có thật.\n")
      for month in 0..<months {
        try take("notices/bao-cao-\(ExampleMonth.name(month)).md", notice(of: month))
      }
    }
    var random = RandomNumbers(seed: seed &+ 2)
    for village in villages { try take("villages/\(village.id).md", profile(of: village, &random)) }
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

  private func notice(of month: Int) -> String {
    """
    ---
    title: Nộp báo cáo ví dụ tháng \(ExampleMonth.name(month))
    date: "\(ExampleMonth.day(month, 2))"
    summary: Các bản ví dụ gửi báo cáo trước ngày 15.
    ---

    Mọi bản ở đây đều là ví dụ. Xem [giới thiệu](../pages/gioi-thieu.md).

    """
  }
}
