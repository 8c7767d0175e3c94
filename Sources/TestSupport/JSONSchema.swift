import FoundationEssentials

/// A JSON value as a schema sees it.
package enum JSONTree: Decodable, Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  package init(_ text: some StringProtocol) throws {
    self = try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
  }

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let answer = try? value.decode(Bool.self) {
      self = .boolean(answer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let values = try? value.decode([JSONTree].self) {
      self = .array(values)
    } else {
      self = .object(try value.decode([String: JSONTree].self))
    }
  }

  subscript(name: String) -> JSONTree? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var items: [JSONTree] { if case .array(let items) = self { items } else { [] } }
  var members: [String: JSONTree] { if case .object(let all) = self { all } else { [:] } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}

/// As much of JSON Schema as the schemas of this repository use; an unknown keyword is a fault, so
/// that no rule is passed over in silence.
package struct JSONSchema: Sendable {
  private let root: JSONTree

  package init(_ text: some StringProtocol) throws { root = try JSONTree(text) }

  /// What of a value the schema does not allow, a sentence with its place each.
  package func faults(in text: some StringProtocol) throws -> [String] {
    faults(in: try JSONTree(text), root, at: "")
  }

  private func faults(in value: JSONTree, _ schema: JSONTree, at place: String) -> [String] {
    schema.members.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      faults(in: value, schema, keyword, rule, at: place)
    }
  }

  private func faults(
    in value: JSONTree, _ schema: JSONTree, _ keyword: String, _ rule: JSONTree, at place: String
  ) -> [String] {
    func fault(_ isFine: Bool) -> [String] { isFine ? [] : ["\(place): breaks \(keyword) \(rule)"] }
    switch keyword {
    case "$schema", "$defs", "title", "description": return []
    case "$ref":
      let name = rule.text?.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["$defs"]?[name] else { return ["\(place): no definition \(name)"] }
      return faults(in: value, target, at: place)
    case "anyOf":
      let all = rule.items.map { faults(in: value, $0, at: place) }
      return all.contains([]) ? [] : all.min { $0.count < $1.count } ?? []
    case "type": return fault(rule.text == type(of: value) || isInteger(value, rule))
    case "const": return fault(value == rule)
    case "enum": return fault(rule.items.contains(value))
    case "minimum": return fault((value.number ?? 0) >= (rule.number ?? 0))
    case "minItems": return fault(Double(value.items.count) >= (rule.number ?? 0))
    case "uniqueItems": return fault(Set(value.items).count == value.items.count)
    case "pattern":
      guard let text = value.text, let pattern = try? Regex(rule.text ?? "") else { return [] }
      return fault(text.firstMatch(of: pattern) != nil)
    case "required":
      return fault(rule.items.allSatisfy { $0.text.flatMap { value[$0] } != nil })
    case "items":
      return value.items.enumerated().flatMap { faults(in: $1, rule, at: "\(place)/\($0)") }
    case "properties":
      return rule.members.flatMap { name, schema in
        value[name].map { faults(in: $0, schema, at: "\(place)/\(name)") } ?? []
      }
    case "additionalProperties":
      return value.members.keys.filter { schema["properties"]?[$0] == nil }.map {
        "\(place): has no property \($0)"
      }
    default: return ["\(place): unknown keyword \(keyword)"]
    }
  }

  private func isInteger(_ value: JSONTree, _ rule: JSONTree) -> Bool {
    rule.text == "integer" && value.number.map { $0 == $0.rounded() } == true
  }

  private func type(of value: JSONTree) -> String {
    switch value {
    case .null: "null"
    case .boolean: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
