import Diagnostics

/// The schemas of the tables about the work beside the scores.
extension Schemas {
  private static let village = TableSchema.Column(
    "village", .reference(table: "villages"), ["bản", "mã bản"], required: true,
    vi: "Mã bản, hoặc tên bản nếu không trùng.", en: "The village's id, or its unique name.")
  private static let anyVillage = TableSchema.Column(
    "village", .reference(table: "villages"), ["bản", "mã bản"],
    vi: "Mã bản; để trống nếu là việc chung của xã.",
    en: "The village's id; blank for the whole commune.")
  private static let set = TableSchema.Column(
    "set", .reference(table: "sets"), ["bộ tiêu chí", "bộ"],
    vi: "Bộ tiêu chí; để trống là bộ mặc định.", en: "The set; blank is the default set.")
  private static let document = TableSchema.Column(
    "document", .reference(table: "documents"), ["văn bản", "tài liệu"], vi: "Mã văn bản.",
    en: "The document's id.")
  private static let anyCode = anyCode(besides: ["mã"])
  /// The heading "mã" is free for it where the rows have no id of their own.
  private static func anyCode(besides aliases: [String]) -> TableSchema.Column {
    TableSchema.Column(
      "code", .code, aliases + ["tiêu chí", "chỉ tiêu", "mã tiêu chí", "mã chỉ tiêu"],
      vi: "Mã tiêu chí hoặc chỉ tiêu; để trống nếu không gắn với mã nào.",
      en: "A criterion's or indicator's code; blank when it concerns none.")
  }

  package static let units = TableSchema(
    name: "units",
    description: Bilingual(
      vi: "Các đơn vị, bộ phận, ban của bản.", en: "Units, their desks, and village boards."),
    columns: [
      .init(
        "id", .identifier, ["mã", "mã đơn vị"], required: true, unique: true,
        vi: "Mã cố định, dùng trong địa chỉ trang: dia-chinh.",
        en: "A stable id, used in page addresses: dia-chinh."),
      .init(
        "name", .text, ["tên", "tên đơn vị", "đơn vị"], required: true, vi: "Tên.", en: "Name."),
      .init(
        "short_name", .text, ["tên ngắn", "tên tắt"], vi: "Tên ngắn trong bảng.",
        en: "A short name for tables."),
      .init(
        "parent", .reference(table: "units"), ["thuộc", "thuộc đơn vị"],
        vi: "Đơn vị chứa bộ phận này.", en: "The unit it is a desk of."),
      .init(
        "village", .reference(table: "villages"), ["bản", "mã bản"],
        vi: "Bản, nếu là ban hoặc tổ chức của bản.", en: "The village it belongs to."),
      .init(
        "commune", .reference(table: "communes"), ["xã", "mã xã"],
        vi: "Xã của đơn vị, khi trang có nhiều xã; để trống là đơn vị chung của mọi xã.",
        en: "The commune it works for, in a site of several; blank for units of all of them."),
      .init(
        "duties", .text, ["nhiệm vụ", "nhiệm vụ khác"],
        vi: "Việc ngoài các tiêu chí được phân công, cách nhau bằng dấu chấm phẩy.",
        en: "What it does beside its criteria, separated by semicolons."),
      .init(
        "contact", .officeContact, ["liên hệ", "điện thoại cơ quan"],
        vi: "Điện thoại, địa chỉ của cơ quan; không ghi số riêng của ai.",
        en: "The office's telephone and address; nobody's own."),
      note, source,
    ])

