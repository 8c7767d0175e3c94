import Diagnostics
import Model
import Vietnamese

/// Reads `data/communes.csv`, in the Vietnamese order of the names without "xã", "phường".
func readCommunes(
  _ bytes: [UInt8], path: String
) -> (communes: [Commune], diagnostics: [Diagnostic]) {
  var table = TableReader(Schemas.communes, bytes, path: path)
  var communes: [Commune] = []
  var seen: [String: Int] = [:]
  for row in table.rows {
    let id = table.identifier(row, "id")
    guard let name = table.required(row, "name"), let id,
      table.isFirst(id, in: &seen, row: row, "id")
    else { continue }
    var commune = Commune(id: id, name: name, location: table.location(row, "id"))
    commune.officialCode = table.text(row, "official_code")
    commune.source = table.text(row, "source")
    communes.append(commune)
  }
  communes.sort { $0.id < $1.id }
  return (communes.sortedInVietnameseOrder { communeSortText($0.name) }, table.diagnostics)
}

/// Reads `data/villages.csv`, in the order of the communes and in it in the Vietnamese order of the
/// names without "bản", "tiểu khu".
func readVillages(
  _ bytes: [UInt8], path: String, _ communes: [Commune]
) -> (villages: [Village], diagnostics: [Diagnostic]) {
  var table = TableReader(Schemas.villages, bytes, path: path)
  var villages: [Village] = []
  var seen: [String: Int] = [:]
  for row in table.rows {
    guard let village = table.village(row, communes),
      table.isFirst(village.id, in: &seen, row: row, "id")
    else { continue }
    villages.append(village)
  }
  villages.sort { $0.id < $1.id }
  let sorted = villages.sortedInVietnameseOrder { villageSortText($0.name) }
  // Each commune's in that order; without communes all are of none.
  let byCommune = [nil] + communes.indices.map { $0 }
  let places = Dictionary(grouping: sorted) { $0.commune }
  return (byCommune.flatMap { places[$0] ?? [] }, table.diagnostics)
}

extension TableReader {
  fileprivate mutating func village(_ row: Int, _ communes: [Commune]) -> Village? {
    let id = identifier(row, "id")
    guard let name = required(row, "name"), let id else { return nil }
    var village = Village(id: id, name: name, location: location(row, "id"))
    village.commune = commune(row, communes)
    village.officialCode = text(row, "official_code")
    village.kind = text(row, "kind")
    village.group = text(row, "group")
    village.households = wholeNumber(row, "households")
    village.population = wholeNumber(row, "population")
    village.targetTitle = text(row, "target_title")
    village.targetYear = wholeNumber(row, "target_year")
    village.source = text(row, "source")
    return village
  }

  mutating func commune(_ row: Int, _ communes: [Commune]) -> Int? {
    if communes.isEmpty, text(row, "commune").isEmpty { return nil }
    guard let text = required(row, "commune") else { return nil }
    let place = location(row, "commune")
    if let found = communes.firstIndex(where: { $0.id == text }) { return found }
    var named = communes.indices.filter { folded(communes[$0].name) == folded(text) }
    if named.isEmpty {
      // "Chiềng Khoi" for "xã Chiềng Khoi".
      named = communes.indices.filter {
        folded(communeSortText(communes[$0].name)) == folded(text)
      }
    }
    if named.count == 1 { return named[0] }
    if named.isEmpty {
      let names = communes.flatMap { [$0.id, $0.name] }
      report(.unknown(text, in: "communes.csv", hint: nearMiss(to: text, in: names), at: place))
    } else {
      report(.ambiguousName(text, named.map { communes[$0].id }, at: place))
    }
    return nil
  }
}
