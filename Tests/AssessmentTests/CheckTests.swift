import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@testable import Assessment

/// Every check beside what it must not take for a finding; the folders of
/// `SiteBuildTests/Broken` show what each one says.
@Suite struct CheckTests {
  /// A case that raises a check, and one close to it that does not.
  struct Case: CustomTestStringConvertible {
    var check: String
    var raising: [String: String]
    var near: [String: String]

    var testDescription: String { check }
  }

  private static let sound = [
    "site.yaml": "title: Xã\ndecimal_mark: \",\"\n",
    "criteria/mau/set.yaml": "title: Bộ\nperiod:\n  from: 2022\n  to: 2025\n",
    "criteria/mau/criteria.csv": "code,name\n1,Điện\n2,Đường\n",
    "criteria/mau/indicators.csv":
      "criterion,code,name,requirement\n1,1.1,Đèn,>= 95 %\n2,2.1,,Đạt\n",
    "data/villages.csv": "id,name\na,Bản A\nb,Bản B\n",
    "data/units.csv": "id,name,parent\nu,Đơn vị U,\nv,Đơn vị V,\nban,Bộ phận,u\n",
    "data/documents.csv": "id,number,date\nqd,1/QĐ,1/1/2022\n",
    "data/assessments.csv": "date,village,code,status\n31/5/2024,a,2.1,Đạt\n",
  ]

  private static func claims(_ rows: String...) -> [String: String] {
    let head = "kind,village,code,value,about,date,quote,source\n"
    return ["data/claims.csv": head + rows.map { $0 + ",x,qd:1\n" }.joined()]
  }

  /// Each claim of a document of its own; the third of the second one's.
  private static func documents(_ rows: String...) -> [String: String] {
    let head = "kind,village,code,value,date,quote,source\n"
    let lines = zip(rows, ["qd:1", "bc:1", "bc:2"]).map { "\($0),x,\($1)\n" }
    return [
      "data/documents.csv": "id,number,date\nqd,1/QĐ,1/1/2022\nbc,2/BC,\n",
      "data/claims.csv": head + lines.joined(),
    ]
  }

  private static func tasks(_ rows: String...) -> [String: String] {
    [
      "data/tasks.csv": "id,village,code,action,lead,due,done\n"
        + rows.map { $0 + "\n" }.joined()
    ]
  }

  private static func assignments(_ rows: String...) -> [String: String] {
    ["data/assignments.csv": "unit,code,role\n" + rows.map { $0 + "\n" }.joined()]
  }

  private static func log(_ rows: String...) -> [String: String] {
    ["data/assessments.csv": "date,village,code,status,value\n" + rows.map { $0 + "\n" }.joined()]
  }

  private static func file(_ path: String, _ text: String) -> [String: String] { [path: text] }

