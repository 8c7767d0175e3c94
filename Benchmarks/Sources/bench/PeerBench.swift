import Glibc

/// The peers' work at one size, in a folder of its own.
struct PeerBench {
  let villages: Int
  let months: Int
  let options: BenchOptions
  let adapter: String
  let peers: String
  let folder: String

  static let adapterName = "adapter"
  static let buildName = "bantin build"
  static let wholeName = "adapter and build"
  static let limitName = "limit"

  private var data: String { "\(folder)/data" }
  private var own: String { "peers/bantin" }

  /// Generates the data and measures every builder so many times, in turns.
  func medians() throws -> [String: Cost] {
    try run(["rm", "-rf", folder])
    try run(["mkdir", "-p", folder])
    try run([
      "python3", "\(peers)/gen_data.py", "--villages", "\(villages)", "--months", "\(months)",
      "--out", data,
    ])
    var costs: [String: [Cost]] = [:]
    var failed: Set<String> = []
    let names = try folders(in: peers).filter { !$0.hasPrefix("limit-") && $0 != "bantin" }
    for number in 1...options.rounds {
      for (name, cost) in try round(number) { costs[name, default: []].append(cost) }
      for name in names where !failed.contains(name) {
        do {
          costs[name, default: []].append(try build(with: name, number))
        } catch {
          failed.insert(name)
          costs[name] = nil
        }
      }
    }
    return costs.mapValues(Cost.median)
  }

  /// Our own build, and reading the data and copying the site.
  private func round(_ number: Int) throws -> [String: Cost] {
    let (work, site) = ("\(folder)/work-\(number)", "\(folder)/site-\(number)")
    try run(["\(own)/setup.sh", data, work])
    sync()
    let adapted = try run([adapter, data, "\(work)/content", "\(work)/theme"]).cost
    let build = try run(
      [
        options.bantin, "build", "--quiet", "--timings", "--content", "\(work)/content", "--theme",
        "\(work)/theme", "--output", site,
      ] + options.jobArguments)
    let read = try measured { _ = try contents(of: data) }
    sync()
    let copied = try run(["cp", "-r", site, "\(folder)/copy-\(number)"]).cost
    let phases = BuildTimings(build.output).seconds.map { ($0.key, Cost(wall: $0.value)) }
    return [
      Self.adapterName: adapted, Self.buildName: build.cost, Self.wholeName: adapted + build.cost,
      Self.limitName: read + copied,
    ].merging(phases) { own, _ in own }
  }

  private func build(with peer: String, _ number: Int) throws -> Cost {
    let (work, site) = ("\(folder)/\(peer)-\(number)", "\(folder)/\(peer)-site-\(number)")
    try run(["mkdir", "-p", work, site])
    try run(["\(peers)/\(peer)/setup.sh", data, work])
    sync()
    return try run(["\(peers)/\(peer)/build.sh", data, work, site]).cost
  }

  private func folders(in folder: String) throws -> [String] {
    try run(["ls", folder]).output.split(separator: "\n").map(String.init)
      .filter { access("\(folder)/\($0)/build.sh", X_OK) == 0 }
  }
}
