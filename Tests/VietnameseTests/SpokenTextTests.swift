import Testing
import Vietnamese

@Suite struct SpokenTextTests {
  private let speech = SpokenText(abbreviations: [
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "BQL": "ban quản lý",
    "TB&XH": "Thương binh và Xã hội", "III": "ba", "km": "ki lô mét",
  ])

  @Test(arguments: [
    ("đạt 13/16 tiêu chí", "đạt mười ba trên mười sáu tiêu chí"),
    ("từ 94,8 % trở lên", "từ chín mươi tư phẩy tám phần trăm trở lên"),
    ("tỷ lệ 95%.", "tỷ lệ chín mươi lăm phần trăm."),
    (
      "giai đoạn 2022-2025",
      "giai đoạn hai nghìn không trăm hai mươi hai đến hai nghìn không trăm hai mươi lăm"
    ),
    ("trước ngày 15/7/2024", "trước ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi tư"),
    ("từ 15/4/2024", "từ ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi tư"),
    ("tháng 4/2024", "tháng tư năm hai nghìn không trăm hai mươi tư"),
    ("Chỉ tiêu 14.10", "Chỉ tiêu mười bốn chấm mười"),
    ("1.234.567 đồng", "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"),
    ("UBND xã", "Ủy ban nhân dân xã"),
    ("Văn phòng HĐND-UBND xã", "Văn phòng Hội đồng nhân dân, Ủy ban nhân dân xã"),
    ("Lao động - TB&XH", "Lao động, Thương binh và Xã hội"),
    ("Địa chính (kinh tế, hạ tầng)", "Địa chính, kinh tế, hạ tầng,"),
    ("khu vực III: ≥ 70 %", "khu vực ba: từ bảy mươi phần trăm"),
    ("Văn hóa & Thể thao", "Văn hóa và Thể thao"), ("2,5 km", "hai phẩy năm ki lô mét"),
    ("từ 3 - 5%", "từ ba đến năm phần trăm"),
    ("quý I/2024", "quý một năm hai nghìn không trăm hai mươi tư"),
    ("quý IV", "quý tư"), ("≥95%", "từ chín mươi lăm phần trăm"), ("24h", "hai mươi tư giờ"),
    ("lúc 10h30", "lúc mười giờ ba mươi"), ("100.000đ", "một trăm nghìn đồng"),
    ("2.500m2", "hai nghìn năm trăm mét vuông"),
    ("2024-06-30", "ngày ba mươi tháng sáu năm hai nghìn không trăm hai mươi tư"),
    ("0 hộ", "không hộ"), ("", ""), ("...", ""), ("Bản Pút", "Bản Pút"),
  ])
  func saysWhatIsWritten(text: String, words: String) {
    #expect(speech.words(of: text) == words)
  }

  @Test func namesAbbreviationsThatNobodyExplained() {
    #expect(speech.unread(in: speech.words(of: "UBND xã, HTX và OCOP, bản A")) == ["HTX", "OCOP"])
  }

  @Test func saysNumbersAsItIsTold() {
    let other = SpokenText(abbreviations: [:]) { "<\($0)>" }
    #expect(other.words(of: "3 bản, 4/5") == "<3> bản, <4> trên <5>")
  }
}
