import Authoring
import Inputs

/// Which file of a content folder a row of a table goes to: the one that is named, else the only one
/// there can be; of several logs the last by name, which is the newest where they are named by date.
func tableFile(
  of schema: TableSchema, named file: String?, in folder: SourceFolder
) throws(AuthoringMistake) -> String {
  if let file {
    guard schema.mayStand(at: file) else { throw .wrongFile(file, for: schema.path) }
    return file
  }
  if schema.name == Schemas.assessments.name, !folder.contains(schema.path) {
    return folder.files.last(where: isLog) ?? schema.path
  }
  guard schema.path.contains("<set>") else { return schema.path }
  let sets = folder.folders(below: "criteria/")
  guard sets.count == 1 else { throw .setNotNamed(sets, for: schema.path) }
  return schema.path(in: sets[0])
}

extension TableSchema {
  /// Whether a path in a content folder is one of this table.
  fileprivate func mayStand(at file: String) -> Bool {
    if name == Schemas.assessments.name { return isLog(file) }
    let (parts, wanted) = (file.split(separator: "/"), path.split(separator: "/"))
    return parts.count == wanted.count
      && zip(parts, wanted).allSatisfy { $0 == $1 || $1 == "<set>" && $0 != ".." }
  }
}