  package static let assignments = TableSchema(
    name: "assignments",
    description: Bilingual(
      vi: "Phân công: đơn vị nào phụ trách tiêu chí, chỉ tiêu nào.",
      en: "Which unit is responsible for which criterion or indicator."),
    columns: [
      .init(
        "unit", .reference(table: "units"), ["đơn vị", "mã đơn vị"], required: true,
        vi: "Mã đơn vị.", en: "The unit's id."),
      set,
      .init(
        "code", .code, ["mã", "tiêu chí", "chỉ tiêu", "mã tiêu chí", "mã chỉ tiêu"],
        vi: "Mã tiêu chí hoặc chỉ tiêu; để trống là cả bộ.",
        en: "A criterion's or indicator's code; blank is the whole set."),
      .init(
        "role", .wordList(RoleWords.accepted), ["vai trò"], required: true,
        vi: "Vai trò, cách nhau bằng dấu phẩy: chủ trì, hướng dẫn, thẩm định.",
        en: "Roles, separated by commas: chủ trì, hướng dẫn, thẩm định."),
      .init(
        "wording", .text, ["nguyên văn"], vi: "Nguyên văn trong văn bản.",
        en: "The words of the source."),
      note, source,
    ])

  package static let tasks = TableSchema(
    name: "tasks",
    description: Bilingual(vi: "Việc phải làm và thời hạn.", en: "Tasks and their deadlines."),
    columns: [
      .init(
        "id", .identifier, ["mã", "mã việc"], required: true, unique: true,
        vi: "Mã cố định, dùng trong lịch.", en: "A stable id, used in the calendar."),
      anyVillage, set, anyCode(besides: []),
      .init(
        "action", .text, ["việc", "công việc", "nội dung"], required: true, vi: "Việc phải làm.",
        en: "What is to be done."),
      .init(
        "stage", .text, ["bước"],
        vi: "Việc này là bước công nhận nào: mã hoặc tên trong stages của set.yaml.",
        en: "Which stage of set.yaml it is, by id or name."),
      .init(
        "lead", .referenceList(table: "units"), ["chủ trì"],
        vi: "Mã các đơn vị chủ trì, cách nhau bằng dấu chấm phẩy.",
        en: "Ids of the units in charge, separated by semicolons."),
      .init(
        "coordinators", .referenceList(table: "units"), ["phối hợp"],
        vi: "Mã các đơn vị phối hợp, cách nhau bằng dấu chấm phẩy.",
        en: "Ids of the units that help, separated by semicolons."),
      .init(
        "assigned", .date, ["giao", "ngày giao"],
        vi: "Ngày giao việc; trước ngày đó chưa có việc này.",
        en: "When it was given; before that day there was no such task."),
      .init(
        "due", .deadline, ["thời hạn", "hạn"],
        vi: "15/7/2024, hoặc trước 15/7/2024 nếu chính ngày đó đã là muộn.",
        en: "15/7/2024, or trước 15/7/2024 when that day itself is too late."),
      .init(
        "moved", .deadlineMoves, ["gia hạn", "dời hạn"],
        vi: "Các lần dời hạn, cách nhau bằng dấu chấm phẩy: 10/7/2024: trước 30/8/2024.",
        en: "Moves of the deadline, separated by semicolons: 10/7/2024: trước 30/8/2024."),
      .init(
        "done", .date, ["xong", "ngày xong", "hoàn thành"], vi: "Ngày làm xong.", en: "Done on."),
      document, note, source,
    ])

  package static let papers = TableSchema(
    name: "papers",
    description: Bilingual(
      vi: "Giấy tờ minh chứng mà một bộ tiêu chí đòi hỏi.",
      en: "The papers a set asks for as evidence."),
    columns: [
      .init(
        "id", .identifier, ["mã", "mã giấy tờ"], required: true, unique: true, vi: "Mã cố định.",
        en: "A stable id."),
      .init(
        "code", .code, ["tiêu chí", "chỉ tiêu", "mã tiêu chí", "mã chỉ tiêu"], required: true,
        vi: "Mã tiêu chí hoặc chỉ tiêu.", en: "A criterion's or indicator's code."),
      .init(
        "name", .text, ["tên", "tên giấy tờ"], required: true, vi: "Tên giấy tờ.", en: "Name."),
      note, source,
    ])

