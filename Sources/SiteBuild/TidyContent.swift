import Diagnostics
package import Inputs
import Publishing

/// What was, or could be, written anew in one table.
package struct Tidying: Sendable {
  /// As it can be opened from the working folder.
  package let path: String
  package let table: TidiedTable
  /// Why it was left as it was.
  package var hindrance: Hindrance?

  package enum Hindrance: Sendable {
    /// A spreadsheet program has it open.
    case open
    /// Someone changed it meanwhile.
    case changed
  }
}

/// Writes the tables of a content folder as they are meant, where that is safe.
///
/// - Parameter isTrial: Whether nothing is written.
package func tidy(_ content: String, isTrial: Bool) throws(BuildFailure) -> [Tidying] {
  let folder = try reading { () throws(InputError) in try SourceFolder.open(content) }
  var tidyings: [Tidying] = []
  for file in folder.files where file.hasSuffix(".csv") && !file.hasPrefix("data/frozen/") {
    let bytes = try reading { () throws(InputError) in try folder.read(file) }
    guard let table = TidiedTable(bytes, path: file) else { continue }
    var tidying = Tidying(path: path(of: file, in: content), table: table)
    if !isTrial { tidying.hindrance = try write(tidying, after: bytes) }
    tidyings.append(tidying)
  }
  return tidyings
}

private func write(
  _ tidying: Tidying, after bytes: [UInt8]
) throws(BuildFailure) -> Tidying.Hindrance? {
  try writing { () throws(PublishingError) in
    if try isOpenInLibreOffice(tidying.path) { return .open }
    return try saveNext(tidying.table.bytes, after: bytes, at: tidying.path) ? nil : .changed
  }
}
