import CSV
package import Diagnostics
import Vietnamese

/// A table whose cells can be written as they are meant, without any value read otherwise but for
/// words of known meaning.
package struct TidiedTable: Sendable {
  /// Every change, in the order of the cells.
  package let changes: [Change]
  /// Whether a mark is added at the start, by which Excel knows UTF-8.
  package let addsMark: Bool
  package let bytes: [UInt8]

  /// What becomes of a cell.
  package struct Change: Hashable, Sendable {
    package let location: Location
    package let old: String
    package let new: String
    package let reason: Bilingual
  }

  /// `nil` for a table that is as it should be, or that only a person can repair.
  package init?(_ bytes: [UInt8], path: String) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let document = CSVDocument(bytes, path: path)
    // UTF-16 is opened by Excel as it is, and what nobody can read must not be written over.
    guard document.isReadable, document.text == bytes,
      String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    let status =
      isLog(path)
      ? Schemas.assessments.places(below: document.headings)?["status"] : nil
    let repairs = document.repairs { column, value in
      column == status ? StatusWords.spelled(value) : nil
    }
    addsMark = !bytes.starts(with: mark) && bytes.contains { $0 >= 0x80 }
    changes = repairs.map {
      Change(location: $0.location, old: $0.old, new: $0.new, reason: reason($0))
    }
    guard addsMark || !changes.isEmpty else { return nil }
    self.bytes = (addsMark ? mark : []) + document.text(with: repairs)
  }
}

private func reason(_ repair: CellRepair) -> Bilingual {
  let old = repair.old.unicodeScalars
  if old.contains(where: { $0 == "Ð" || $0 == "ð" }) {
    return Bilingual(vi: "Ð không phải là Đ", en: "Ð is not Đ")
  }
  if old.contains(where: { (0x300...0x36F).contains($0.value) }) {
    return Bilingual(vi: "ghép dấu vào chữ", en: "marks joined to their letters")
  }
  if folded(repair.old) == folded(repair.new), repair.old.count == repair.new.count,
    !old.contains(where: { $0.properties.isWhitespace && $0 != " " })
  {
    return Bilingual(vi: "cách viết", en: "spelling")
  }
  return Bilingual(vi: "dấu cách lạ, ký tự ẩn", en: "odd spaces, invisible characters")
}
