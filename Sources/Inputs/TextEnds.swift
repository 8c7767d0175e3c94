/// The length of a text, its first eight bytes and its last, which may overlap; of a shorter text
/// all its bytes in one word. Up to sixteen bytes that is the whole text.
struct TextEnds: Equatable, Sendable {
  let count: Int
  private let head: UInt64
  private let tail: UInt64

  @inline(__always)
  init(_ text: UnsafeRawBufferPointer) {
    count = text.count
    head = count >= 8 ? text.word(at: 0) : 0
    tail = count >= 8 ? text.word(at: count - 8) : text.shortWord
  }

  /// Whether the ends are the whole text.
  @inline(__always) var isAll: Bool { count <= 16 }

  @inline(__always)
  func hash(_ text: UnsafeRawBufferPointer) -> Int {
    var hash = mixed(mixed(UInt64(truncatingIfNeeded: count), head), tail)
    if !isAll {
      for at in stride(from: 8, to: count - 8, by: 8) { hash = mixed(hash, text.word(at: at)) }
    }
    return Int(truncatingIfNeeded: hash >> 1)
  }

  @inline(__always)
  private func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Fewer than eight bytes as one word, by loads that overlap rather than reach beyond the end.
  @inline(__always)
  var shortWord: UInt64 {
    if count >= 4 {
      let head = loadUnaligned(as: UInt32.self)
      let tail = loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(head) << 32 | UInt64(tail)
    }
    guard count > 0 else { return 0 }
    return UInt64(self[0]) << 16 | UInt64(self[count / 2]) << 8 | UInt64(self[count - 1])
  }
}