  static let cases: [Case] = [
    Case(
      check: "status-conflict", raising: claims("đạt,a,1,,,", "chưa đạt,a,1,,,"),
      near: claims("đạt,a,1,,,", "chưa đạt,a,2,,,", "chưa đạt,b,1,,,")),
    Case(
      check: "status-differs", raising: claims("chưa đạt,a,2.1,,,31/5/2024"),
      // What was met later contradicts nobody.
      near: claims(
        "đạt,a,2.1,,,31/5/2024", "chưa đạt,a,1,,,31/5/2024", "chưa đạt,a,2.1,,,30/4/2024",
        "chưa đạt,a,2.1,,,")),
    Case(
      check: "status-conflict", raising: claims("đạt,a,1,,,", "chưa đạt,a,1,,,", "đạt,a,1,,,"),
      near: documents("đạt,a,1,,", "chưa đạt,a,1,,")),
    Case(
      check: "declared-count",
      raising: documents(
        "số tiêu chí đạt,a,,1/2,31/5/2024", "số tiêu chí đạt,a,,0/2,31/5/2024"),
      near: documents("số tiêu chí đạt,a,,0/2,30/4/2024", "số tiêu chí đạt,a,,1/2,31/5/2024")),
    Case(
      check: "declared-count", raising: claims("số tiêu chí đạt,a,,2/2,,", "đạt,a,1,,,"),
      near: claims(
        "số tiêu chí đạt,a,,1/2,,31/5/2024", "đạt,a,2,,,31/5/2024", "đạt,a,2,,,31/5/2024")),
    Case(
      check: "partition", raising: claims("đạt,a,1,,,", "đạt,a,2,,,", "chưa đạt,a,2,,,"),
      near: documents("đạt,a,1,,", "chưa đạt,a,1,,", "chưa đạt,a,2,,")),
    Case(
      check: "status-missing", raising: claims("đạt,a,2,,,", "chưa đạt,a,2.1,,,"),
      // A document that lists only what is met leaves the others out on purpose.
      near: claims("đạt,a,2,,,")),
    Case(
      check: "criterion-met-with-unmet-indicator",
      raising: claims("đạt,a,1,,,", "chưa đạt,a,1.1,,,"),
      near: claims("đạt,a,2,,,", "chưa đạt,a,1.1,,,")),
    Case(
      check: "declared-count", raising: claims("số tiêu chí đạt,a,,2/2,,", "đạt,a,1,,,"),
      near: claims("số tiêu chí đạt,a,,1/2,,31/5/2024", "đạt,a,2,,,31/5/2024")),
    Case(
      check: "denominator", raising: claims("số tiêu chí đạt,a,,1/14,,"),
      near: claims("số tiêu chí đạt,a,,1/2,,", "số chỉ tiêu đạt,a,,1/2,,")),
    Case(
      check: "partition", raising: claims("đạt,a,1,,,", "chưa đạt,a,1,,,", "chưa đạt,a,2,,,"),
      near: claims("đạt,a,2,,,", "chưa đạt,a,1,,,", "chưa đạt,a,1.1,,,")),
    Case(
      check: "figure-undated", raising: claims("số tiêu chí đạt,a,,1/2,,"),
      near: claims("số tiêu chí đạt,a,,1/2,,31/12/2023", "đạt,a,2,,,")),
    Case(
      check: "document-early",
      raising: [
        "data/documents.csv": "id,number,date\nqd,1,1/12/2024\n",
        "data/assessments.csv": "date,village,code,status,document\n1/6/2024,a,1,Đạt,qd\n",
      ],
      near: [
        "data/documents.csv": "id,number,date\nqd,1,1/6/2024\n",
        "data/assessments.csv": "date,village,code,status,document\n1/6/2024,a,1,Đạt,qd\n",
      ]),
    Case(
      check: "document-expired",
      raising: [
        "data/documents.csv": "id,number,date,valid_to\nqd,1,1/1/2020,31/12/2022\n",
        "criteria/mau/criteria.csv": "code,name,document\n1,Điện,qd\n2,Đường,\n",
      ],
      near: [
        "data/documents.csv": "id,number,date,valid_to\nqd,1,1/1/2020,31/12/2030\n",
        "criteria/mau/criteria.csv": "code,name,document\n1,Điện,qd\n2,Đường,\n",
      ]),
    Case(
      check: "task-due-before-assigned",
      raising: ["data/tasks.csv": "id,action,assigned,due\nv,Lắp đèn,1/6/2024,16/5/2024\n"],
      near: ["data/tasks.csv": "id,action,assigned,due\nv,Lắp đèn,1/6/2024,1/6/2024\n"]),
    Case(
      check: "posting-late",
      raising: ["data/postings.csv": "title,form,decided,from\nQĐ,loa,3/6/2024,11/6/2024\n"],
      near: ["data/postings.csv": "title,form,decided,from\nQĐ,loa,3/6/2024,10/6/2024\n"]),
    Case(
      check: "holidays-unknown",
      raising: ["data/postings.csv": "title,form,decided,from\nQĐ,loa,3/6/2024,4/6/2024\n"],
      near: [
        "data/postings.csv": "title,form,decided,from\nQĐ,loa,3/6/2024,4/6/2024\n",
        "site.yaml": "title: Xã\ndays_off: [2/9/2024]\n",
      ]),
    Case(
      check: "posting-removed-early",
      raising: ["data/postings.csv": "title,form,from,to\nQĐ,loa,3/6/2024,4/6/2024\n"],
      near: ["data/postings.csv": "title,form,from,to\nQĐ,loa,3/6/2024,5/6/2024\n"]),
    Case(
      check: "name-duplicate", raising: claims("tên,,2,điện,,"),
      near: claims("tên,,1,ĐIỆN,,", "tên,,2,Đường,,")),
    Case(
      check: "name-conflict", raising: claims("tên,,1,Lưới điện,,"), near: claims("tên,,1,ĐIỆN,,")),
    Case(check: "name-variant", raising: claims("tên,,1,ĐIỆN,,"), near: claims("tên,,1,Điện,,")),
    Case(
      check: "name-is-state", raising: claims("tên,,1,Bản chưa có điện,,"),
      near: claims(
        "tên,,1,Không gian văn hóa,,", "tên,,2,Đường của năm trước nếu chưa có kết quả,,")),
    Case(
      check: "responsibility-gap", raising: assignments("u,1,chủ trì"),
      near: assignments("u,1,chủ trì", "v,2.1,chủ trì")),
    Case(
      check: "responsibility-overlap", raising: assignments("u,1,chủ trì", "v,1.1,chủ trì"),
      near: assignments("u,1,chủ trì", "v,1,phối hợp", "v,2,chủ trì")),
    Case(
      check: "responsibility-no-lead", raising: assignments("u,1,\"phối hợp, thẩm định\""),
      near: assignments("u,1,phối hợp", "v,1,hướng dẫn", "u,2,thẩm định")),
    Case(
      check: "task-lead-differs",
      raising: assignments("u,1,chủ trì").merging(tasks("t,a,1.1,Việc,v,16/7/2024,")) { $1 },
      // A desk of the unit is the unit.
      near: assignments("u,1,chủ trì").merging(
        tasks("t,a,1.1,Việc,ban,16/7/2024,", "s,a,2.1,Việc,v,17/7/2024,")
      ) { $1 }),
    Case(
      check: "document-unknown",
      raising: file(
        "criteria/mau/criteria.csv",
        "code,name,document,source\n1,Điện,qd-2,\n2,Đường,,qq-1:12-14\n"),
      near: file(
        "criteria/mau/criteria.csv",
        "code,name,document,source\n1,Điện,qd,qd:12\n2,Đường,,Sổ theo dõi: dòng 3\n")),
    Case(
      check: "document-circle",
      raising: file(
        "data/documents.csv", "id,number,date,replaced_by\na,1/QĐ,1/1/2022,b\nb,2/QĐ,1/1/2023,a\n"),
      near: file(
        "data/documents.csv", "id,number,date,replaced_by\na,1/QĐ,1/1/2022,b\nb,2/QĐ,1/1/2023,\n")),
    Case(
      check: "unit-undeclared", raising: claims("đơn vị,,,v,,"),
      near: claims("đơn vị,,,v,,").merging(assignments("v,1,chủ trì")) { $1 }),
    Case(
      check: "unit-overloaded",
      raising: tasks("t,a,1.1,Việc,v,16/7/2024,", "s,a,2.1,Việc,v,17/7/2024,").merging(
        file("site.yaml", "title: Xã\nmost_tasks: 1\n")
      ) { $1 },
      near: tasks("t,a,1.1,Việc,v,16/7/2024,", "s,a,2.1,Việc,v,17/7/2024,1/6/2024").merging(
        file("site.yaml", "title: Xã\nmost_tasks: 1\n")
      ) { $1 }),
    Case(
      check: "deadline-collision",
      raising: tasks("t,a,,Nộp,u,16/7/2024,", "s,a,,Thẩm định,v,16/7/2024,"),
      near: tasks(
        "t,a,,Nộp,u,16/7/2024,", "s,a,,Thẩm định,v,17/7/2024,", "r,b,,Nộp,v,16/7/2024,",
        "q,a,1.1,Việc,v,16/7/2024,")),
    Case(
      check: "deadline-day-off", raising: tasks("t,a,1,Việc,u,trước 15/7/2024,"),
      near: tasks("t,a,1,Việc,u,15/7/2024,", "s,a,1,Việc,u,14/7/2024,1/6/2024")),
    Case(
      check: "deadline-day-off",
      raising: tasks("t,a,1,Việc,u,2/9/2024,").merging(
        file("site.yaml", "title: Xã\ndays_off:\n  - 2/9/2024\n")
      ) { $1 },
      near: tasks("t,a,1,Việc,u,2/9/2024,")),
    Case(
      check: "deadline-order",
      raising: tasks("t,a,,Nộp,u,16/7/2024,", "s,a,1.1,Việc,v,17/7/2024,"),
      near: tasks(
        "t,a,,Nộp,u,16/7/2024,", "s,a,1.1,Việc,v,15/7/2024,", "r,b,1.1,Việc,v,17/7/2024,")),
    Case(
      check: "value-missing", raising: log("31/5/2024,a,1.1,Chưa đạt,"),
      near: log("31/5/2024,a,1.1,,90", "31/5/2024,a,2.1,Chưa đạt,", "31/5/2024,b,1.1,Đạt,")),
    Case(
      check: "threshold-missing",
      raising: file("criteria/mau/indicators.csv", "criterion,code\n1,1.1\n2,2.1\n"), near: [:]),
    Case(
      check: "evidence-missing", raising: [:],
      near: file("data/evidence.csv", "village,code,paper,received\na,2.1,Ảnh,1/6/2024\n")),
    Case(
      check: "data-stale", raising: log("31/5/2023,a,2.1,Đạt,"),
      near: log("30/6/2023,a,2.1,Đạt,")),
    Case(
      check: "data-future", raising: log("1/7/2024,a,2.1,Đạt,"), near: log("30/6/2024,a,2.1,Đạt,")),
    Case(
      check: "data-before-set", raising: log("31/12/2021,a,2.1,Đạt,"),
      near: log("1/1/2022,a,2.1,Đạt,")),
    Case(
      check: "set-expired",
      raising: file("criteria/mau/set.yaml", "title: Bộ\nperiod:\n  from: 2020\n  to: 2023\n"),
      near: file("criteria/mau/set.yaml", "title: Bộ\nperiod:\n  from: 2020\n  to: 2024\n")),
    Case(
      check: "sum-differs", raising: claims("số tiêu chí đạt,,,2/4,,"),
      near: claims("số tiêu chí đạt,,,1/4,,", "số chỉ tiêu đạt,,,1/4,,")),
    Case(
      check: "fund-overspent",
      raising: file("data/funds.csv", "village,fund,planned,allocated,spent\na,Quỹ,9,10,\n"),
      near: file(
        "data/funds.csv", "village,fund,planned,allocated,spent\na,Quỹ,10,10,10\nb,Quỹ,,5,\n")),
    Case(
      check: "period-mismatch",
      raising: claims("giai đoạn,,,2022-2025,qd,", "giai đoạn,,,2021-2025,qd,"),
      near: claims("giai đoạn,,,2022-2025,qd,", "giai đoạn,,,2022 - 2025,qd,")),
    Case(
      check: "document-number-variant",
      raising: claims("số văn bản,,,1/QĐ,qd,", "số văn bản,,,1-QĐ,qd,"),
      near: claims("số văn bản,,,1/QĐ,qd,", "số văn bản,,,1/QĐ,qd,")),
    Case(
      check: "document-expired",
      raising: [
        "data/documents.csv": "id,number,date,valid_to\nqd,1/QĐ,1/1/2022,31/12/2023\n",
        "data/assessments.csv": "date,village,code,status,source\n31/5/2024,a,2.1,Đạt,qd:5\n",
      ],
      near: [
        "data/documents.csv": "id,number,date,valid_to\nqd,1/QĐ,1/1/2022,31/5/2024\n",
        "data/assessments.csv": "date,village,code,status,source\n31/5/2024,a,2.1,Đạt,qd:5\n",
      ]),
    Case(
      check: "village-event-circle",
      raising: file(
        "data/village_events.csv",
        "date,kind,village,into\n1/6/2024,nhập,a,b\n2/6/2024,nhập,b,a\n"),
      near: file("data/village_events.csv", "date,kind,village,into\n1/6/2024,nhập,a,b\n")),
    Case(
      check: "village-fewer-persons",
      raising: file("data/villages.csv", "id,name,households,population\na,A,100,20\nb,B,,\n"),
      near: file("data/villages.csv", "id,name,households,population\na,A,20,20\nb,B,5,\n")),
    Case(
      check: "data-after-end",
      raising: log("1/6/2024,a,2.1,Đạt,").merging(
        file("data/village_events.csv", "date,kind,village,into\n1/6/2024,nhập,a,b\n")
      ) { $1 },
      near: log("31/5/2024,a,2.1,Đạt,").merging(
        file("data/village_events.csv", "date,kind,village,into\n1/6/2024,nhập,a,b\n")
      ) { $1 }),
    Case(
      check: "register-repeated",
      raising: file(
        "data/reports.csv", "village,period,received\na,5/2024,9/5/2024\na,5/2024,10/5/2024\n"),
      near: file(
        "data/reports.csv", "village,period,received\na,5/2024,9/5/2024\nb,5/2024,9/5/2024\n")),
    Case(
      check: "papers-missing",
      raising: file("criteria/mau/papers.csv", "id,code,name\np,1,Ảnh\n"),
      near: [
        "criteria/mau/papers.csv": "id,code,name\np,1,Ảnh\n",
        "data/evidence.csv": "village,code,paper,received\na,1,p,1/6/2024\nb,1,p,1/6/2024\n",
      ]),
    Case(
      check: "papers-late",
      raising: [
        "criteria/mau/set.yaml": "title: Bộ\nevidence_due: 31/5/2024\n",
        "data/evidence.csv": "village,code,paper,received\na,1,Ảnh,1/6/2024\n",
      ],
      near: [
        "criteria/mau/set.yaml": "title: Bộ\nevidence_due: 31/5/2024\n",
        "data/evidence.csv": "village,code,paper,received\na,1,Ảnh,31/5/2024\n",
      ]),
    Case(
      check: "data-future",
      raising: file("data/reports.csv", "village,period,received\na,7/2024,1/7/2024\n"),
      near: file("data/reports.csv", "village,period,received\na,6/2024,30/6/2024\n")),
    Case(
      check: "document-unnumbered",
      raising: file("data/documents.csv", "id,title,number,date\nqd,Kế hoạch,,1/1/2022\n"),
      near: [:]),
    Case(
      check: "task-deadline-missing", raising: tasks("t,a,2,Làm đường,u,,"),
      near: tasks("t,a,2,Làm đường,u,1/7/2024,", "s,a,2,Rải đá,u,,1/6/2024")),
    Case(
      check: "task-lead-missing", raising: tasks("t,a,2,Làm đường,,1/7/2024,"),
      near: tasks("t,a,2,Làm đường,u,1/7/2024,")),
    Case(
      check: "task-done-while-unmet",
      raising: tasks("t,a,2.1,Làm đường,u,1/7/2024,1/6/2024").merging(
        log("31/5/2024,a,2.1,Chưa đạt,")
      ) { $1 },
      near: tasks("t,a,2.1,Làm đường,u,1/7/2024,1/6/2024")),
    Case(
      check: "task-open-while-met", raising: tasks("t,a,2.1,Làm đường,u,1/7/2024,"),
      near: tasks("t,b,2.1,Làm đường,u,1/7/2024,", "s,a,2.1,Làm đường,u,1/7/2024,1/6/2024")),
    Case(
      check: "document-twice",
      raising: file("data/documents.csv", "id,number\nqd,4483/HD-SNN\nhd,4483-HD-SNN\n"),
      near: file(
        "data/documents.csv",
        "id,number,date\nqd,12/2/QĐ-UBND,1/2/2022\nhd,1/22/QĐ-UBND,1/2/2022\nmoi,12/2/QĐ-UBND,1/2/2023\n"
      )),
    Case(
      check: "milestone-out-of-order",
      raising: stages("a,mot,1/3/2024", "a,hai,1/2/2024"),
      near: stages("a,mot,1/3/2024", "a,hai,1/3/2024", "b,hai,1/2/2024")),
    Case(
      check: "milestone-skipped", raising: stages("a,mot,1/3/2024", "a,ba,1/4/2024"),
      near: stages("a,mot,1/3/2024", "a,hai,1/4/2024")),
    Case(
      check: "assessment-verdict-differs", raising: log("31/5/2024,a,1.1,Đạt,94"),
      near: log("31/5/2024,a,1.1,Đạt,95", "31/5/2024,b,1.1,Chưa đạt,94")),
    Case(
      check: "assessment-criterion-differs",
      raising: log("31/5/2024,a,1,Đạt,", "31/5/2024,a,1.1,,90"),
      near: log("31/5/2024,a,1,Đạt,", "31/5/2024,a,1.1,,95", "31/5/2024,b,1.1,,90")),
    Case(
      check: "assessment-indicators-uncountable",
      raising: file(
        "criteria/mau/set.yaml", "title: Bộ\ndeclared:\n  indicators: 5\n"),
      near: file("criteria/mau/set.yaml", "title: Bộ\ndeclared:\n  indicators: 2\n")),
    Case(
      check: "assessment-group-unknown", raising: groups("a,Bản A,", "b,Bản B,khu vực III"),
      near: groups("a,Bản A,khu vực III", "b,Bản B,")),
    Case(
      check: "assessment-value-out-of-range", raising: twoOfThree("4"), near: twoOfThree("3")),
    Case(
      check: "assessment-value-differs", raising: fractions("98%,237,250"),
      near: fractions("\"94,8%\",237,250")),
    Case(
      check: "sum-differs",
      raising: claims("số hộ,a,,100,,", "số hộ,b,,120,,", "số hộ,,,230,,"),
      near: claims("số hộ,a,,100,,", "số hộ,b,,120,,", "số hộ,,,220,,")),
    Case(
      check: "assessment-value-differs", raising: fractions("95%,180,200", of: "2.1"),
      near: fractions("90%,180,200", of: "2.1")),
    Case(
      check: "assessment-percent-doubtful", raising: log("31/5/2024,a,1.1,,\"0,95\""),
      near: log("31/5/2024,a,1.1,,95")),
    Case(
      check: "assessment-reason-missing", raising: reasons("Không áp dụng,"),
      near: reasons("Không áp dụng,Không có chợ")),
    Case(
      check: "correction-reason-missing",
      raising: corrections("31/5/2024,a,2.1,Đạt,5/6/2024,"),
      near: corrections("31/5/2024,a,2.1,Đạt,5/6/2024,Đọc nhầm biên bản")),
    Case(
      check: "responsibility-overlap", raising: offices("yen", "yen"), near: offices("yen", "an")),
    Case(
      check: "deadline-differs",
      raising: tasks("t,a,2,Làm đường,u,trước 15/7/2024,").merging(
        claims("thời hạn,a,,15/7/2024,t,")
      ) { $1 },
      near: tasks("t,a,2,Làm đường,u,trước 15/7/2024,").merging(
        claims("thời hạn,a,,trước 15/7/2024,t,")
      ) { $1 }),
    Case(
      check: "deadline-order",
      raising: steps("h,a,Hồ sơ,mot,2/7/2024", "d,a,Thẩm định,hai,1/7/2024"),
      near: steps(
        "h,a,Hồ sơ,mot,1/7/2024", "d,a,Thẩm định,hai,1/7/2024", "e,b,Hồ sơ,mot,2/7/2024")),
    Case(
      check: "unit-undeclared",
      raising: tasks("t,a,2,Làm đường,v,1/7/2024,").merging(assignments("u,1,chủ trì")) { $1 },
      near: tasks("t,a,2,Làm đường,ban,1/7/2024,").merging(assignments("u,1,chủ trì")) { $1 }),
    Case(
      check: "responsibility-gap",
      raising: assignments("u,1,chủ trì", "v,2,chủ trì").merging([
        "site.yaml": "title: Xã\ndefault_set: mau\n",
        "criteria/khac/set.yaml": "title: Khác\n",
        "criteria/khac/criteria.csv": "code,name\n1,Chợ\n",
      ]) { $1 },
      near: assignments("u,1,chủ trì", "v,2,chủ trì")),
    Case(
      check: "responsibility-gap",
      raising: assignments("u,1,chủ trì", "v,2,chủ trì").merging(
        file("criteria/mau/set.yaml", "title: Bộ\ndeclared:\n  criteria: 3\n")
      ) { $1 },
      near: assignments("u,1,chủ trì", "v,2,chủ trì").merging(
        file("criteria/mau/set.yaml", "title: Bộ\ndeclared:\n  criteria: 2\n")
      ) { $1 }),
    Case(
      check: "fund-overspent",
      raising: file(
        "data/funds.csv",
        "village,fund,planned,allocated,spent\na,Quỹ,100,,\na,Quỹ,,80,\na,Quỹ,,,200\n"),
      near: file(
        "data/funds.csv",
        "village,fund,planned,allocated,spent\na,Quỹ,100,,\na,Quỹ,,80,\nb,Quỹ,,,200\n")),
    Case(
      check: "document-expired",
      raising: [
        "data/documents.csv": "id,number,date,valid_to\nqd,1/QĐ,1/1/2022,29/6/2024\n",
        "criteria/mau/set.yaml": "title: Bộ\nnumber: 1/QĐ\n",
      ],
      near: [
        "data/documents.csv": "id,number,date,valid_to\nqd,1/QĐ,1/1/2022,30/6/2024\n",
        "criteria/mau/set.yaml": "title: Bộ\nnumber: 1/QĐ\n",
      ]),
    Case(
      check: "document-unknown",
      raising: file("criteria/mau/set.yaml", "title: Bộ\nnumber: 9/QĐ\n"),
      near: file("criteria/mau/set.yaml", "title: Bộ\nnumber: 1/QĐ\n")),
    Case(
      check: "name-variant", raising: claims("tên,,1,Lưới điện,,", "tên,,1,ĐIỆN,,"),
      near: claims("tên,,1,Lưới điện,,")),
    Case(
      check: "name-duplicate",
      raising: indicators("1,1.1,Cây xanh,", "1,1.2,cây xanh,", "2,2.1,Đường,"),
      near: indicators("1,1.1,Cây xanh,", "2,2.1,Cây xanh,")),
    Case(
      check: "value-missing",
      raising: indicators("2,2.1,Thu nhập,triệu đồng").merging(
        log("31/5/2024,a,2.1,Chưa đạt,")
      ) { $1 },
      near: indicators("2,2.1,Thu nhập,").merging(log("31/5/2024,a,2.1,Chưa đạt,")) { $1 }),
    Case(
      check: "sum-differs", raising: households(claimed: "300"), near: households(claimed: "210")),
    Case(
      check: "denominator", raising: claims("tổng số tiêu chí,,,3,,"),
      near: claims("tổng số tiêu chí,,,2,,", "tổng số chỉ tiêu,,,2,,")),
    Case(
      check: "reason-partial", raising: alternatives("Chưa có cổng chào"),
      near: alternatives("Chưa có cổng chào và chưa có biển chỉ dẫn")),
  ]

