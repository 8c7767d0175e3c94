package import Diagnostics
import Vietnamese

/// That private persons are kept out of what is published (Decree 13/2023/NĐ-CP).
package enum PersonalDataRules {
  package static let all = [heading, value]

  static let heading = Rule(
    "personal-heading", .error,
    summary: Bilingual(
      vi: "Cột chứa dữ liệu cá nhân.", en: "The column holds personal data."),
    explanation: Bilingual(
      vi: """
        Số căn cước, số thẻ bảo hiểm, số điện thoại, ngày sinh và danh sách hộ là dữ liệu cá nhân \
        (Nghị định 13/2023/NĐ-CP): trang tin chỉ đăng số tổng hợp. Hãy xóa cột. Số điện thoại cơ quan \
        ghi ở cột contact của units.csv hoặc contact trong site.yaml.
        """,
      en: """
        Numbers of identity papers and insurance cards, telephone numbers, dates of birth and lists of \
        households are personal data (Decree 13/2023/NĐ-CP): publish aggregates only. Delete the \
        column. An office's number belongs into the column contact of units.csv or into contact in \
        site.yaml.
        """))
  static let value = Rule(
    "personal-data", .error,
    summary: Bilingual(vi: "Có dữ liệu cá nhân.", en: "There is personal data."),
    explanation: Bilingual(
      vi: """
        Chỗ này giống số điện thoại, số giấy tờ tùy thân, số thẻ bảo hiểm, ngày sinh hoặc danh sách tên \
        người: không đăng lên trang tin (Nghị định 13/2023/NĐ-CP). Hãy xóa, hoặc chỉ ghi số lượng. Số \
        điện thoại cơ quan ghi ở cột contact của units.csv, contact trong site.yaml, hoặc trong bài có \
        office_contact: true ở phần đầu.
        """,
      en: """
        This looks like a telephone number, the number of an identity paper or insurance card, a date \
        of birth or a list of persons: none is published (Decree 13/2023/NĐ-CP). Delete it, or write \
        how many. An office's number belongs into the column contact of units.csv, into contact in \
        site.yaml, or into an article whose head says office_contact: true.
        """))
}

extension Diagnostic {
  static func personalHeading(_ heading: String, at location: Location) -> Diagnostic {
    Diagnostic(
      PersonalDataRules.heading, at: location,
      Bilingual(
        vi: "cột '\(heading)' chứa dữ liệu cá nhân",
        en: "the column '\(heading)' holds personal data"),
      help: Bilingual(
        vi: "xóa cột; số cơ quan ghi ở cột contact của units.csv",
        en: "delete it; an office's number belongs into contact of units.csv"))
  }

  /// The data itself are not repeated: messages end up in logs.
  static func personalData(_ kind: PersonalData.Kind, at location: Location) -> Diagnostic {
    Diagnostic(
      PersonalDataRules.value, at: location, kind.words,
      help: Bilingual(vi: "xóa, hoặc chỉ ghi số lượng", en: "delete it, or write how many"))
  }
}

extension PersonalData.Kind {
  fileprivate var words: Bilingual {
    switch self {
    case .phone: Bilingual(vi: "có số điện thoại", en: "there is a telephone number")
    case .identity:
      Bilingual(vi: "có số giấy tờ tùy thân", en: "there is the number of an identity paper")
    case .insurance:
      Bilingual(vi: "có số thẻ bảo hiểm", en: "there is the number of an insurance card")
    case .birthDate: Bilingual(vi: "có ngày, năm sinh", en: "there is a date of birth")
    case .names: Bilingual(vi: "có danh sách tên người", en: "there is a list of persons")
    }
  }
}
