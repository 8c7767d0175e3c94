import ArgumentParser
import Authoring
import Diagnostics
import SiteBuild

/// `bantin new notice`
struct NewNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Tạo một thông báo trong notices/.",
    discussion: """
      Begins a notice in notices/.

      VÍ DỤ (EXAMPLES)
        bantin new notice "Họp dân bàn về nước sạch"
        bantin new notice "Lịch họp" --date 15/7/2024 --text "Họp lúc 7 giờ tối tại nhà văn hóa bản."
      """)

  @Argument(help: .init("Tiêu đề. (The title.)", valueName: "tiêu đề"))
  var title: String

  @Option(
    help: .init(
      "Ngày của thông báo; không nêu thì là hôm nay. (Its day; else today.)", valueName: "ngày"),
    transform: AsOf.init(option:))
  var date: AsOf?

  @Option(help: .init("Lời thông báo. (What it says.)", valueName: "lời"))
  var text = ""

  @OptionGroup(title: "NỘI DUNG (CONTENT)") var place: PlaceOptions

  func run() throws {
    try place.tell { () throws(AuthoringMistake) in
      try NewNotice(title: title, day: date?.day ?? Clock.today, text: text)
    } adding: { notice throws(BuildFailure) in
      try add(notice, to: plain(place.content))
    }
  }
}

/// `bantin new set`
struct NewSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Tạo một bộ tiêu chí trong criteria/.",
    discussion: """
      Begins a criteria set in criteria/.

      VÍ DỤ (EXAMPLES)
        bantin new set "Bản kiểu mẫu về du lịch" --id du-lich --criteria 12
        bantin new set "Bộ tiêu chí bản" --criteria "Giao thông; Điện; Nước sạch"
        bantin new set --copy-set xa-ben/content/criteria/ntm    chép của xã khác (copy one)
      """)

  @Argument(
    help: .init(
      "Tên bộ tiêu chí; khi chép thì không cần. (The set's title; not where one is copied.)",
      valueName: "tên"))
  var title: String?

  @OptionGroup(title: "BỘ TIÊU CHÍ (SET)") var criteria: SetOptions

  @Option(
    help: .init(
      "Mã của bộ, là tên thư mục; không nêu thì làm từ tên. (Its id; else made of the title.)",
      valueName: "mã"))
  var id: String?

  @OptionGroup(title: "NỘI DUNG (CONTENT)") var place: PlaceOptions
  @OptionGroup(title: "BẢNG MỚI (NEW TABLES)") var form: TableFormOptions

  func validate() throws {
    guard criteria.copySet == nil, title == nil || criteria.criteria == nil else { return }
    throw ValidationError(
      "cần tên bộ và --criteria, hoặc --copy-set (a title and --criteria, or --copy-set)")
  }

  func run() throws {
    guard let set = try criteria.set(title: title ?? "", id: id, in: place.lang) else { return }
    try place.tell { () throws(AuthoringMistake) in
      set
    } adding: { set throws(BuildFailure) in
      try add(set, to: plain(place.content), form: form.form)
    }
  }
}

/// Where something new goes and how the command speaks.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: .init("Thư mục nội dung. (The content folder.)", valueName: "thư-mục"),
    completion: .directory)
  var content = "content"

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  /// Makes something of what was said, adds it, and tells what came of it.
  func tell<New>(
    _ make: () throws(AuthoringMistake) -> New, adding: (New) throws(BuildFailure) -> Addition
  ) throws {
    let new: New
    do throws(AuthoringMistake) { new = try make() } catch {
      try end(error.message, in: lang, 64)
    }
    let addition: Addition
    do throws(BuildFailure) { addition = try adding(new) } catch {
      try end(error.message, in: lang, 2)
    }
    try bantin.tell(addition, in: lang)
  }
}