  private static func offices(_ communes: String...) -> [String: String] {
    [
      "data/communes.csv": "id,name\nyen,xã Yên\nan,xã An\n",
      "data/villages.csv": "id,name,commune\na,Bản A,yen\nb,Bản B,an\n",
      "data/units.csv": "id,name,commune\n"
        + communes.enumerated().map { "u\($0),Văn phòng \($0),\($1)\n" }.joined(),
    ].merging(assignments("u0,1,chủ trì", "u1,1,chủ trì")) { $1 }
  }

  private static func steps(_ rows: String...) -> [String: String] {
    [
      "data/tasks.csv": "id,village,action,stage,due\n" + rows.map { $0 + "\n" }.joined()
    ].merging(stages()) { $1 }
  }

  private static func indicators(_ rows: String...) -> [String: String] {
    file(
      "criteria/mau/indicators.csv",
      "criterion,code,name,unit\n" + rows.map { $0 + "\n" }.joined())
  }

  private static func households(claimed: String) -> [String: String] {
    file("data/villages.csv", "id,name,households\na,Bản A,100\nb,Bản B,110\n").merging(
      claims("số hộ,,,\(claimed),,")
    ) { $1 }
  }

  private static func alternatives(_ reason: String) -> [String: String] {
    indicators("2,2.1,Có cổng chào hoặc biển chỉ dẫn vào bản,").merging(
      file(
        "data/assessments.csv",
        "date,village,code,status,note\n31/5/2024,a,2.1,Chưa đạt,\(reason)\n")
    ) { $1 }
  }

