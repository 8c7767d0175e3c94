import Vietnamese

/// Whether a heading announces what must not be published.
///
/// "Tỷ lệ có thẻ BHYT" and "Số người có CCCD" announce figures of many, which may.
func isPersonalHeading(_ heading: String) -> Bool {
  let words = folded(heading).split { !$0.isLetter && !$0.isNumber }
  let joined = words.joined()
  if figures.contains(where: joined.hasPrefix) || heading.contains("%") { return false }
  return words.contains(where: shortNames.contains) || wholeNames.contains(joined)
    || names.contains { name in
      guard let range = joined.firstRange(of: name) else { return false }
      // "Ngày sinh hoạt chi bộ".
      return !(name.hasSuffix("sinh") && joined[range.upperBound...].hasPrefix("hoat"))
    }
}

/// "Số hộ" alone would take in "số hộ chiếu".
private let figures = ["tyle", "tile", "songuoi", "sohoco", "sohodan", "sohothamgia", "tongso"]

private let shortNames: Set<Substring> = [
  "sdt", "tel", "dob", "cmt", "cmnd", "cccd", "zalo", "phone", "mobile", "passport", "bhyt", "bhxh",
]

private let wholeNames = [
  "dt", "dtdd", "didong", "mathe", "sothe", "hoten", "fullname", "danhsach", "sobhxh", "mabhxh",
]

private let names = [
  "dienthoai", "telephone", "phonenumber", "sodidong", "cancuoc", "sodinhdanh", "madinhdanh",
  "chungminhnhandan", "hochieu", "idcard", "identitycard", "nationalid", "citizenid",
  "insurancecard", "insurancenumber", "thebaohiem", "ngaysinh", "namsinh", "birth", "chuho",
  "hovaten", "hotenchuho", "householdhead", "headofhousehold", "danhsachho", "danhsachnguoi",
  "danhsachthanhvien", "listofpersons", "listofhouseholds",
]