  package static let evidence = TableSchema(
    name: "evidence",
    description: Bilingual(
      vi: "Hồ sơ minh chứng của các bản.", en: "The evidence villages handed in."),
    columns: [
      village, set,
      .init(
        "code", .code, ["mã", "tiêu chí", "chỉ tiêu", "mã tiêu chí", "mã chỉ tiêu"], required: true,
        vi: "Mã tiêu chí hoặc chỉ tiêu.", en: "A criterion's or indicator's code."),
      .init(
        "paper", .text, ["giấy tờ", "tên giấy tờ"], required: true,
        vi: "Mã giấy tờ trong papers.csv của bộ tiêu chí, hoặc tên giấy tờ.",
        en: "The id of a paper of the set, or a name."),
      .init(
        "received", .date, ["ngày nhận"], vi: "Ngày nhận; trống là chưa có.", en: "Received on."),
      .init("file", .path, ["tệp"], vi: "Tệp trong thư mục nội dung.", en: "Its file."),
      .init("link", .text, ["liên kết"], vi: "Địa chỉ https://.", en: "Its https:// address."),
      note, source,
    ])

  package static let milestones = TableSchema(
    name: "milestones",
    description: Bilingual(
      vi: "Các bước công nhận mà bản đã qua.", en: "Stages of recognition that villages reached."),
    columns: [
      village, set,
      .init(
        "stage", .text, ["bước", "giai đoạn"], required: true,
        vi: "Mã hoặc tên một bước trong stages của set.yaml.",
        en: "The id or name of a stage in set.yaml."),
      .init("date", .date, ["ngày"], required: true, vi: "Ngày.", en: "The day."),
      document, note, source,
    ])

  package static let reports = TableSchema(
    name: "reports",
    description: Bilingual(
      vi: "Báo cáo tháng đã nhận từ các bản.", en: "Monthly reports received from villages."),
    columns: [
      village,
      .init(
        "period", .month, ["kỳ", "tháng", "kỳ báo cáo"], required: true,
        vi: "Tháng báo cáo, như 6/2024.", en: "The month, such as 2024-06."),
      .init(
        "received", .date, ["ngày nhận"], required: true, vi: "Ngày nhận.", en: "Received on."),
      note, source,
    ])

  package static let funds = TableSchema(
    name: "funds",
    description: Bilingual(vi: "Kinh phí, tính bằng đồng.", en: "Money, in đồng."),
    columns: [
      anyVillage, set, anyCode,
      .init(
        "fund", .text, ["nguồn vốn", "nguồn kinh phí"], required: true, vi: "Nguồn vốn.",
        en: "Where the money comes from."),
      .init(
        "planned", .number, ["kế hoạch", "nhu cầu"], vi: "Kế hoạch, đồng.", en: "Planned, đồng."),
      .init("allocated", .number, ["phân bổ"], vi: "Phân bổ, đồng.", en: "Allocated, đồng."),
      .init("spent", .number, ["đã chi", "giải ngân"], vi: "Đã chi, đồng.", en: "Spent, đồng."),
      .init(
        "contributed", .number, ["đóng góp"], vi: "Nhân dân đóng góp, đồng.",
        en: "Contributed by the people, đồng."),
      note, source,
    ])

  package static let registrations = TableSchema(
    name: "registrations",
    description: Bilingual(
      vi: "Bản đăng ký phấn đấu danh hiệu nào, năm nào.",
      en: "Which village goes for which title in which year."),
    columns: [
      village, set,
      .init(
        "title", .text, ["danh hiệu"], required: true,
        vi: "Danh hiệu, như đạt chuẩn nông thôn mới.",
        en: "The title."),
      .init("year", .wholeNumber, ["năm"], required: true, vi: "Năm.", en: "The year."),
      note, source,
    ])