  private static func stages(_ rows: String...) -> [String: String] {
    let names = [("mot", "Một"), ("hai", "Hai"), ("ba", "Ba")]
    let stages = names.map { "  - id: \($0)\n    name: \($1)\n" }.joined()
    return [
      "criteria/mau/set.yaml": "title: Bộ\nstages:\n\(stages)",
      "data/milestones.csv": "village,stage,date\n" + rows.map { $0 + "\n" }.joined(),
    ]
  }

  /// Where the requirement of 1.1 depends on a village's group.
  private static func groups(_ villages: String...) -> [String: String] {
    [
      "criteria/mau/indicators.csv":
        "criterion,code,name,requirement\n1,1.1,Đèn,khu vực III: >= 70 %\n2,2.1,,Đạt\n",
      "data/villages.csv": "id,name,group\n" + villages.map { $0 + "\n" }.joined(),
    ].merging(log("31/5/2024,a,1.1,,75")) { $1 }
  }

  private static func twoOfThree(_ value: String) -> [String: String] {
    file(
      "criteria/mau/indicators.csv",
      "criterion,code,name,requirement\n1,1.1,Đèn,2 of 3\n2,2.1,,Đạt\n"
    ).merging(log("31/5/2024,a,1.1,,\(value)")) { $1 }
  }

