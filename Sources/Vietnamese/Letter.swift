/// What a letter is made of: frozen tables, because ICU versions disagree.
struct Letter {
  /// The small ASCII letter underneath, 0 when the scalar is no letter of the tables.
  var plain: UInt8 = 0
  var mark = Mark.none
  /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng: the order of the dictionary (CLDR vi);
  /// 6 is a mark of another language.
  var tone: UInt8 = 0
  var isCapital = false

  /// What makes a different letter of the alphabet, in alphabetical order.
  enum Mark: UInt8 {
    case none
    case breve
    case circumflex
    case horn
    case stroke
  }
}

extension Letter {
  /// Every letter of Vietnamese that carries a mark or can carry a tone, with its six tones.
  private static let vietnamese: [(plain: Unicode.Scalar, mark: Mark, letters: String)] = [
    ("a", .none, "aàảãáạAÀẢÃÁẠ"),
    ("a", .breve, "ăằẳẵắặĂẰẲẴẮẶ"),
    ("a", .circumflex, "âầẩẫấậÂẦẨẪẤẬ"),
    ("e", .none, "eèẻẽéẹEÈẺẼÉẸ"),
    ("e", .circumflex, "êềểễếệÊỀỂỄẾỆ"),
    ("i", .none, "iìỉĩíịIÌỈĨÍỊ"),
    ("o", .none, "oòỏõóọOÒỎÕÓỌ"),
    ("o", .circumflex, "ôồổỗốộÔỒỔỖỐỘ"),
    ("o", .horn, "ơờởỡớợƠỜỞỠỚỢ"),
    ("u", .none, "uùủũúụUÙỦŨÚỤ"),
    ("u", .horn, "ưừửữứựƯỪỬỮỨỰ"),
    ("y", .none, "yỳỷỹýỵYỲỶỸÝỴ"),
  ]

  /// Letters of the other languages of Vietnam (Ê Đê, Ba Na, Gia Rai …) and of its neighbours:
  /// small and capital, then the plain letter.
  private static let foreign =
    "ƀɃbčČcçÇcćĆcĕĔeëËeēĒeĭĬiïÏiîÎiīĪiñÑnńŃnŏŎoöÖoōŌoøØošŠsśŚsŭŬuüÜuûÛuūŪuÿŸyžŽzäÄaåÅaāĀałŁl"

  /// The letter of a scalar, `plain` 0 when it is none of ours. Take `table` once per loop.
  static let table: [Letter] = makeTable()

  @inline(__always)
  static func index(of scalar: UInt32) -> Int? {
    if scalar < latinEnd { return Int(scalar) }
    return scalar &- 0x1E80 < 0x80 ? Int(scalar - 0x1E80 + latinEnd) : nil
  }

  /// Latin-1, Latin Extended-A and as much of Extended-B as the tables need.
  private static let latinEnd: UInt32 = 0x250

  private static func makeTable() -> [Letter] {
    var table = [Letter](repeating: Letter(), count: Int(latinEnd) + 0x80)
    func set(_ scalar: Unicode.Scalar, _ letter: Letter) {
      if let index = index(of: scalar.value) { table[index] = letter }
    }
    for small in UInt8(ascii: "a")...UInt8(ascii: "z") {
      set(Unicode.Scalar(small), Letter(plain: small))
      set(Unicode.Scalar(small - 32), Letter(plain: small, isCapital: true))
    }
    for row in vietnamese {
      for (position, scalar) in row.letters.unicodeScalars.enumerated() {
        let plain = UInt8(truncatingIfNeeded: row.plain.value)
        let tone = UInt8(position % 6)
        set(scalar, Letter(plain: plain, mark: row.mark, tone: tone, isCapital: position >= 6))
      }
    }
    let d = UInt8(ascii: "d")
    for scalar in "đð".unicodeScalars { set(scalar, Letter(plain: d, mark: .stroke)) }
    for scalar in "ĐÐ".unicodeScalars {  // the second is the Icelandic Eth of old keyboards
      set(scalar, Letter(plain: d, mark: .stroke, isCapital: true))
    }
    let others = Array(foreign.unicodeScalars)
    for start in stride(from: 0, to: others.count - 2, by: 3) {
      let plain = UInt8(truncatingIfNeeded: others[start + 2].value)
      set(others[start], Letter(plain: plain, tone: 6))
      set(others[start + 1], Letter(plain: plain, tone: 6, isCapital: true))
    }
    return table
  }
}