  package static let villageEvents = TableSchema(
    name: "village_events",
    description: Bilingual(
      vi: "Đổi tên, nhập, chia, chuyển bản.", en: "Renames, mergers, splits and moves of villages."),
    columns: [
      .init("date", .date, ["ngày"], required: true, vi: "Ngày.", en: "The day."),
      .init(
        "kind", .words(EventWords.accepted), ["loại"], required: true,
        vi: "đổi tên, nhập, chia hoặc chuyển.", en: "rename, merge, split or move."),
      village,
      .init(
        "into", .referenceList(table: "villages"), ["thành", "vào bản"],
        vi: "Mã các bản mới, cách nhau bằng dấu chấm phẩy.",
        en: "Ids of the villages it went into, separated by semicolons."),
      .init(
        "name", .text, ["tên cũ", "nơi đến"], vi: "Tên cũ khi đổi tên; xã mới khi chuyển.",
        en: "The old name of a rename, the new commune of a move."),
      document, note, source,
    ])

  package static let claims = TableSchema(
    name: "claims",
    description: Bilingual(
      vi: "Điều mà văn bản nêu, để đối chiếu với kết quả đánh giá và với nhau.",
      en: "What documents state, to be held against the assessments and each other."),
    columns: [
      .init(
        "kind", .words(ClaimWords.accepted), ["loại"], required: true,
        vi:
          "đạt, chưa đạt (mục trong danh sách); số tiêu chí đạt, số chỉ tiêu đạt, số tiêu chí chưa "
          + "đạt, số chỉ tiêu chưa đạt; tổng số tiêu chí, tổng số chỉ tiêu (của bộ); số hộ, số "
          + "khẩu (của bản; không ghi bản là của xã); tên; giai đoạn; số văn bản; đơn vị; ngày; "
          + "thời hạn (của việc).",
        en: "met, unmet (list entries); criteria-met, indicators-met, criteria-unmet, "
          + "indicators-unmet; criteria-total, indicators-total (of the set); households, "
          + "population (of the village, or of the commune); name; period; number; unit; date; "
          + "deadline (of a task)."),
      anyVillage, set, anyCode(besides: ["mã"]),
      .init(
        "value", .text, ["giá trị", "nội dung"],
        vi: "Số như 13/16 hoặc 12, hoặc tên, giai đoạn, số văn bản, mã đơn vị, ngày, thời hạn.",
        en: "A count such as 13/16 or 12, or the name, period, number, unit's id, day or deadline."
      ),
      .init(
        "about", .text, ["về văn bản", "về"],
        vi: "Mã văn bản mà giai đoạn hoặc số văn bản nói tới; mã việc mà thời hạn nói tới.",
        en: "The document whose period or number it is; the task whose deadline it is."),
      .init(
        "date", .date, ["ngày"], vi: "Ngày của số liệu; để trống nếu văn bản không nêu.",
        en: "The day of which the figure is; blank when the document gives none."),
      .init(
        "quote", .text, ["nguyên văn", "trích"], required: true,
        vi: "Nguyên văn trong văn bản.", en: "Word for word."),
      note,
      .init(
        "source", .text, ["nguồn", "căn cứ"], required: true,
        vi: "Văn bản và dòng: ke-hoach-2024:173.", en: "Document and line: ke-hoach-2024:173."),
    ])

  package static let explanations = TableSchema(
    name: "explanations",
    description: Bilingual(
      vi: "Giải thích cho các điểm ở trang đối chiếu số liệu.",
      en: "What is said about the findings of the page of checks."),
    columns: [
      .init(
        "check", .text, ["phép đối chiếu", "mã đối chiếu"], required: true,
        vi: "Mã của phép đối chiếu, ghi ở trang đối chiếu: status-conflict.",
        en: "The check's identifier, as the page gives it: status-conflict."),
      anyVillage,
      .init(
        "about", .text, ["về", "mã"],
        vi: "Mã ghi cạnh điểm đó: mã tiêu chí, việc, đơn vị, văn bản.",
        en: "What stands beside the finding: a code, or the id of a task, unit or document."),
      .init(
        "state", .words(ExplanationWords.accepted), ["trạng thái"], required: true,
        vi: "đã giải thích hoặc đã xử lý.", en: "explained or resolved."),
      .init(
        "note", .text, ["ghi chú", "giải thích"], required: true, vi: "Giải thích.", en: "Why."),
      .init("by", .text, ["người ghi", "đơn vị"], vi: "Ai giải thích.", en: "Who says so."),
      .init("date", .date, ["ngày"], required: true, vi: "Ngày giải thích.", en: "When."),
    ])

