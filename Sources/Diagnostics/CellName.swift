extension Location.Cell {
  /// The column's letters as a spreadsheet program shows them: `A` to `Z`, `AA`, and so on.
  package var letters: String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Such as `D18`.
  package var name: String { "\(letters)\(row)" }

  /// Such as `cell D18 (column "status")`.
  func described(in language: Language) -> String {
    let cell = Bilingual(vi: "ô \(name)", en: "cell \(name)")
    guard !heading.isEmpty else { return cell[language] }
    let heading = visible(heading, limit: 60)
    return Bilingual(
      vi: "\(cell.vi) (cột \"\(heading)\")", en: "\(cell.en) (column \"\(heading)\")")[language]
  }
}
