/// What a unit is to do for a criterion.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Chủ trì.
  case lead
  /// Hướng dẫn.
  case guide
  /// Thẩm định, thẩm tra.
  case appraise
  /// Đánh giá.
  case assess
  /// Tự đánh giá.
  case selfAssess
  /// Phối hợp.
  case coordinate
  /// Tuyên truyền, vận động.
  case mobilise
  /// Tổng hợp, báo cáo.
  case report
  /// Bố trí kinh phí.
  case fund
}
