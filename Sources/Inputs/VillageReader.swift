import Diagnostics
import Model
import Vietnamese

/// Reads `data/villages.csv`, in the Vietnamese order of the names without "bản", "tiểu khu".
func readVillages(
  _ bytes: [UInt8], path: String
) -> (villages: [Village], diagnostics: [Diagnostic]) {
  var table = TableReader(Schemas.villages, bytes, path: path)
  var villages: [Village] = []
  var seen: [String: Int] = [:]
  for row in table.rows {
    guard let village = table.village(row),
      table.isFirst(village.id, in: &seen, row: row, "id")
    else { continue }
    villages.append(village)
  }
  villages.sort { $0.id < $1.id }
  return (villages.sortedInVietnameseOrder { villageSortText($0.name) }, table.diagnostics)
}

extension TableReader {
  fileprivate mutating func village(_ row: Int) -> Village? {
    let id = identifier(row, "id")
    guard let name = required(row, "name"), let id else { return nil }
    var village = Village(id: id, name: name, location: location(row, "id"))
    village.kind = text(row, "kind")
    village.group = text(row, "group")
    village.households = wholeNumber(row, "households")
    village.population = wholeNumber(row, "population")
    village.targetTitle = text(row, "target_title")
    village.targetYear = wholeNumber(row, "target_year")
    village.source = text(row, "source")
    return village
  }
}
