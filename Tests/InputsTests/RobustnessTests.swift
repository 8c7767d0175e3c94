import Diagnostics
import Inputs
import Model
import TestSupport
import Testing

/// Nothing that stands in a folder of content makes a reader crash, and whatever is wrong with it
/// is told at a place inside a file.
@Suite struct RobustnessTests {
  private static let files: [String: String] = sound.merging([
    "criteria/ntm/set.yaml":
      "title: Bộ\nperiod: {from: 2022, to: 2025}\ndeclared: {criteria: 2}\nbands: [2, 1]\nrecognition:\n  rule: at_least\n  count: 1\n  including: [\"4\"]\nstages:\n  - id: a\n    name: Tự đánh giá\n",
    "criteria/ntm/papers.csv": "id,code,name\nbien-ban,4,Biên bản\n",
    "criteria/ntm/14.md": "Xem [b](../../pages/b.md#mot).\n",
    "data/assessments.csv":
      "Ngày;Bản;Mã;Trạng thái;Giá trị;Tử số;Mẫu số;Cấp;Ghi chú\n31/1/2024;ban-put;14.10;Đạt;\"98,6\";9;10;xã;\"a \"\"b\"\"\nc\"\n2024-02-29;Bản Tủm;4.*;x;;;;;\n",
    "data/assignments.csv": "unit,code,role\nuy-ban,4,\"chủ trì, thẩm định\"\n",
    "data/documents.csv": "id,date,file,replaced_by\na,13/9/2022,tep/a.pdf,b\nb,,,\n",
    "data/evidence.csv": "village,code,paper,received\nban-put,4,bien-ban,1/6/2024\n",
    "data/funds.csv": "village,code,fund,planned\nban-put,4.3,Ngân sách,1.250.000\n",
    "data/milestones.csv": "village,stage,date\nban-put,a,1/2/2024\n",
    "data/tasks.csv":
      "id,village,code,action,lead,due,moved\nt,ban-put,4.3,Lắp đèn,uy-ban,trước 15/7/2024,10/7/2024: 1/8/2024\n",
    "data/units.csv": "id,name,parent,village\nuy-ban,Ủy ban,,\nban,Ban,uy-ban,ban-put\n",
    "pages/b.md":
      "---\ntitle: B\ndate: 1/2/2024\n---\n## Một\n\n![A](a.png) [c](../tep/a.pdf)[^1]\n\n[^1]: Chú.\n",
    "pages/a.png": "no image", "tep/a.pdf": "%PDF",
  ]) { $1 }

  private static let pieces: [[UInt8]] =
    [
      ",", ";", "\"", "\"\"", "\n", "\r\n", "\t", ":", "- ", "---\n", "[", "](", "#", "{", "}",
      "&a",
      "*a", "!", "|", "`", "<", "\u{FEFF}", "\u{A0}", "\u{301}", "Ð", "14.10", "1.234,5", "%", "/",
      "..", "99999999999999999999", "\u{0}",
    ].map { Array($0.utf8) } + [[0x80], [0xC3], [0xFF, 0xFE], [0xE1, 0xBA]]

  @Test(arguments: 0..<40) func everyChangedFolderIsRead(_ seed: UInt64) throws {
    var random = FixedRandom(state: seed)
    try temporaryFolder { folder in
      for _ in 0..<8 { try check(changed(&random), in: "\(folder)/\(random.next())") }
    }
  }

  @Test func everyFileMayBeEmptyOrMissing() throws {
    try temporaryFolder { folder in
      for (number, path) in RobustnessTests.files.keys.sorted().enumerated() {
        var files = RobustnessTests.files.mapValues { Array($0.utf8) }
        files[path] = []
        try check(files, in: "\(folder)/\(number)-empty")
        files[path] = nil
        try check(files, in: "\(folder)/\(number)-missing")
      }
    }
  }

  /// The folder with a few changes in one to three of its files.
  private func changed(_ random: inout FixedRandom) -> [String: [UInt8]] {
    var files = RobustnessTests.files.mapValues { Array($0.utf8) }
    for path in files.keys.sorted().shuffled(using: &random).prefix(
      Int.random(in: 1...3, using: &random))
    {
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        change(&files[path, default: []], &random)
      }
    }
    return files
  }

  private func change(_ bytes: inout [UInt8], _ random: inout FixedRandom) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...8, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.removeSubrange(place...)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: 0)
    case 3: bytes.replaceSubrange(place..<end, with: [UInt8.random(in: 0...255, using: &random)])
    default:
      bytes.insert(
        contentsOf: RobustnessTests.pieces.randomElement(using: &random) ?? [], at: place)
    }
  }

  private func check(_ files: [String: [UInt8]], in folder: String) throws {
    try writeFolder(files, at: folder)
    let (content, diagnostics) = try readContent(try SourceFolder.open(folder), jobs: 1)
    for diagnostic in diagnostics {
      let file = files[diagnostic.location.path] ?? []
      // UTF-16 is decoded before it is read, and its places are those of what it says.
      guard let range = diagnostic.location.range, !file.contains(0), file.first != 0xFF else {
        continue
      }
      #expect(range.upperBound <= file.count, "\(diagnostic.rule.id) \(diagnostic.location.path)")
    }
    guard let log = content?.programme.log else { return }
    for row in 0..<log.count { #expect(files[log.location(of: row).path] != nil) }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct FixedRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}
