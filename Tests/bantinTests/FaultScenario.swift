import TestSupport

/// A publish that faults are tried on: what stands on the disk before it and what may stand there
/// after it.
struct FaultScenario: Sendable {
  let name: String
  /// Before the path of the output.
  let arguments: [String]
  /// What lies beside and in the output before the run.
  let before: [String: [UInt8]]
  let old: [String: [UInt8]]?
  let new: [String: [UInt8]]
  /// The next run, which ends what the faulty one left; also before the path of the output.
  let healing: [String]
  /// What may lie beside and in the output after it.
  let healed: [[String: [UInt8]]]
  /// What is always so, such as a file system that cannot exchange.
  var always: [String] = []
  /// Whether readers may find no site for an instant.
  var mayBeAbsent = false

  /// The last part of the output's path.
  static let output = "site"
}

/// Makes the scenarios from three contents, so that the publish writes, links, removes and puts
/// aside; the contents stand as long as `body` runs.
func withFaultScenarios(_ body: ([FaultScenario]) throws -> Void) throws {
  try temporaryFolder(in: memory) { folder in
    let oldest = try built("oldest", in: folder, village: "Bản Cũ")
    let old = try built("old", in: folder, village: "Bản Hai", notice: true)
    let new = try built("new", in: folder, village: "Bản Ba")
    let building = arguments(for: "new", in: folder)
    let kept = disk(site: old, before: oldest)
    let replacing = FaultScenario(
      name: "replacing a site", arguments: building, before: kept, old: old, new: new,
      healing: building, healed: [disk(site: new, before: old)])
    let first = FaultScenario(
      name: "the first site", arguments: building, before: [:], old: nil, new: new,
      healing: building, healed: [disk(site: new, before: [:])], mayBeAbsent: true)
    let returning = FaultScenario(
      name: "rolling back", arguments: ["rollback", "--output"], before: kept, old: old,
      new: oldest, healing: ["rollback", "--output"],
      healed: [kept, disk(site: oldest, before: old)])
    try body([
      replacing, first, returning, replacing.withoutExchange(), returning.withoutExchange(),
    ])
  }
}

extension FaultScenario {
  /// The same on a file system that cannot exchange two folders in one step.
  fileprivate func withoutExchange() -> FaultScenario {
    FaultScenario(
      name: "\(name) without an exchange", arguments: arguments, before: before, old: old,
      new: new, healing: healing, healed: healed, always: ["renameat2:error=EINVAL"],
      mayBeAbsent: true)
  }
}

private func disk(
  site: [String: [UInt8]], before previous: [String: [UInt8]]
) -> [String: [UInt8]] {
  at("site", site).merging(at(".site.bantin-previous", previous)) { $1 }
}

/// A file system in memory where there is one, so that thousands of runs wait for no disk.
let memory: String? = {
  let folder = "/dev/shm"
  return (try? temporaryFolder(in: folder) { _ in }) == nil ? nil : folder
}()

private func arguments(for content: String, in folder: String) -> [String] {
  ["build", "--jobs", "1", "--content", "\(folder)/\(content)", "--output"]
}

private func built(
  _ name: String, in folder: String, village: String, notice: Bool = false
) throws -> [String: [UInt8]] {
  var files: [String: String] = [:]
  for (path, text) in TinySite.files { files[String(path.dropFirst("content/".count))] = text }
  files["data/villages.csv"] = "id,name\nban-mot,Bản Một\nban-hai,\(village)\n"
  if notice { files["notices/hop.md"] = "---\ntitle: Họp\ndate: 1/6/2024\n---\nMời họp.\n" }
  try writeFolder(files, at: "\(folder)/\(name)")
  let site = "\(folder)/\(name)-site"
  _ = try bantin(arguments(for: name, in: folder) + [site], in: "/")
  return try readFolder(at: site)
}

private func at(_ folder: String, _ files: [String: [UInt8]]) -> [String: [UInt8]] {
  Dictionary(uniqueKeysWithValues: files.map { ("\(folder)/\($0.key)", $0.value) })
}
