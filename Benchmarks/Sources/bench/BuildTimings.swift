/// What `bantin build --timings` says of itself: a name and a number on each line, and for each kind of
/// pages `page`, its name, how many there are, their seconds and their bytes.
struct BuildTimings {
  static let phases = ["read", "assess", "render", "publish"]

  var seconds: [String: Double] = [:]
  var pages = 0
  var kinds: [Kind] = []

  /// The pages of one kind.
  struct Kind {
    var name: String
    var pages: Int
    /// Of all threads together.
    var seconds: Double
    var bytes: Int

    init?(_ parts: [Substring]) {
      guard parts.count == 5, parts[0] == "page", let pages = Int(parts[2]),
        let seconds = Double(parts[3]), let bytes = Int(parts[4])
      else { return nil }
      (self.name, self.pages, self.seconds, self.bytes) = (String(parts[1]), pages, seconds, bytes)
    }
  }

  init(_ output: String) {
    for line in output.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if let kind = Kind(parts) { kinds.append(kind) }
      guard parts.count == 2, let number = Double(parts[1]) else { continue }
      if parts[0] == "pages" {
        pages = Int(number)
      } else {
        seconds[String(parts[0])] = number
      }
    }
  }
}
