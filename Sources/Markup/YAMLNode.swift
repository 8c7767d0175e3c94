/// A piece of YAML with its place in the file. Every scalar is text: `1.10` stays `1.10`, `no`
/// stays `no`.
package indirect enum YAMLNode: Hashable, Sendable {
  case scalar(String, quoted: Bool, Range<Int>)
  case sequence([YAMLNode], Range<Int>)
  case mapping([Entry], Range<Int>)

  /// A key of a mapping and what it stands for.
  package struct Entry: Hashable, Sendable {
    package var key: String
    package var keyRange: Range<Int>
    package var value: YAMLNode

    package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  /// Byte offsets into the file; of a text over several lines, its first line.
  package var range: Range<Int> {
    switch self {
    case .scalar(_, _, let range), .sequence(_, let range), .mapping(_, let range): range
    }
  }

  /// The text of a scalar.
  package var text: String? {
    switch self {
    case .scalar(let text, _, _): text
    case .sequence, .mapping: nil
    }
  }

  /// The value of a mapping's key.
  package subscript(key: String) -> YAMLNode? {
    switch self {
    case .mapping(let entries, _): entries.first { $0.key == key }?.value
    case .scalar, .sequence: nil
    }
  }
}
