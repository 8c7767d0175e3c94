package import Authoring
import Diagnostics
import Inputs
import Publishing

/// Makes a content folder that can be built at once, all or nothing, where there is none.
package func start(
  _ new: NewContent, at content: String
) throws(BuildFailure) -> Addition {
  let files: [String: [UInt8]]
  do throws(AuthoringMistake) { files = try new.files() } catch { return .mistaken(error) }
  let findings = try reading { () throws(InputError) in
    try readContent(.drafted(content, files)).diagnostics.inside(content)
  }
  let sources = DraftSources(files, in: content)
  if findings.contains(where: { $0.severity == .error }) {
    return .refused(findings, sources: sources)
  }
  let isWritten = try writing { () throws(PublishingError) in
    try saveNewFolder(files, at: content)
  }
  return isWritten
    ? .written(path: content, row: nil, findings: findings, sources: sources)
    : .taken(path: content)
}

/// Adds a criteria set to a content folder.
package func add(
  _ set: NewSet, to content: String, form: TableForm
) throws(BuildFailure) -> Addition {
  let files = set.files(form)
  let folder = "criteria/\(set.id)"
  return try add(files, to: content, as: folder) { () throws(PublishingError) in
    let own = files.map { (String($0.key.dropFirst(folder.count + 1)), $0.value) }
    return try saveNewFolder(
      Dictionary(uniqueKeysWithValues: own), at: path(of: folder, in: content))
  }
}

/// Adds a notice to a content folder.
package func add(_ notice: NewNotice, to content: String) throws(BuildFailure) -> Addition {
  try add([notice.path: notice.bytes], to: content, as: notice.path) {
    () throws(PublishingError) in
    try saveNew(notice.bytes, at: path(of: notice.path, in: content))
  }
}

private func add(
  _ files: [String: [UInt8]], to content: String, as name: String,
  _ save: () throws(PublishingError) -> Bool
) throws(BuildFailure) -> Addition {
  let folder = try reading { () throws(InputError) in try SourceFolder.open(content) }
  let place = path(of: name, in: content)
  if folder.files.contains(where: { $0 == name || $0.hasPrefix(name + "/") }) {
    return .taken(path: place)
  }
  let foresight = try Foresight(of: files, in: folder)
  let findings = foresight.findings.inside(content)
  let sources = DraftSources(files, in: content)
  if foresight.forbidsWriting { return .refused(findings, sources: sources) }
  return try writing(save)
    ? .written(path: place, row: nil, findings: findings, sources: sources)
    : .taken(path: place)
}

/// A set as the folder of another content has it, to be begun here too; `nil` where there is none.
package func copiedSet(from path: String) throws(BuildFailure) -> NewSet? {
  try reading { () throws(InputError) in
    let folder = try SourceFolder.open(path)
    var files: [String: [UInt8]] = [:]
    for name in NewSet.copiedFiles where folder.contains(name) {
      files[name] = try folder.read(name)
    }
    return NewSet(copying: files, id: path.split(separator: "/").last.map(String.init) ?? path)
  }
}
