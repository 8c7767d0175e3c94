import Diagnostics
import Model
import Vietnamese

/// Reads `data/documents.csv`, in the order of the ids.
func readDocuments(
  _ bytes: [UInt8], path: String, in folder: SourceFolder
) -> (documents: [Document], diagnostics: [Diagnostic]) {
  var table = TableReader(Schemas.documents, bytes, path: path)
  var documents: [Document] = []
  var seen: [String: Int] = [:]
  for row in table.rows {
    guard let document = table.document(row, in: folder),
      table.isFirst(document.id, in: &seen, row: row, "id")
    else { continue }
    documents.append(document)
  }
  let ids = seen.keys.sorted()
  for row in table.rows {
    let wanted = table.text(row, "replaced_by")
    guard !wanted.isEmpty, seen[wanted] == nil else { continue }
    table.report(
      .unknown(
        wanted, in: "documents.csv", hint: nearMiss(to: wanted, in: ids),
        at: table.location(row, "replaced_by")))
  }
  return (documents.sorted { $0.id < $1.id }, table.diagnostics)
}

extension TableReader {
  fileprivate mutating func document(_ row: Int, in folder: SourceFolder) -> Document? {
    guard let id = identifier(row, "id") else { return nil }
    var document = Document(id: id, location: location(row, "id"))
    document.title = text(row, "title")
    document.number = text(row, "number")
    document.date = day(row, "date")
    document.dateLocation = location(row, "date")
    document.issuer = text(row, "issuer")
    document.subject = text(row, "subject")
    document.validFrom = day(row, "valid_from")
    document.validTo = day(row, "valid_to")
    document.replacedBy = text(row, "replaced_by")
    document.source = text(row, "source")
    document.file = file(row, in: folder)
    return document
  }

  /// The path of a file that the site can offer for download.
  mutating func file(_ row: Int, in folder: SourceFolder) -> String {
    let path = text(row, "file")
    if path.isEmpty { return "" }
    let place = location(row, "file")
    if !folder.contains(path) {
      // A symbolic link has been reported as such.
      if !folder.specialFiles.contains(path) {
        report(.missingTarget(path, path, hint: folder.nearestFile(to: path), at: place))
      }
      return ""
    }
    if isPublishable(path) { return path }
    report(.fileKind(path, at: place))
    return ""
  }
}
