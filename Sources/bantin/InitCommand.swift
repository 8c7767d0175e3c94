import ArgumentParser
import Authoring
import Diagnostics
import SiteBuild

/// `bantin init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Tạo thư mục nội dung mới cho một xã, dựng được ngay.",
    discussion: """
      Begins a content folder for a commune that can be built at once.

      Ở màn hình, điều gì chưa nêu sẽ được hỏi. Các bảng mở được bằng Excel; bảng chưa có số liệu có một \
      dòng "ví dụ:" không bao giờ được đăng. Thư mục đã có tệp thì không động tới.
      At a terminal it asks for what was not said. Tables without data have an example row, which is \
      never published. A folder that holds anything is left alone.

      VÍ DỤ (EXAMPLES)
        bantin init
        bantin init --commune "xã Chiềng Khoi" --village "Bản Pút" --village "Bản Tủm" --criteria 16
        bantin init --commune "xã Mẫu" --criteria "Giao thông; Điện; Nước sạch" --content xa/content
        bantin init --commune "xã Mẫu" --copy-set xa-ben/content/criteria/ntm
      """)

  @Option(help: .init("Tên xã, phường. (The commune's name.)", valueName: "xã"))
  var commune: String?

  @Option(
    help: .init(
      "Tên một bản; nêu nhiều lần cho nhiều bản. (A village; once for each.)", valueName: "bản"))
  var village: [String] = []

  @OptionGroup(title: "BỘ TIÊU CHÍ (SET)") var criteria: SetOptions

  @Option(
    help: .init("Tên bộ tiêu chí. (The title of the criteria set.)", valueName: "tên"))
  var set: String?

  @Option(
    help: .init("Mã bộ tiêu chí, là tên thư mục. (The set's id.)", valueName: "mã"))
  var setID = "ntm"

  @Option(help: .init("Tên trang. (The site's title.)", valueName: "tên"))
  var title: String?

  @Option(
    help: .init(
      "Ngày bắt đầu; không nêu thì là hôm nay. (The day it begins; else today.)",
      valueName: "ngày"),
    transform: AsOf.init(option:))
  var date: AsOf?

  @OptionGroup(title: "NỘI DUNG (CONTENT)") var place: PlaceOptions
  @OptionGroup(title: "BẢNG (TABLES)") var form: TableFormOptions

  func validate() throws {
    // The folder appears in one step, which the one someone stands in cannot.
    guard Console.absolute(place.content) == Console.absolute(".") else { return }
    throw ValidationError(
      "--content là thư mục sẽ được tạo, không phải thư mục đang đứng (a folder to be made)")
  }

  func run() throws {
    var answers = self
    if commune == nil || !saysCriteria, let questions = Questions(in: place.lang) {
      answers.ask(questions)
    }
    try answers.finish()
  }

  private var saysCriteria: Bool { criteria.criteria != nil || criteria.copySet != nil }

  private mutating func ask(_ questions: Questions) {
    if commune == nil {
      let nameless = Bilingual(vi: "Cần tên xã.", en: "The commune needs a name.")
      commune = questions.ask(
        Bilingual(vi: "Tên xã (như xã Chiềng Khoi)?", en: "The commune (as xã Chiềng Khoi)?")
      ) { $0.isEmpty ? nameless : nil }
    }
    if village.isEmpty {
      village = questions.askSeveral(
        Bilingual(
          vi: "Tên một bản (Enter khi hết)?", en: "A village (Enter when there is no more)?"))
    }
    if saysCriteria { return }
    if set == nil {
      let title = questions.ask(
        Bilingual(
          vi: "Tên bộ tiêu chí (Enter là \(Self.usualSet))?",
          en: "The criteria set (Enter for \(Self.usualSet))?"))
      set = title == "" ? nil : title
    }
    criteria.criteria = questions.ask(
      Bilingual(
        vi: "Có bao nhiêu tiêu chí, hoặc tên từng tiêu chí cách nhau bằng dấu chấm phẩy?",
        en: "How many criteria, or their names between semicolons?")
    ) { NewSet.problem(withCriteria: $0)?.message }
  }

  private static let usualSet = "Bộ tiêu chí nông thôn mới"

  private func finish() throws {
    let wanted = try criteria.set(title: set ?? Self.usualSet, id: setID, in: place.lang)
    guard let commune, !commune.isEmpty, let wanted else {
      let text = Bilingual(
        vi: "còn thiếu tên xã hoặc số tiêu chí; viết như: "
          + "bantin init --commune \"xã …\" --criteria 16",
        en: "the commune or the number of criteria is missing; write it as: "
          + "bantin init --commune \"xã …\" --criteria 16")
      try end(text, in: place.lang, 64)
    }
    try make(
      NewContent(
        commune: commune, title: title, villages: village, set: wanted,
        started: date?.day ?? Clock.today, form: form.form))
  }

  private func make(_ new: NewContent) throws {
    let content = plain(place.content)
    let addition: Addition
    do throws(BuildFailure) { addition = try start(new, at: content) } catch {
      try end(error.message, in: place.lang, 2)
    }
    guard case .written = addition else {
      guard case .taken = addition else { return try tell(addition, in: place.lang) }
      let text = Bilingual(
        vi: "Chưa tạo gì: '\(content)' đã có; chọn nơi khác bằng --content, hoặc thêm vào đó "
          + "bằng bantin new",
        en: "Nothing was made: '\(content)' exists; choose another place with --content, or add "
          + "to it with bantin new")
      try end(text, in: place.lang, 1)
    }
    let villages = new.villages.count
    let made = Bilingual(
      vi: "Đã tạo \(content): \(villages) bản, bộ tiêu chí \(new.set.id).\n",
      en: "Made \(content): \(villages) villages, criteria set \(new.set.id).\n")
    Console.print(made[place.lang] + nextSteps[place.lang], to: .output)
  }

  private var nextSteps: Bilingual {
    let content = plain(place.content)
    let isPlain = content.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    let option = content == "content" ? "" : " --content \(isPlain ? content : "\"\(content)\"")"
    return Bilingual(
      vi: """
        Tiếp theo:
          bantin build\(option)
              dựng trang vào site/, rồi mở site/index.html
          \(content)/data/
              các bảng; mở bằng Excel, mỗi cột được giải thích ở \(content)/cac-cot.html
          bantin new assessment\(option) "ngày=hôm nay" bản=… mã=… "kết quả=Đạt"
              ghi kết quả đầu tiên

        """,
      en: """
        Next:
          bantin build\(option)
              builds the site into site/; then open site/index.html
          \(content)/data/
              the tables; open them with Excel, \(content)/cac-cot.html explains each column
          bantin new assessment\(option) ngày=today bản=… mã=… "kết quả=Đạt"
              writes the first result

        """)
  }
}
