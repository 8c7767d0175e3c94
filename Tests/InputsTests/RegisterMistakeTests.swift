import Diagnostics
import Inputs
import TestSupport
import Testing

/// What can be wrong with the registers beside the scores, each mistake at its cell.
@Suite struct RegisterMistakeTests {
  private static let others = [
    "criteria/ntm/set.yaml":
      "title: Bộ\nstages:\n  - id: tu-danh-gia\n    name: Tự đánh giá\n  - id: cong-nhan\n    name: Công nhận\n",
    "data/units.csv": "id,name\ndia-chinh,Địa chính\nvan-hoa,Văn hóa\n",
    "data/documents.csv": "id\nqd-1\n",
  ]

  @Test(arguments: [
    ("units", "id,name\n⟦Địa chính⟧,Địa chính\n", "identifier-form"),
    ("units", "id,name\na,A\n⟦a⟧,B\n", "cell-duplicate"),
    ("units", "id,name\na,⟦⟧\n", "cell-required"),
    ("units", "id,name,village\na,A,⟦ban-pot⟧\n", "reference-unknown"),
    ("assignments", "unit,code,role\n⟦⟧,4,chủ trì\n", "cell-required"),
    ("assignments", "unit,code,role\ndia-chinh,4,⟦⟧\n", "cell-required"),
    ("assignments", "unit,code,role\ndia-chinh,⟦4-Mar⟧,chủ trì\n", "code-form"),
    ("assignments", "unit,set,code,role\ndia-chinh,⟦ntn⟧,4,chủ trì\n", "reference-unknown"),
    ("tasks", "id,action\nviec-1,⟦⟧\n", "cell-required"),
    ("tasks", "id,action\na,Việc\n⟦a⟧,Việc\n", "cell-duplicate"),
    ("tasks", "id,action,lead\na,Việc,⟦dia-chin⟧\n", "reference-unknown"),
    ("tasks", "id,action,coordinators\na,Việc,⟦dia-chinh; x⟧\n", "reference-unknown"),
    ("tasks", "id,action,due\na,Việc,⟦trước 31/6/2024⟧\n", "date-form"),
    ("tasks", "id,action,done\na,Việc,⟦xong⟧\n", "date-form"),
    ("tasks", "id,action,document\na,Việc,⟦qd-2⟧\n", "reference-unknown"),
    ("evidence", "village,code,paper\nban-put,⟦5⟧,Ảnh\n", "code-unknown"),
    ("evidence", "village,code,paper\nban-put,4,⟦⟧\n", "cell-required"),
    ("evidence", "village,code,paper,received\nban-put,4,Ảnh,⟦32/1/2024⟧\n", "date-form"),
    ("evidence", "village,code,paper,file\nban-put,4,Ảnh,⟦tep/anh.jpg⟧\n", "link-missing"),
    ("evidence", "village,code,paper,link\nban-put,4,Ảnh,⟦javascript:a()⟧\n", "link-form"),
    ("milestones", "village,stage,date\nban-put,⟦công bố⟧,1/2/2024\n", "reference-unknown"),
    ("milestones", "village,stage,date\nban-put,cong-nhan,⟦⟧\n", "cell-required"),
    ("milestones", "village,stage,date\nban-put,cong-nhan,⟦1/2⟧\n", "date-form"),
    ("reports", "village,period,received\nban-put,⟦13/2024⟧,1/2/2024\n", "date-form"),
    ("reports", "village,period,received\n⟦ban⟧,6/2024,1/2/2024\n", "reference-unknown"),
    ("funds", "village,fund,planned\nban-put,⟦⟧,5\n", "cell-required"),
    ("funds", "village,fund,planned\nban-put,Ngân sách,⟦5 triệu⟧\n", "number-form"),
    ("funds", "village,fund,spent\nban-put,Ngân sách,⟦5%⟧\n", "number-form"),
    ("registrations", "village,title,year\nban-put,đạt chuẩn,⟦năm nay⟧\n", "number-form"),
    ("registrations", "village,title,year\nban-put,⟦⟧,2024\n", "cell-required"),
    ("village_events", "date,kind,village\n⟦mai⟧,đổi tên,ban-put\n", "date-form"),
    (
      "village_events", "date,kind,village,into\n1/7/2025,nhập,ban-put,⟦ban-x⟧\n",
      "reference-unknown"
    ),
  ])
  func pointsAtTheCellThatIsWrong(_ table: String, _ text: String, _ rule: String) throws {
    var others = RegisterMistakeTests.others
    others["data/\(table).csv"] = nil
    try expect(rule, in: "data/\(table).csv", MarkedText(text), with: others)
  }

  @Test func aPaperHasAnIdACodeOfTheSetAndAName() throws {
    try expect(
      "identifier-form", "code-unknown", "cell-required", "cell-duplicate",
      in: "criteria/ntm/papers.csv",
      "id,code,name\n⟦Biên bản⟧,4,Biên bản\na,⟦5⟧,A\nb,4,⟦⟧\nc,4,C\n⟦c⟧,4,C\n")
  }
}
