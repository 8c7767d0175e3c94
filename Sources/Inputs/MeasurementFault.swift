import Diagnostics
import Model
import Vietnamese

/// What an item's values are given in, as far as reading its numbers needs to know.
enum ItemUnit: UInt8, Sendable {
  /// The set asks for no number.
  case unmeasured
  case percent
  case other

  init(_ requirement: Requirement) {
    switch requirement {
    case .notGiven, .stated: self = .unmeasured
    case .measured(_, let unit), .perGroup(_, _, let unit): self = unit == "%" ? .percent : .other
    case .parts, .points: self = .other
    }
  }
}

/// What can be wrong with numbers each of which is one.
enum MeasurementFault {
  /// A numerator without a denominator, or the other way round.
  case onePart
  /// Parts of nothing, or fewer than none.
  case impossibleParts
  /// More parts than there are, where the unit is per cent or the set asks for no number.
  case moreThanAll
  /// A per cent sign where the set counts in another unit.
  case percentOfOther

  @inline(__always)
  init?(_ measurement: AssessmentLog.Measurement, _ unit: ItemUnit) {
    if measurement.isPercent, unit == .other {
      self = .percentOfOther
      return
    }
    if measurement.numerator == nil, measurement.denominator == nil { return nil }
    guard let top = measurement.numerator, let bottom = measurement.denominator else {
      self = .onePart
      return
    }
    if bottom <= .zero || top < .zero {
      self = .impossibleParts
    } else if unit != .other, top > bottom {
      self = .moreThanAll
    } else {
      return nil
    }
  }
}

extension Diagnostic {
  static func measurementFault(
    _ fault: MeasurementFault, _ text: String, at location: Location
  ) -> Self {
    switch fault {
    case .onePart:
      Diagnostic(
        InputRules.fractionForm, at: location,
        Bilingual(
          vi: "tử số và mẫu số phải có đủ cả hai",
          en: "a numerator and a denominator go together"),
        help: Bilingual(vi: "điền số còn thiếu, hoặc xóa số kia", en: "add or delete one of them"))
    case .impossibleParts:
      Diagnostic(
        InputRules.fractionForm, at: location,
        Bilingual(
          vi: "\(text) không thể là một tỷ lệ: mẫu số phải lớn hơn 0, tử số không âm",
          en: "\(text) is no share: the denominator is above 0, the numerator not below"))
    case .moreThanAll:
      Diagnostic(
        InputRules.fractionForm, at: location,
        Bilingual(
          vi: "\(text): tử số lớn hơn mẫu số nên tỷ lệ vượt 100%",
          en: "\(text): the numerator is above the denominator, which is more than 100%"),
        help: Bilingual(
          vi: "kiểm tra xem hai số có bị đổi chỗ hoặc gõ nhầm không",
          en: "see whether the two were swapped or mistyped"))
    case .percentOfOther:
      Diagnostic(
        InputRules.unitDiffers, at: location,
        Bilingual(
          vi: "'\(text)' ghi bằng % nhưng bộ tiêu chí tính chỉ tiêu này bằng đơn vị khác",
          en: "'\(text)' is in per cent, but the set measures this indicator in another unit"),
        help: Bilingual(
          vi: "ghi số theo đơn vị của chỉ tiêu, không có dấu %",
          en: "give the number in the indicator's unit, without the sign"))
    }
  }
}
