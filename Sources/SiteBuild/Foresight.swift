import Diagnostics
import Inputs
import Model
import Publishing

/// What readers would make of a folder with some files written into it.
struct Foresight {
  /// What they find that they do not find now, in the order of reading; all that they find where
  /// nothing can be read.
  let findings: [Diagnostic]
  let villages: Int

  init(of drafts: [String: [UInt8]], in folder: SourceFolder) throws(BuildFailure) {
    (findings, villages) = try reading { () throws(InputError) in
      let before = try readContent(folder, isInternal: true)
      let after = try readContent(folder.drafting(drafts), isInternal: true)
      guard let programme = after.content?.programme else { return (after.diagnostics, 0) }
      let known = Dictionary(before.diagnostics.map { ($0, 1) }, uniquingKeysWith: +)
      return (after.diagnostics.notCounting(known), programme.villages.count)
    }
  }

  /// Whether something must not be written: a mistake, or a row that stands there already.
  var forbidsWriting: Bool {
    findings.contains {
      $0.severity == .error || ["row-repeated", "assessment-repeated"].contains($0.rule.id)
    }
  }
}

extension [Diagnostic] {
  /// Those beyond as many of each as are known.
  fileprivate func notCounting(_ known: [Diagnostic: Int]) -> [Diagnostic] {
    var known = known
    return filter { diagnostic in
      guard let count = known[diagnostic], count > 0 else { return true }
      known[diagnostic] = count - 1
      return false
    }
  }
}

/// Does something that may fail to read.
func reading<Result>(
  _ body: () throws(InputError) -> Result
) throws(BuildFailure) -> Result {
  do throws(InputError) { return try body() } catch { throw .input(error) }
}

/// Does something that may fail to write.
func writing<Result>(
  _ body: () throws(PublishingError) -> Result
) throws(BuildFailure) -> Result {
  do throws(PublishingError) { return try body() } catch { throw .publishing(error) }
}
