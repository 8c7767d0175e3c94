/// The words that say what kind of settlement a name belongs to, longest first.
private let settlementKinds: [[String]] = [
  ["tổ", "dân", "phố"], ["khu", "dân", "cư"], ["tiểu", "khu"], ["khu", "phố"],
  ["bản"], ["thôn"], ["xóm"], ["tổ"], ["ấp"], ["buôn"], ["làng"], ["khu"],
]

/// What a village is sorted by: "Bản Pút" by "Pút".
///
/// The kind must be written with its tone, for Tô Hiệu is no "tổ" called Hiệu. A name that is
/// nothing but a kind stays whole.
package func villageSortText(_ name: String) -> String {
  let words = name.split { $0.isWhitespace }
  let small = words.prefix(3).map { composed($0.lowercased()) }
  for kind in settlementKinds where words.count > kind.count && small.starts(with: kind) {
    return words.dropFirst(kind.count).joined(separator: " ")
  }
  return words.joined(separator: " ")
}
