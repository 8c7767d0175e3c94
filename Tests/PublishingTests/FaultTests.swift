import Diagnostics
import Dispatch
import Glibc
import Publishing
import Synchronization
import Testing

@Suite struct FaultTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    .enabled(if: SmallDisk.canBeMounted, "only a user who may mount a tmpfs can fill a disk"))
  func saysThatTheDiskIsFullAndLeavesTheOldSite() throws {
    let disk = try SmallDisk()
    let first = try StagedSite.begin(at: disk.path + "/site")
    try first.write("index.html", Array("old".utf8))
    _ = try first.publish()

    let second = try StagedSite.begin(at: disk.path + "/site")
    let error = try #require(throws: PublishingError.self) {
      for number in 0..<1_000 {
        try second.write("\(number).html", [UInt8](repeating: 7, count: 65_536))
      }
    }
    #expect(error.kind == .system(.write, .diskFull))
    #expect(error.message.vi.hasSuffix("đĩa đã đầy"))
    second.abandon()
    try StagedSite.begin(at: disk.path + "/site").abandon()
    #expect(disk.names == ["site"])
  }

  @Test(
    .enabled(if: SmallDisk.canBeMounted, "only a user who may mount a tmpfs can write-protect it"))
  func namesTheReadOnlyDisk() throws {
    let disk = try SmallDisk()
    try disk.protect()
    let error = try #require(throws: PublishingError.self) {
      try StagedSite.begin(at: disk.path + "/site")
    }
    #expect(error.kind == .system(.lock, .readOnly))
    #expect(error.path.hasPrefix(disk.path))
  }

  /// The reader opens the folder by its name, then reads through what it opened, while the site
  /// is published over and over; each pass meets at most one publish.
  @Test func showsReadersTheWholeOldOrTheWholeNewSite() throws {
    let names = (0..<12).map { "f\($0 % 3)/\($0).html" }
    let publish = { (version: Int) in
      _ = try folder.publish(
        Dictionary(uniqueKeysWithValues: names.map { ($0, "version \(version)") }))
    }
    try publish(0)
    let reader = Reader(site: folder.site, names: names)
    for version in 1...50 {
      try publish(version)
      reader.waitForAnotherPass()
    }
    let seen = reader.stop()
    #expect(seen.passes >= 50)
    #expect(seen.mixed.isEmpty)
    #expect(seen.absences == 0)
  }
}

/// Reads a site again and again on one thread, and looks on another whether it is there at all.
///
/// A class because two threads share it.
private final class Reader: Sendable {
  private let passes = Atomic<Int>(0)
  private let absences = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let mixed = Mutex<[Set<String>]>([])
  private let group = DispatchGroup()

  init(site: String, names: [String]) {
    DispatchQueue.global().async(group: group) { [self] in
      while !isStopped.load(ordering: .acquiring) {
        let seen = Self.pass(site, names)
        if seen.count != 1 { mixed.withLock { $0.append(seen) } }
        passes.add(1, ordering: .releasing)
      }
    }
    DispatchQueue.global().async(group: group) { [self] in
      while !isStopped.load(ordering: .acquiring) {
        if access(site, F_OK) != 0 { absences.add(1, ordering: .relaxed) }
      }
    }
  }

  func waitForAnotherPass() {
    let before = passes.load(ordering: .acquiring)
    while passes.load(ordering: .acquiring) == before { sched_yield() }
  }

  func stop() -> (passes: Int, mixed: [Set<String>], absences: Int) {
    isStopped.store(true, ordering: .releasing)
    group.wait()
    let passes = passes.load(ordering: .acquiring)
    return (passes, mixed.withLock { $0 }, absences.load(ordering: .relaxed))
  }

  /// The different texts found in one reading of all files.
  private static func pass(_ site: String, _ names: [String]) -> Set<String> {
    let folder = open(site, O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    return Set(names.map { text(folder, $0) })
  }

  private static func text(_ folder: Int32, _ name: String) -> String {
    let file = openat(folder, name, O_RDONLY)
    guard file >= 0 else { return "missing: error \(errno)" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
