package import Authoring
import CSV
package import Diagnostics
import Inputs
import Publishing

/// What came of adding something to a content folder.
package enum Addition: Sendable {
  /// It was written to a path; `row` is its number in a spreadsheet. The findings are warnings.
  case written(path: String, row: Int?, findings: [Diagnostic], sources: DraftSources)
  /// Readers would find it wrong, so nothing was written.
  case refused([Diagnostic], sources: DraftSources)
  /// Nothing can be made of what was said.
  case mistaken(AuthoringMistake)
  /// A spreadsheet program has the table open.
  case open(path: String)
  /// Something has the name already, or the file was changed meanwhile.
  case taken(path: String)
}

/// The texts that findings about what is to be written quote.
package struct DraftSources: Sendable {
  private let files: [String: [UInt8]]
  private let others: SourceReader

  init(_ drafts: [String: [UInt8]], in content: String) {
    files = Dictionary(
      uniqueKeysWithValues: drafts.map { file, bytes in
        (
          path(of: file, in: content),
          file.hasSuffix(".csv") ? CSVDocument(bytes, path: file).text : bytes
        )
      })
    others = SourceReader(BuildOptions(content: content))
  }

  package func text(of path: String) -> [UInt8]? { files[path] ?? others.text(of: path) }
}

/// Adds a row at the end of a table, which is made where it is missing.
///
/// The content is read as it would be afterwards. What readers then find that they did not find
/// before is told; with an error, or a row that stands there already, nothing is written.
///
/// - Parameter file: The file of the table in the content folder, where a table has several.
package func add(
  _ row: NewRow, to content: String, file: String? = nil, form: TableForm
) throws(BuildFailure) -> Addition {
  let folder = try reading { () throws(InputError) in try SourceFolder.open(content) }
  let draft: RowDraft
  switch try drafted(row, in: folder, file, form) {
  case .success(let made): draft = made
  case .failure(let mistake): return .mistaken(mistake)
  }
  let files = [draft.file: draft.bytes]
  let foresight = try Foresight(of: files, in: folder)
  let findings = foresight.findings.inside(content)
  let sources = DraftSources(files, in: content)
  if foresight.forbidsWriting { return .refused(findings, sources: sources) }
  // Without villages nothing looks at the log, so nothing would be found.
  if isLog(draft.file), foresight.villages == 0 { return .mistaken(.noVillages) }
  let place = path(of: draft.file, in: content)
  switch try draft.save(at: place) {
  case .saved:
    return .written(path: place, row: draft.row, findings: findings, sources: sources)
  case .open: return .open(path: place)
  case .taken: return .taken(path: place)
  }
}

/// A table with a row more.
private struct RowDraft {
  let file: String
  /// What the file holds now; `nil` where it is missing.
  let old: [UInt8]?
  let bytes: [UInt8]
  /// The row's number in a spreadsheet.
  let row: Int

  enum Outcome { case saved, open, taken }

  func save(at place: String) throws(BuildFailure) -> Outcome {
    try writing { () throws(PublishingError) in
      guard let old else { return try saveNew(bytes, at: place) ? .saved : .taken }
      if try isOpenInLibreOffice(place) { return .open }
      return try saveNext(bytes, after: old, at: place) ? .saved : .taken
    }
  }
}

private func drafted(
  _ row: NewRow, in folder: SourceFolder, _ file: String?, _ form: TableForm
) throws(BuildFailure) -> Result<RowDraft, AuthoringMistake> {
  let target: String
  do throws(AuthoringMistake) {
    target = try tableFile(of: row.schema, named: file, in: folder)
  } catch {
    return .failure(error)
  }
  let old = try reading { () throws(InputError) in
    folder.contains(target) ? try folder.read(target) : nil
  }
  do throws(AuthoringMistake) {
    let place = path(of: target, in: folder.path)
    let next = try row.appended(to: old ?? blankTable(row.schema, form), path: place)
    return .success(RowDraft(file: target, old: old, bytes: next.bytes, row: next.row))
  } catch {
    return .failure(error)
  }
}
