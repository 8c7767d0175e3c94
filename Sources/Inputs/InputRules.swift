package import Diagnostics

/// What can be wrong with a folder of content, apart from the text of its files.
package enum InputRules {
  package static let all = [
    fileMissing, fileSpecial, tableUnknown, columnMissing, columnUnknown, columnTwice, cellRequired,
    cellDuplicate, identifierForm, codeForm, wordUnknown, statusUnknown, numberForm,
    numberAmbiguous, dateForm, requirementForm, referenceUnknown, referenceAmbiguous, setMissing,
    settingForm, codeUnknown, fractionForm, unitDiffers, assessmentEmpty,
    assessmentConflict, assessmentRecordedEarly, claimForm, eventIncomplete, amountNegative,
    reportEarly, assessmentRepeated,
    articleUnknown, articleTitleMissing, linkMissing, linkForm, anchorMissing, imageForm, fileKind,
    slugCollision, paperUnknown, rowRepeated, rowExample, postingOrder, contentCodeForm,
  ]

  private static func rule(
    _ id: String, _ severity: Severity = .error, vi: String, en: String, doVi: String, doEn: String
  ) -> Rule {
    Rule(
      id, severity, summary: Bilingual(vi: vi, en: en), explanation: Bilingual(vi: doVi, en: doEn))
  }

  static let fileMissing = rule(
    "content-file-missing", vi: "Thiếu một tệp bắt buộc.", en: "A required file is missing.",
    doVi: """
      Thư mục nội dung cần site.yaml, data/villages.csv và ít nhất một bộ tiêu chí trong criteria/. \
      Hãy tạo tệp được nêu tên, hoặc kiểm tra tùy chọn --content có trỏ đúng thư mục không.
      """,
    doEn: """
      A content folder needs site.yaml, data/villages.csv and at least one set under criteria/. \
      Create the file that is named, or check that --content points to the right folder.
      """)
  static let fileSpecial = rule(
    "content-file-special", vi: "Không đọc liên kết tượng trưng và tệp đặc biệt.",
    en: "Symbolic links and special files are not read.",
    doVi: "Hãy thay bằng một bản sao của tệp thật trong thư mục nội dung.",
    doEn: "Replace it with a copy of the real file inside the content folder.")
  static let tableUnknown = rule(
    "table-unknown", .warning, vi: "Không có bảng nào tên như vậy.",
    en: "No table has this name.",
    doVi: "Tệp bị bỏ qua. Hãy sửa tên tệp theo tên bảng gần nhất, hoặc chuyển tệp ra khỏi data/.",
    doEn: "The file is ignored. Rename it to the table it is meant for, or move it out of data/.")
  static let rowExample = rule(
    "row-example", .warning, vi: "Dòng ví dụ đã bị điền khác đi nên có thể là số liệu thật.",
    en: "A row that says it is an example was filled in, so it may be real.",
    doVi: """
      Dòng có ô đầu bắt đầu bằng 'ví dụ:' chỉ để xem cách ghi, không bao giờ được đọc hay đăng. Nếu \
      dòng là số liệu thật, xóa chữ 'ví dụ:'; nếu không cần nữa, xóa cả dòng.
      """,
    doEn: """
      A row whose first cell begins with 'ví dụ:' only shows how to fill in the table and is never \
      read or published. Delete these words if the row is real; delete the row if it is not needed.
      """)
  static let columnMissing = rule(
    "table-missing-column", vi: "Bảng thiếu một cột bắt buộc.",
    en: "The table lacks a required column.",
    doVi: "Thêm cột với tiêu đề được nêu. Tên tiếng Việt hoặc tiếng Anh đều được.",
    doEn: "Add a column with the heading that is named, in Vietnamese or English.")
  static let columnUnknown = rule(
    "table-unknown-column", .warning, vi: "Bảng không có cột nào tên như vậy.",
    en: "The table has no column of this name.",
    doVi: "Cột bị bỏ qua. Nếu là viết sai, hãy sửa tiêu đề theo gợi ý.",
    doEn: "The column is ignored. If the heading is a slip, correct it as suggested.")
  static let columnTwice = rule(
    "table-column-twice", vi: "Hai cột cùng chỉ một nội dung.",
    en: "Two columns mean the same thing.",
    doVi:
      "Tiêu đề tiếng Anh và tiếng Việt của cùng một cột không được có mặt cùng lúc. Xóa một cột.",
    doEn: "A column stands twice, under its English and a Vietnamese heading. Delete one.")
  static let cellRequired = rule(
    "cell-required", vi: "Ô bắt buộc đang để trống.", en: "A required cell is blank.",
    doVi: "Điền giá trị, hoặc xóa cả dòng nếu dòng thừa.",
    doEn: "Fill it in, or delete the row if it is left over.")
  static let cellDuplicate = rule(
    "cell-duplicate", vi: "Giá trị phải là duy nhất nhưng xuất hiện hai lần.",
    en: "A value that must be unique stands twice.",
    doVi: """
      Hai dòng không được có cùng mã. Nếu Excel đã đổi 14.10 thành 14.1, hãy định dạng cột là Văn \
      bản (Text) rồi nhập lại.
      """,
    doEn: """
      Two rows must not share a code. If Excel turned 14.10 into 14.1, format the column as Text \
      and type it again.
      """)
  static let identifierForm = rule(
    "identifier-form", vi: "Mã chỉ gồm chữ thường không dấu, số và dấu gạch nối.",
    en: "An id has lower-case letters without marks, digits and hyphens only.",
    doVi: "Mã được dùng trong địa chỉ trang, ví dụ ban-put. Hãy dùng mã được gợi ý.",
    doEn: "An id becomes part of a page's address, such as ban-put. Use the one suggested.")
  static let codeForm = rule(
    "code-form", vi: "Mã tiêu chí, chỉ tiêu là các số nối bằng dấu chấm.",
    en: "A code is numbers joined by points.",
    doVi: "Ví dụ 14, 14.10, 5a. Mã là chữ, không phải số thập phân: 14.1 khác 14.10.",
    doEn: "Such as 14, 14.10, 5a. A code is text, not a decimal number: 14.1 is not 14.10.")
  static let wordUnknown = rule(
    "word-unknown", vi: "Từ không thuộc danh sách của cột.",
    en: "The word is not one the column knows.", doVi: "Dùng một trong các từ được nêu.",
    doEn: "Use one of the words that are listed.")
  static let statusUnknown = rule(
    "status-unknown-word", vi: "Trạng thái không đúng.", en: "Not a status.",
    doVi: """
      Trạng thái là Đạt, Chưa đạt, Không đạt, Cơ bản đạt, Không áp dụng hoặc x. Để trống hoặc ghi – \
      nếu chưa rõ: chưa rõ không phải là chưa đạt.
      """,
    doEn: """
      A status is Đạt, Chưa đạt, Không đạt, Cơ bản đạt, Không áp dụng or x. Leave it blank or write \
      – when it is unknown: unknown is not unmet.
      """)
  static let numberForm = rule(
    "number-form", vi: "Không phải là số.", en: "Not a number.",
    doVi: "Viết số như 1.234,5 hoặc 98,61%. Không ghi đơn vị trong ô số.",
    doEn: "Write numbers as 1.234,5 or 98,61%. The unit does not belong in the cell.")
  static let numberAmbiguous = rule(
    "number-ambiguous", vi: "Số có thể đọc theo hai cách.", en: "The number can be read two ways.",
    doVi: """
      1.234 có thể là một nghìn hai trăm ba mươi tư hoặc 1,234. Ghi decimal_mark: "," trong \
      site.yaml nếu dấu phẩy là dấu thập phân ở mọi bảng, hoặc viết lại số.
      """,
    doEn: """
      1.234 may be one thousand two hundred and thirty-four or 1.234. Say decimal_mark: "," in \
      site.yaml if the comma is the decimal mark everywhere, or rewrite the number.
      """)
  static let fractionForm = rule(
    "fraction-form", vi: "Tử số và mẫu số không hợp nhau.",
    en: "A numerator and a denominator do not fit.",
    doVi: """
      Tử số đi cùng mẫu số; mẫu số lớn hơn 0, tử số không âm và, khi chỉ tiêu tính bằng % hoặc \
      không đòi số liệu, không lớn hơn mẫu số. Hãy sửa hai ô này.
      """,
    doEn: """
      A numerator comes with a denominator; the denominator is above 0, the numerator not below \
      and, where the indicator is in per cent or asks for no number, not above the denominator. \
      Correct the two cells.
      """)
  static let unitDiffers = rule(
    "unit-differs", vi: "Số liệu ghi bằng đơn vị khác với chỉ tiêu.",
    en: "The number is in another unit than the indicator.",
    doVi:
      "Ghi số theo đơn vị mà yêu cầu của chỉ tiêu dùng. Dấu % chỉ dùng khi yêu cầu tính bằng %.",
    doEn: "Give the number in the unit of the requirement; a per cent sign only where that has one."
  )
  static let dateForm = rule(
    "date-form", vi: "Không phải là ngày có thật.", en: "Not a day that exists.",
    doVi: "Viết ngày/tháng/năm như 13/9/2022, hoặc 2022-09-13.",
    doEn: "Write day/month/year as 13/9/2022, or 2022-09-13.")
  static let requirementForm = rule(
    "requirement-form", vi: "Yêu cầu viết không đúng mẫu.",
    en: "The requirement has no known form.",
    doVi: """
      Các mẫu: Đạt · >= 95 % · <= 5 % · 15..<20 % · từ 15% đến dưới 20% · >= 1,2 lần · \
      khu vực III: >= 70 %; khác: >= 80 % · 2 of 3 · 10 điểm · >= 5/10 điểm. Để trống nếu văn bản \
      không nêu ngưỡng.
      """,
    doEn: """
      The forms: Đạt · >= 95 % · <= 5 % · 15..<20 % · từ 15% đến dưới 20% · >= 1,2 lần · \
      khu vực III: >= 70 %; khác: >= 80 % · 2 of 3 · 10 điểm · >= 5/10 điểm. Leave it blank when the \
      source gives none.
      """)
  static let referenceUnknown = rule(
    "reference-unknown", vi: "Mã không có trong bảng được dẫn.",
    en: "The id is not in the table it refers to.",
    doVi: "Sửa mã theo gợi ý, hoặc thêm dòng còn thiếu vào bảng kia.",
    doEn: "Correct the id as suggested, or add the missing row to the other table.")
  static let referenceAmbiguous = rule(
    "reference-ambiguous", vi: "Tên này có ở nhiều dòng.", en: "Several rows have this name.",
    doVi: "Dùng mã thay cho tên.", doEn: "Use the id instead of the name.")
  static let setMissing = rule(
    "set-missing", vi: "Thiếu bộ tiêu chí.", en: "A criteria set is missing.",
    doVi: "Bộ tiêu chí là một thư mục trong criteria/ có set.yaml và criteria.csv.",
    doEn: "A set is a folder under criteria/ that holds set.yaml and criteria.csv.")
  static let settingForm = rule(
    "setting-form", vi: "Giá trị của thiết lập không hợp lệ.", en: "The setting has no such value.",
    doVi: "Dùng một trong các giá trị được nêu.", doEn: "Use one of the values that are listed.")
  static let codeUnknown = rule(
    "code-unknown", vi: "Bộ tiêu chí không có mã này.", en: "The set has no such code.",
    doVi: """
      Sửa mã theo gợi ý. Nếu văn bản có chỉ tiêu này, thêm nó vào indicators.csv của bộ tiêu chí.
      """,
    doEn: """
      Correct the code as suggested. If the source has such an indicator, add it to the set's \
      indicators.csv.
      """)
  static let assessmentEmpty = rule(
    "assessment-empty", .warning, vi: "Dòng đánh giá không nói gì.",
    en: "The assessment says nothing.",
    doVi:
      "Dòng không có trạng thái và không có số liệu, nên chỉ tiêu là chưa rõ. Điền hoặc xóa dòng.",
    doEn:
      "It has neither a status nor a number, so the indicator is unknown. Fill it in or delete it.")
  static let assessmentConflict = rule(
    "assessment-conflict", vi: "Hai dòng của cùng một ngày nói ngược nhau.",
    en: "Two rows of one day contradict each other.",
    doVi: """
      Cùng bản, chỉ tiêu, ngày và cấp đánh giá nhưng khác kết quả, nên không biết dòng nào đúng. \
      Nếu dòng sau đính chính dòng trước: ghi ngày ghi sổ ở cột recorded và lý do ở cột note, không \
      xóa dòng cũ. Nếu gõ nhầm: xóa dòng sai, hoặc ghi ngày đúng cho dòng sau.
      """,
    doEn: """
      They share village, code, day and stage but not the result, so nobody can tell which holds. \
      Where the later one corrects the other, give the day of writing in recorded and the reason in \
      note, and keep both. Where it is a slip, delete it, or give it its own day.
      """)
  static let assessmentRecordedEarly = rule(
    "assessment-recorded-early", vi: "Dòng được ghi sổ trước ngày đánh giá.",
    en: "The row was written before its own day.",
    doVi: "Ngày ghi sổ là ngày đánh giá hoặc sau đó. Sửa một trong hai ngày, hoặc để trống.",
    doEn: "A row is written on its day or later. Correct one of the days, or leave it blank.")
  static let eventIncomplete = rule(
    "village-event-incomplete", vi: "Dòng thay đổi của bản còn thiếu.",
    en: "What became of a village is told in part.",
    doVi: "Đổi tên cần tên cũ; nhập, chia cần mã bản khác ở cột into.",
    doEn: "A rename needs the old name; a merger or split needs another village in the column into."
  )
  static let amountNegative = rule(
    "amount-negative", vi: "Số tiền nhỏ hơn 0.", en: "An amount is below zero.",
    doVi: "Số tiền ghi bằng đồng, từ 0 trở lên; tiền trả lại ghi vào ghi chú.",
    doEn: "Amounts are in đồng, zero or more; what is paid back belongs in the remark.")
  static let reportEarly = rule(
    "report-early", .warning, vi: "Báo cáo nhận trước khi tháng bắt đầu.",
    en: "A report came in before its month began.", doVi: "Sửa tháng hoặc ngày nhận.",
    doEn: "Correct the month or the day.")
  static let claimForm = rule(
    "claim-form", vi: "Số nêu trong văn bản phải là hai số như 13/16.",
    en: "A count that a document states is a pair such as 13/16.",
    doVi: "Viết số đạt, dấu gạch chéo, tổng số mà văn bản nêu.",
    doEn: "Write how many, a slash, and out of how many, as the document has it.")
  static let assessmentRepeated = rule(
    "assessment-repeated", .warning, vi: "Dòng đánh giá lặp lại y nguyên.",
    en: "The assessment stands twice.", doVi: "Xóa một trong hai dòng.",
    doEn: "Delete one of the two.")
  static let articleUnknown = rule(
    "article-unknown", vi: "Tệp Markdown không thuộc về trang nào.",
    en: "The Markdown file belongs to no page.",
    doVi: """
      Bài viết cho bản có tên villages/<mã bản>.md, cho tiêu chí criteria/<bộ>/<số>.md; trang riêng \
      để trong pages/, thông báo trong notices/. Đổi tên theo gợi ý.
      """,
    doEn: """
      Prose for a village is villages/<id>.md, for a criterion criteria/<set>/<number>.md; standing \
      pages go in pages/, notices in notices/. Rename it as suggested.
      """)
  static let articleTitleMissing = rule(
    "article-title-missing", vi: "Bài viết chưa có tiêu đề.", en: "The article has no title.",
    doVi: "Thêm title: vào phần đầu tệp, giữa hai dòng ---.",
    doEn: "Add title: to the front matter, between two lines of ---.")
  static let linkMissing = rule(
    "link-missing", vi: "Liên kết dẫn tới tệp không có.", en: "The link's target does not exist.",
    doVi: "Liên kết tới bài khác ghi đường dẫn tương đối của tệp .md. Sửa theo gợi ý.",
    doEn: "A link to other content is the relative path of its .md file. Correct it as suggested.")
  static let linkForm = rule(
    "link-form", vi: "Không phải là địa chỉ web.", en: "Not a web address.",
    doVi: "Địa chỉ phải bắt đầu bằng https:// hoặc http:// và không có dấu cách.",
    doEn: "An address begins with https:// or http:// and has no spaces.")
  static let anchorMissing = rule(
    "link-anchor-missing", vi: "Trang được dẫn không có mục này.",
    en: "The linked page has no such heading.",
    doVi: "Phần sau dấu # là tiêu đề mục viết không dấu, nối bằng gạch. Sửa theo gợi ý.",
    doEn: "What follows # is a heading without marks, joined by hyphens. Correct it as suggested.")
  static let imageForm = rule(
    "image-form", vi: "Ảnh không dùng được.", en: "The image cannot be used.",
    doVi: """
      Dùng ảnh .jpg, .png, .gif hoặc .webp không quá 10 MB, tên tệp đúng với loại ảnh. Không dùng \
      .svg vì có thể chứa mã lệnh.
      """,
    doEn: """
      Use a .jpg, .png, .gif or .webp image of at most 10 MB, named after its kind. An .svg is not \
      taken because it can carry code.
      """)
  static let fileKind = rule(
    "file-kind", vi: "Loại tệp này không được đưa lên trang.",
    en: "Files of this kind are not put on the site.",
    doVi: """
      Trang chỉ cung cấp văn bản và hình ảnh như .pdf, .docx, .xlsx, .jpg. Tệp .html hoặc .svg có \
      thể chứa mã lệnh chạy trên máy người đọc. Hãy lưu thành .pdf.
      """,
    doEn: """
      The site offers papers and pictures such as .pdf, .docx, .xlsx and .jpg. An .html or .svg file \
      can carry code that runs on the readers' machines. Save it as .pdf.
      """)
  static let slugCollision = rule(
    "slug-collision", .warning, vi: "Hai bài sẽ có cùng một địa chỉ.",
    en: "Two articles would have the same address.",
    doVi: "Bài sau nhận thêm số ở cuối địa chỉ. Đổi tên tệp để địa chỉ ổn định.",
    doEn: "The later one gets a number in its address. Rename its file to keep addresses stable.")
  static let paperUnknown = rule(
    "paper-unknown", .warning, vi: "Giấy tờ gần giống một giấy tờ phải có, hoặc của tiêu chí khác.",
    en: "A paper is almost one that is asked for, or one of another criterion.",
    doVi: "Ghi mã hoặc tên đúng như papers.csv của bộ tiêu chí, với mã tiêu chí của nó.",
    doEn: "Write the id or name as papers.csv of the set has it, with its criterion's code.")
  static let rowRepeated = rule(
    "row-repeated", .warning, vi: "Hai dòng của bảng giống hệt nhau.",
    en: "Two rows of a table are the same.",
    doVi: "Dòng sau được tính thêm một lần, tổng có thể sai. Xóa một trong hai dòng.",
    doEn: "The later one counts once more, so sums may be wrong. Delete one of the two.")
  static let postingOrder = rule(
    "posting-order", vi: "Các ngày của một lần công khai ngược thứ tự.",
    en: "The days of a posting are in the wrong order.",
    doVi: "Ngày có thông tin, ngày niêm yết, ngày gỡ phải theo thứ tự đó. Sửa ô sai.",
    doEn: "The information, the posting and the taking down come in this order. Correct the cell.")
  static let contentCodeForm = rule(
    "content-code-form", vi: "Ô này không phải là mã nội dung.",
    en: "The cell is no content code.",
    doVi: "Mã nội dung in ở cuối mỗi tờ, gồm 12 chữ số 0-9, a-f. Chép lại hoặc để trống.",
    doEn:
      "A sheet's content code stands at its end: twelve digits 0-9, a-f. Copy it or leave it blank."
  )
}
