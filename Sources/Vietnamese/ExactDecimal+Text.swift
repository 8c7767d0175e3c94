extension ExactDecimal: CustomStringConvertible {
  package var description: String { plain }

  /// `1234.5`, for machines.
  package var plain: String { text(group: nil, mark: UInt8(ascii: ".")) }

  /// `1.234,5`, as it is written in Vietnam.
  package var vietnamese: String { text(group: UInt8(ascii: "."), mark: UInt8(ascii: ",")) }

  /// Writes the digits from the last to the first, then turns them round.
  private func text(group: UInt8?, mark: UInt8) -> String {
    var rest = mantissa.magnitude
    var reversed: [UInt8] = []
    var position = -Int(scale)
    repeat {
      if position == 0, scale > 0 { reversed.append(mark) }
      if let group, position > 0, position % 3 == 0 { reversed.append(group) }
      reversed.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      position += 1
    } while rest > 0 || position <= 0
    if isNegative { reversed.append(UInt8(ascii: "-")) }
    return String(decoding: reversed.reversed(), as: UTF8.self)
  }
}
