/// What `bantin build --timings` says of itself: a name and a number on each line.
struct BuildTimings {
  static let phases = ["read", "assess", "render", "publish"]

  var seconds: [String: Double] = [:]
  var pages = 0

  init(_ output: String) {
    for line in output.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let number = Double(parts[1]) else { continue }
      if parts[0] == "pages" {
        pages = Int(number)
      } else {
        seconds[String(parts[0])] = number
      }
    }
  }
}
