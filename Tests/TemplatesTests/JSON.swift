/// A value of the specification's data; numbers keep the form templates write.
enum JSON: Decodable, Sendable {
  case null
  case bool(Bool)
  case text(String)
  case array([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let whole = try? container.decode(Int.self) {
      self = .text(String(whole))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let items = try? container.decode([JSON].self) {
      self = .array(items)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  subscript(key: String) -> JSON? {
    if case .object(let fields) = self { fields[key] } else { nil }
  }

  /// This value with the names it lacks taken from another.
  func merged(with other: JSON) -> JSON {
    switch (self, other) {
    case (.object(let own), .object(let more)):
      .object(own.merging(more) { $0.merged(with: $1) })
    case (.array(let own), .array(let more)): .array(own + more)
    case (.null, _): other
    default: self
    }
  }
}
