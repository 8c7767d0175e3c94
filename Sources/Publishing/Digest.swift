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
      guard let value = Self.digits.firstIndex(of: digit) else { return nil }
      result[position / 2] = result[position / 2] << 4 | UInt8(value)
    }
    bytes = result
  }

  /// 64 hexadecimal digits in lower case.
  package var hex: [UInt8] {
    bytes.indices.flatMap { [Self.digits[Int(bytes[$0] >> 4)], Self.digits[Int(bytes[$0] & 15)]] }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
