/// A value to be written as JSON, with keys in order so that the same value gives the same bytes.
///
/// Its own few lines because Foundation's encoder costs three times the start-up of the whole
/// program and Diagnostics imports nothing. Shared in the package because a second escaper would
/// be a second place for its mistakes; it only writes, and only what our own code builds, so
/// depth is bounded by our types and not by an author.
package indirect enum JSONValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value on one line, without a line feed.
  package var written: String {
    switch self {
    case .string(let text): quoted(text)
    case .integer(let number): String(number)
    case .boolean(let answer): answer ? "true" : "false"
    case .array(let values): "[" + values.map(\.written).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { quoted($0.key) + ":" + $0.value.written }
        .joined(separator: ",") + "}"
    }
  }
}

/// RFC 8259 section 7. Characters that a terminal or editor would obey are escaped as well.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default:
      if scalar.isInvisible {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          result += "\\u" + hexadecimal(UInt32(unit), digits: 4)
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result + "\""
}
