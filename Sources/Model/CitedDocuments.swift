/// The ids in `ke-hoach-2024:213-215; qd-1897` and in the column `document`, each once. A source in
/// words of its own gives words that are no id of any document.
package func citedDocuments(_ source: String, _ document: String) -> Set<String> {
  let parts = source.split(separator: ";").map { part in
    String(part.drop { $0 == " " }.prefix { $0 != ":" })
  }
  return Set(parts + [document]).subtracting([""])
}
