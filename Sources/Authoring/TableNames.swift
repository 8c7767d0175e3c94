import Diagnostics
package import Inputs
import Vietnamese

/// Tables as they are named on a command line: `villages`, `villages.csv`, `data/villages.csv`.
package enum TableNames {
  /// The table of a name, or what to say when there is none.
  package static func table(
    named text: String, in tables: [TableSchema] = Schemas.byHand
  ) throws(AuthoringMistake) -> TableSchema {
    let wanted = folded(stem(of: text))
    if let table = tables.first(where: { folded($0.name) == wanted }) { return table }
    throw .noSuchTable(text, hint: nearMiss(to: stem(of: text), in: tables.map(\.name)))
  }

  private static func stem(of text: String) -> String {
    let name = text.split(separator: "/").last.map(String.init) ?? text
    return name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : name
  }
}
