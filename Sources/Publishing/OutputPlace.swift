/// Where a site is published, and the names Bantin uses beside it.
///
/// All of them stand in one folder, so they are on one file system and a rename is one step.
struct OutputPlace: Hashable, Sendable {
  /// The folder that holds the output: absolute, without symbolic links.
  let parent: String
  /// The output's own name.
  let name: String

  /// The site being written.
  var staging: String { ".\(name).bantin-staging" }
  /// The last good site, for a way back.
  var previous: String { ".\(name).bantin-previous" }
  /// Held by the build that is writing.
  var lock: String { ".\(name).bantin-lock" }

  var path: String { joined(parent, name) }

  /// Takes an absolute path apart; `nil` for the root of the machine.
  init?(_ path: String) {
    let parts = parts(of: path)
    guard let last = parts.last else { return nil }
    parent = parts.dropLast().reduce("/", joined)
    name = last
  }

  /// Whether one of two folders is the other or lies inside it.
  static func overlap(_ left: String, _ right: String) -> Bool {
    let left = parts(of: left)
    let right = parts(of: right)
    return left.starts(with: right) || right.starts(with: left)
  }
}

/// A path below a folder.
func joined(_ folder: String, _ name: String) -> String {
  folder == "/" ? "/\(name)" : name.isEmpty ? folder : "\(folder)/\(name)"
}

/// The names in a path. Split by bytes: to a `Character` view a slash with a combining mark
/// after it is no slash.
func parts(of path: String) -> [String] {
  path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
}
