import CNettle

/// A SHA-256 digest.
package struct Digest: Hashable, Sendable {
  private let bytes: SIMD32<UInt8>

  /// Digests bytes in memory.
  package init(of data: UnsafeRawBufferPointer) {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    let start = data.assumingMemoryBound(to: UInt8.self).baseAddress
    if let start { nettle_sha256_update(&context, data.count, start) }
    var result = SIMD32<UInt8>()
    withUnsafeMutableBytes(of: &result) { result in
      let start = result.assumingMemoryBound(to: UInt8.self).baseAddress
      nettle_sha256_digest(&context, result.count, start)
    }
    bytes = result
  }

  /// Digests an array.
  package init(of data: [UInt8]) {
    self = data.withUnsafeBytes { Digest(of: $0) }
  }

  /// Reads 64 hexadecimal digits in lower case; `nil` for anything else.
  package init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var result = SIMD32<UInt8>()
    for (position, digit) in hex.enumerated() {
      guard let value = Self.value(of: digit) else { return nil }
      result[position / 2] = result[position / 2] << 4 | value
    }
    bytes = result
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// 64 hexadecimal digits in lower case.
  package var hex: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 64) { text, count in
      for position in 0..<32 {
        text[2 * position] = Self.digit(of: bytes[position] >> 4)
        text[2 * position + 1] = Self.digit(of: bytes[position] & 15)
      }
      count = 64
    }
  }

  private static func digit(of value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
