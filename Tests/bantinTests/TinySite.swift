import TestSupport

/// The smallest content that says something: two villages, two criteria, one indicator.
enum TinySite {
  static let files = [
    "content/site.yaml": """
    title: Nông thôn mới xã Mẫu
    commune: xã Mẫu
    language: vi
    decimal_mark: ","

    """,
    "content/criteria/ntm/set.yaml": """
    id: ntm
    title: Bộ tiêu chí bản nông thôn mới
    recognition:
      rule: all

    """,
    "content/criteria/ntm/criteria.csv": "code,name\n1,Giao thông\n2,Nước sạch\n",
    "content/criteria/ntm/indicators.csv": """
    criterion,code,name,unit,requirement
    2,2.1,Hộ dùng nước sạch,%,>= 95 %

    """,
    "content/data/villages.csv": "id,name\nban-mot,Bản Một\nban-hai,Bản Hai\n",
    "content/data/assessments.csv": """
    date,village,set,code,status,value
    31/12/2023,ban-mot,ntm,1,Đạt,
    31/12/2023,ban-mot,ntm,2.1,,"98,5"
    30/6/2024,ban-hai,ntm,1,Chưa đạt,

    """,
  ]

  /// A status that is none, in row 5 of the log.
  static let mistake = "30/6/2024,ban-hai,ntm,2.1,Dạt,\n"

  /// A log that warns and nothing more: a row that says nothing.
  static let oddity = "30/6/2024,ban-hai,ntm,2.1,,\n"
}

/// Runs a test in a folder that holds the tiny content with changes to it.
func tinySite<Result>(
  changing changes: [String: String] = [:], addingToLog rows: String = "",
  _ body: (String) throws -> Result
) throws -> Result {
  try temporaryFolder { folder in
    var files = TinySite.files.merging(changes) { $1 }
    files["content/data/assessments.csv"]? += rows
    try writeFolder(files, at: folder)
    return try body(folder)
  }
}

/// The files of a published site.
func site(in folder: String) throws -> [String: [UInt8]] {
  try readFolder(at: "\(folder)/site")
}

/// The text of a file in a folder.
func text(of path: String, in folder: String) throws -> String {
  let parts = path.split(separator: "/").map(String.init)
  let place = parts.dropLast().reduce(folder) { "\($0)/\($1)" }
  let bytes = try readFolder(at: place)[parts.last ?? ""]
  return String(decoding: bytes ?? [], as: UTF8.self)
}

/// Rewrites a file as an author would.
func change(_ path: String, in folder: String, _ edit: (String) -> String) throws {
  try writeFolder([path: edit(try text(of: path, in: folder))], at: folder)
}