  package static let postings = TableSchema(
    name: "postings",
    description: Bilingual(
      vi: "Sổ công khai: đã niêm yết, đọc loa, gửi gì, ở đâu, từ ngày nào.",
      en: "What was made public: posted, read aloud or sent, where and since when."),
    columns: [
      .init(
        "page", .text, ["trang", "địa chỉ trang"],
        vi: "Địa chỉ trang hoặc tờ in, không có .html: in/thon-ban-ban-put.",
        en: "The address of a page or sheet without .html: in/thon-ban-ban-put."),
      .init(
        "title", .text, ["nội dung", "tên"],
        vi: "Nội dung công khai; để trống thì lấy tên trang.",
        en: "What was made public; blank takes the page's name."),
      .init(
        "form", .words(PostingWords.accepted), ["hình thức"], required: true,
        vi: "niêm yết, loa, họp, trang web, nhóm chat.",
        en: "paper, loudspeaker, meeting, web, chat."),
      .init(
        "place", .text, ["địa điểm", "nơi niêm yết"], vi: "Nơi niêm yết.", en: "Where."),
      .init(
        "decided", .date, ["ngày có thông tin", "ngày ban hành"],
        vi: "Ngày có thông tin; 5 ngày làm việc tính từ ngày này.",
        en: "The day of the information; five working days count from it."),
      .init(
        "from", .date, ["từ ngày", "ngày niêm yết"], required: true, vi: "Từ ngày.", en: "Since."),
      .init(
        "to", .date, ["ngày gỡ"],
        vi: "Ngày gỡ, với loa là ngày đọc cuối cùng; để trống khi còn công khai.",
        en: "The day it was taken down, or read for the last time; blank while it is public."),
      .init(
        "by", .text, ["người thực hiện", "đơn vị thực hiện"],
        vi: "Đơn vị hoặc chức danh thực hiện.",
        en: "The unit or post that did it."),
      .init(
        "hash", .text, ["mã nội dung"], vi: "Mã nội dung in trên tờ: 3f2a 91bc 07de.",
        en: "The content code on the sheet: 3f2a 91bc 07de."),
      document, note, source,
    ])

  package static let frozen = TableSchema(
    name: "frozen/2024-06",
    description: Bilingual(
      vi: "Số liệu của trang tháng khi chốt; bantin freeze ghi, đừng sửa tay.",
      en: "A month's page as it was frozen; bantin freeze writes it, do not edit it."),
    columns: [
      .init(
        "kind", .text, ["loại"], required: true,
        vi: "chốt, tổng, thay đổi, bản, đến hạn, quá hạn hoặc báo cáo.",
        en:
          "The day of freezing, a sum, a change, what became of a village, a task due or late, or a report."
      ),
      .init("set", .text, ["bộ tiêu chí"], vi: "Mã bộ tiêu chí.", en: "The set's id."),
      .init("village", .text, ["bản"], vi: "Mã bản.", en: "The village's id."),
      .init(
        "item", .text, ["mã"], vi: "Mã tiêu chí, chỉ tiêu hoặc việc.",
        en: "A criterion's, indicator's or task's code or id."),
      .init(
        "before", .text, ["trước"], vi: "Cuối tháng trước.", en: "At the end of the month before."),
      .init("after", .text, ["sau"], required: true, vi: "Cuối tháng.", en: "At the month's end."),
    ])
}
