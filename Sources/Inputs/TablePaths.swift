import Diagnostics
import Vietnamese

/// Whether a file is part of the log: `data/assessments*.csv` or `data/assessments/*.csv`.
package func isLog(_ path: String) -> Bool {
  guard path.fileEnding == "csv" else { return false }
  return path.folderPath == "data/assessments/"
    || path.folderPath == "data/" && path.fileName.hasPrefix("assessments")
}

/// The month whose figures a file keeps: `data/frozen/2024-06.csv`.
func frozenMonth(_ path: String) -> Month? {
  guard path.fileEnding == "csv", path.folderPath == "data/frozen/",
    let month = Month.parse(String(path.fileName.dropLast(4))), path.fileName == "\(month.iso).csv"
  else { return nil }
  return month
}

/// Warns of every table that nobody reads, since its name may be a slip.
func unknownTables(in files: [String]) -> [Diagnostic] {
  files.compactMap { path in
    guard path.fileEnding == "csv", !isLog(path), frozenMonth(path) == nil,
      let names = tables(besides: path),
      !names.contains(String(path.fileName))
    else { return nil }
    return .unknownTable(path, hint: nearMiss(to: String(path.fileName), in: names))
  }
}

private let dataTables = Schemas.byHand.filter { !Schemas.ofSets.contains($0.name) }
  .map { "\($0.name).csv" }

/// The tables that belong into the folder of a file; `nil` where files are the author's own.
private func tables(besides path: String) -> [String]? {
  let parts = path.split(separator: "/")
  switch (parts[0], parts.count) {
  case ("data", 2): return dataTables
  case ("data", 3...): return []
  case ("criteria", 3): return ["criteria.csv", "indicators.csv", "papers.csv"]
  default: return nil
  }
}
