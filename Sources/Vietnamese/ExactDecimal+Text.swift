extension ExactDecimal: CustomStringConvertible {
  package var description: String { plain }

  /// `1234.5`, for machines.
  package var plain: String { text(group: nil, mark: UInt8(ascii: ".")) }

  /// `1.234,5`, as it is written in Vietnam.
  package var vietnamese: String { text(group: UInt8(ascii: "."), mark: UInt8(ascii: ",")) }

  /// Writes the digits from the last to the first, from the end of a buffer that holds any number.
  private func text(group: UInt8?, mark: UInt8) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestText) { buffer in
      var first = buffer.count
      func put(_ byte: UInt8) {
        first -= 1
        buffer[first] = byte
      }
      var rest = mantissa.magnitude
      var position = -Int(scale)
      repeat {
        if position == 0, scale > 0 { put(mark) }
        if let group, position > 0, position % 3 == 0 { put(group) }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
        position += 1
      } while rest > 0 || position <= 0
      if isNegative { put(UInt8(ascii: "-")) }
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[first...]), as: UTF8.self)
    }
  }

  /// 19 digits fill 64 bits; six points, a decimal mark and a sign come to them.
  private static let longestText = 32
}