  private static func fractions(_ cells: String, of code: String = "1.1") -> [String: String] {
    file(
      "data/assessments.csv",
      "date,village,code,value,numerator,denominator\n31/5/2024,a,\(code),\(cells)\n")
  }

  private static func reasons(_ cells: String) -> [String: String] {
    file("data/assessments.csv", "date,village,code,status,note\n31/5/2024,a,2.1,\(cells)\n")
  }

  private static func corrections(_ row: String) -> [String: String] {
    file(
      "data/assessments.csv",
      "date,village,code,status,recorded,note\n31/5/2024,a,2.1,Chưa đạt,,\n\(row)\n")
  }

  private func findings(
    _ changes: [String: String]
  ) throws -> (found: [Finding], mistakes: [String]) {
    let files = CheckTests.sound.merging(changes) { $1 }
    let programme = try temporaryFolder { path in
      try writeFolder(files, at: path)
      let (content, diagnostics) = try readContent(try SourceFolder.open(path))
      try #require(diagnostics.map(\.rule.id) == [])
      return try #require(content?.programme)
    }
    let (progress, contradictions) = assess(
      programme, asOf: try #require(Day.parse("30/6/2024")))
    let (found, mistakes) = Assessment.findings(
      of: programme, progress, contradictions: contradictions)
    return (found, mistakes.map(\.rule.id))
  }

  @Test(arguments: CheckTests.cases)
  func raisesWhatItShouldAndNothingNearIt(_ example: Case) throws {
    let raised = try findings(example.raising).found.map(\.diagnostic.rule.id)
    #expect(raised.contains(example.check))
    let near = try findings(example.near).found.map(\.diagnostic.rule.id)
    #expect(!near.contains(example.check))
  }

  @Test func everyCheckHasACase() {
    #expect(allChecks.map(\.id).filter { !CheckTests.cases.map(\.check).contains($0) } == [])
  }

  @Test func bothSidesAreNamedWithTheirWordsAndSources() throws {
    let found = try findings(CheckTests.claims("đạt,a,1,,,", "chưa đạt,a,1,,,")).found
    let conflict = try #require(found.first { $0.diagnostic.rule.id == "status-conflict" })
    #expect(conflict.sides.map(\.quote) == ["x", "x"])
    #expect(conflict.sides.map(\.source) == ["qd:1", "qd:1"])
    #expect(conflict.sides.map(\.location.cell?.row) == [2, 3])
    #expect(conflict.village == 0 && conflict.about == "1")
  }

  private func withSettings(_ settings: String, _ files: [String: String] = [:]) throws
    -> (found: [Finding], mistakes: [String])
  {
    try findings(files.merging(["site.yaml": "title: Xã\n" + settings]) { $1 })
  }

  @Test func aSiteSaysHowGraveACheckIs() throws {
    func level(_ level: String) throws -> Severity? {
      try withSettings("checks:\n  - check: evidence-missing\n    level: \(level)\n").found
        .first { $0.diagnostic.rule.id == "evidence-missing" }?.diagnostic.severity
    }
    #expect(try level("off") == nil)
    #expect(try level("note") == .note)
    #expect(try level("warning") == .warning)
    #expect(try level("error") == .error)
  }

  @Test(arguments: ["off", "note", "warning"])
  func whatWouldPublishAFalseNumberCannotBeTurnedOff(_ level: String) throws {
    let settings = "checks:\n  - check: assessment-value-out-of-range\n    level: \(level)\n"
    #expect(try withSettings(settings).mistakes == ["check-required"])
  }

  @Test func anUnknownCheckIsAMistake() throws {
    #expect(
      try withSettings("checks:\n  - check: evidence-mising\n    level: off\n").mistakes
        == ["check-unknown"])
  }

  @Test func anExplanationGoesToItsFindingAndQuietsAWarning() throws {
    let head = "check,village,about,state,note,date\n"
    let row = "evidence-missing,a,mau,đã giải thích,Đang thu,1/6/2024\n"
    let setting = "checks:\n  - check: evidence-missing\n    level: warning\n"
    let (found, mistakes) = try withSettings(setting, ["data/explanations.csv": head + row])
    let finding = try #require(found.first { $0.diagnostic.rule.id == "evidence-missing" })
    #expect(finding.explanation == 0)
    #expect(finding.diagnostic.severity == .note)
    #expect(mistakes == [])
    // What was resolved is found no more.
    let resolved = "evidence-missing,b,mau,đã xử lý,Xong,1/6/2024\n"
    #expect(try findings(["data/explanations.csv": head + resolved]).mistakes == [])
    let other = "evidence-missing,b,mau,đã giải thích,Xong,1/6/2024\n"
    #expect(
      try findings(["data/explanations.csv": head + other]).mistakes == ["explanation-unmatched"])
  }
}
