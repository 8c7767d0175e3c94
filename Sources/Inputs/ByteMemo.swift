import Model

/// What the cells of a column mean, each different text looked up once: a log repeats a few
/// thousand texts in millions of rows.
struct ByteMemo<Value> {
  private var texts = InternedTexts()
  private var values: [Value] = []
  private let look: (UnsafeRawBufferPointer) -> Value

  /// Creates a memo of a pure function.
  init(_ look: @escaping (UnsafeRawBufferPointer) -> Value) { self.look = look }

  /// Creates a memo of a pure function of a text.
  init(ofText look: @escaping (String) -> Value) {
    self.init { look(String(decoding: $0, as: UTF8.self)) }
  }

  mutating func value(of bytes: UnsafeRawBufferPointer) -> Value {
    let number = texts.number(of: bytes)
    if number == values.count { values.append(look(bytes)) }
    return values[number]
  }
}
