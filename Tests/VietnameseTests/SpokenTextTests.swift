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
    ("khu vực III: ≥ 70 %", "khu vực ba: ít nhất bảy mươi phần trăm"),
    ("Văn hóa & Thể thao", "Văn hóa và Thể thao"), ("2,5 km", "hai phẩy năm ki lô mét"),
    ("từ 3 - 5%", "từ ba đến năm phần trăm"),
    ("quý I/2024", "quý một năm hai nghìn không trăm hai mươi tư"),
    ("quý IV", "quý tư"), ("≥95%", "ít nhất chín mươi lăm phần trăm"), ("24h", "hai mươi tư giờ"),
    ("lúc 10h30", "lúc mười giờ ba mươi"), ("100.000đ", "một trăm nghìn đồng"),
    ("2.500m2", "hai nghìn năm trăm mét vuông"),
    ("2024-06-30", "ngày ba mươi tháng sáu năm hai nghìn không trăm hai mươi tư"),
    ("Tỷ lệ 95 %; có 3 nhà", "Tỷ lệ chín mươi lăm phần trăm; có ba nhà"),
    (
      "Nhà ở (đạt ≥ 80 %) theo quy định",
      "Nhà ở, đạt ít nhất tám mươi phần trăm, theo quy định"
    ),
    ("nữ 50 %.", "nữ năm mươi phần trăm."), ("5-10%", "năm đến mười phần trăm"),
    ("15%-20%", "mười lăm đến hai mươi phần trăm"),
    ("5–10 % số hộ", "năm đến mười phần trăm số hộ"),
    ("5,5‰", "năm phẩy năm phần nghìn"), ("nội dung thứ 1", "nội dung thứ nhất"),
    ("lĩnh vực thứ 4", "lĩnh vực thứ tư"), ("Tháng 4", "Tháng tư"), ("tháng 1", "tháng một"),
    ("quý 4/2024", "quý tư năm hai nghìn không trăm hai mươi tư"),
    ("Từ ngày 1/5 đến 30/6", "Từ ngày một tháng năm đến ngày ba mươi tháng sáu"),
    ("Từ 1/5 đến 30/6", "Từ ngày một tháng năm đến ngày ba mươi tháng sáu"),
    ("Ngày 02/9.", "Ngày hai tháng chín."), ("trước 30/4", "trước ngày ba mươi tháng tư"),
    ("từ 3/12 đến 5/12 tiêu chí", "từ ba trên mười hai đến năm trên mười hai tiêu chí"),
    ("5 ha/hộ", "năm héc ta mỗi hộ"), ("5.000 đồng/m2", "năm nghìn đồng mỗi mét vuông"),
    ("2 km/h", "hai ki lô mét mỗi giờ"),
    ("48 triệu đồng/người/năm", "bốn mươi tám triệu đồng mỗi người mỗi năm"),
    ("1,2 lần/năm", "một phẩy hai lần mỗi năm"), ("ấp/bản", "ấp hoặc bản"),
    ("17:45", "mười bảy giờ bốn mươi lăm"), ("40°C", "bốn mươi độ xê"),
    ("20 m3", "hai mươi mét khối"), ("15 m³", "mười lăm mét khối"),
    ("999.999 đ", "chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng"),
    ("mục 1.2.3", "mục một chấm hai chấm ba"),
    (
      "Luật 10/2022/QH15",
      "Luật mười, hai nghìn không trăm hai mươi hai QH mười lăm"
    ),
    ("0 hộ", "không hộ"), ("", ""), ("...", ""), ("Bản Pút", "Bản Pút"),
  ])
  func saysWhatIsWritten(text: String, words: String) {
    #expect(speech.words(of: text) == words)
  }

  @Test func namesAbbreviationsThatNobodyExplained() {
    #expect(speech.unread(in: speech.words(of: "UBND xã, HTX và OCOP, bản A")) == ["HTX", "OCOP"])
    #expect(speech.unread(in: speech.words(of: "lớp 4A, 30 cm², x=y")) == ["4A", "cm²", "x=y"])
  }

  @Test func saysNumbersAsItIsTold() {
    let other = SpokenText(abbreviations: [:]) { "<\($0)>" }
    #expect(other.words(of: "3 bản, 4/5") == "<3> bản, <4> trên <5>")
  }
}
