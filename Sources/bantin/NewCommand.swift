import ArgumentParser
import Inputs

/// `bantin new`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Thêm một bản, một kết quả, một việc, một thông báo hoặc một bộ tiêu chí.",
    discussion: """
      Adds a village, assessment, task, notice or set.

      Dòng mới được thêm vào cuối bảng; mọi chữ đã có giữ nguyên, kể cả dấu ngăn cột, thứ tự cột và cách \
      mã hóa của tệp. Nội dung được đọc thử trước: nếu dòng mới có lỗi, không có gì được ghi.
      The row goes to the end of the table, everything there stays as it is. The content is read first \
      as it would be; with a mistake in what is new nothing is written.

      VÍ DỤ (EXAMPLES)
        bantin new village "Bản Pút" "số hộ=120"
        bantin new assessment "bản=Bản Pút" mã=13.2 "kết quả=Chưa đạt" "ngày=hôm nay"
        bantin new task "Lắp đèn đường" "bản=Bản Pút" "tiêu chí=4.3" hạn=15/7/2024
        bantin new notice "Họp dân bàn về nước sạch"
        bantin new set "Kiểu mẫu về du lịch" --id du-lich --criteria 12
        bantin new row documents "mã=qd-1897" "số=1897/QĐ-UBND" ngày=13/9/2022
      """,
    subcommands: [
      NewVillage.self, NewAssessment.self, NewTask.self, NewNoticeCommand.self, NewSetCommand.self,
      NewRowOfTable.self,
    ])
}

/// `bantin new village`
struct NewVillage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "village",
    abstract: "Thêm một bản vào villages.csv.",
    discussion: """
      Adds a village to villages.csv.

      Mã bản được làm từ tên, như ban-put; muốn mã khác thì thêm mã=….
      The id is made of the name; give another as id=….

      VÍ DỤ (EXAMPLES)
        bantin new village "Bản Pút"
        bantin new village "Bản Pút" "số hộ=120" "dân số=540" loại=bản
        bantin new village "Bản Pút" mã=ban-put-2 "xã=Chiềng Khoi"
      """)

  @OptionGroup(title: "DÒNG (ROW)") var row: RowOptions

  func run() throws { try row.add(to: Schemas.villages, mainColumn: "name") }
}

/// `bantin new assessment`
struct NewAssessment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment",
    abstract: "Ghi một kết quả vào cuối sổ đánh giá.",
    discussion: """
      Writes a result at the end of the log.

      Sổ là data/assessments.csv; nếu sổ gồm nhiều tệp thì là tệp cuối theo tên, hoặc tệp nêu ở --file.
      The log is data/assessments.csv; of several files the last by name, or the one of --file.

      VÍ DỤ (EXAMPLES)
        bantin new assessment "ngày=31/12/2023" "bản=Bản Pút" mã=13.2 "kết quả=Chưa đạt"
        bantin new assessment "ngày=hôm nay" bản=ban-put mã=13.2 "tử số=102" "mẫu số=120" cấp=xã
      """)

  @OptionGroup(title: "DÒNG (ROW)") var row: RowOptions

  func run() throws { try row.add(to: Schemas.assessments) }
}

/// `bantin new task`
struct NewTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task",
    abstract: "Thêm một việc vào tasks.csv.",
    discussion: """
      Adds a task to tasks.csv.

      Mã việc được làm từ bản và mã tiêu chí, không có thì từ nội dung việc.
      The id is made of village and code, without them of what is to be done.

      VÍ DỤ (EXAMPLES)
        bantin new task "Lắp đèn đường" bản=ban-put mã-tiêu-chí=4.3 "chủ trì=dia-chinh" \
      "hạn=trước 15/7/2024"
        bantin new task "Tổng hợp báo cáo" "giao=hôm nay" hạn=30/6/2024
      """)

  @OptionGroup(title: "DÒNG (ROW)") var row: RowOptions

  func run() throws { try row.add(to: Schemas.tasks, mainColumn: "action") }
}

/// `bantin new row`
struct NewRowOfTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "row",
    abstract: "Thêm một dòng vào bất kỳ bảng nào.",
    discussion: """
      Adds a row to any table; see `bantin schema` for the tables and their columns.

      VÍ DỤ (EXAMPLES)
        bantin new row documents "mã=qd-1897" "số=1897/QĐ-UBND" ngày=13/9/2022
        bantin new row reports bản=ban-put tháng=6/2024 "ngày nhận=10/7/2024"
        bantin new row indicators tiêu-chí=4 mã=4.3 --file criteria/ntm/indicators.csv
      """)

  @Argument(
    help: .init("Tên bảng. (The table.)", valueName: "bảng"),
    completion: .list(Schemas.byHand.map(\.name)))
  var table: String

  @OptionGroup(title: "DÒNG (ROW)") var row: RowOptions

  func run() throws { try row.add(to: try namedTable(table, row.lang)) }
}
