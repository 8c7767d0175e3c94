package import Diagnostics
package import Pages
import Vietnamese

/// Where a village's results come from, for programs.
///
/// Version 1: `village`, `set` (ids), `as_of`, `sums` and `items`; each item has its verdict in English
/// (met, unmet, notApplicable, unknown), its rule in the site's language, and its rows with file,
/// line (1-based), cell, date, and what the row says.
package func provenanceJSON(_ provenance: Provenance) -> JSONValue {
  .object([
    "village": .string(provenance.villageID), "name": .string(provenance.village.text),
    "set": .string(provenance.setID), "as_of": .string(provenance.asOf.iso),
    "sums": .array(
      provenance.sums.map { sum in
        .object([
          "label": .string(sum.label), "rule": .string(sum.rule),
          "parts": .array(
            sum.parts.map { part in
              .object(["verdict": .string(part.label), "codes": .string(part.value)])
            }),
        ])
      }), "items": .array(provenance.items.map(json)),
  ])
}

/// Every village's, as the file `provenance.json` of a site.
package func provenanceFile(_ all: [Provenance]) -> [UInt8] {
  let value = JSONValue.object([
    "version": .integer(1), "villages": .array(all.map(provenanceJSON)),
  ])
  return Array((value.written + "\n").utf8)
}

private func json(_ item: ProvenanceItem) -> JSONValue {
  var members: [String: JSONValue] = [
    "code": .string(item.code), "name": .string(item.name.text),
    "verdict": .string("\(item.mark.verdict)"), "rule": .string(item.rule),
    "rows": .array(item.rows.map(json)),
  ]
  if !item.older.isEmpty { members["older"] = .array(item.older.map(json)) }
  return .object(members)
}

private func json(_ row: ProvenanceRow) -> JSONValue {
  var members: [String: JSONValue] = [
    "file": .string(row.path), "line": .integer(row.line), "date": .string(row.date.iso),
  ]
  members["recorded"] = row.recorded.map { .string($0.iso) }
  for (name, text) in [
    ("cell", row.cell), ("status", row.status), ("value", row.value), ("assessor", row.assessor),
    ("note", row.note), ("document", row.document), ("source", row.source),
  ] where !text.isEmpty {
    members[name] = .string(text)
  }
  return .object(members)
}

/// The same for people, step by step; only the items with a code where one is asked for.
package func provenanceText(_ provenance: Provenance, code: String?, language: Language) -> String {
  var lines = [
    "\(provenance.village.text), \(provenance.set.text), "
      + Bilingual(
        vi: "số liệu đến ngày \(provenance.asOf.vietnamese)", en: "as of \(provenance.asOf.iso)")[
        language]
  ]
  if code == nil {
    for sum in provenance.sums {
      lines.append("")
      lines.append(
        "\(sum.label): \(sum.rule.hasSuffix(".") ? String(sum.rule.dropLast()) : sum.rule)")
      lines += sum.parts.map { "  \($0.label): \($0.value)" }
    }
  }
  for item in provenance.items where item.answers(to: code) {
    lines.append("")
    lines.append("\(item.code) \(item.name.text): \(item.mark.word)")
    lines.append("  " + Bilingual(vi: "cách tính: ", en: "rule: ")[language] + item.rule)
    lines += item.rows.flatMap { told($0, language) }
    if !item.older.isEmpty {
      lines.append("  " + Bilingual(vi: "dòng cũ hơn:", en: "older rows:")[language])
      lines += item.older.flatMap { told($0, language) }
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

extension ProvenanceItem {
  /// An item itself, and for a criterion those below it.
  package func answers(to code: String?) -> Bool {
    guard let code else { return true }
    return self.code == code || self.code.hasPrefix(code + ".")
  }
}

private func told(_ row: ProvenanceRow, _ language: Language) -> [String] {
  let cell =
    row.cell.isEmpty ? "" : Bilingual(vi: ", ô \(row.cell)", en: ", cell \(row.cell)")[language]
  let day = language == .vietnamese ? row.date.vietnamese : row.date.iso
  let says = [row.status, row.value].filter { !$0.isEmpty }.joined(separator: ", ")
  var lines = ["  \(row.path):\(row.line)\(cell): \(day) \(says)"]
  let recorded = row.recorded.map { language == .vietnamese ? $0.vietnamese : $0.iso } ?? ""
  for (label, text) in [
    (Bilingual(vi: "ghi sổ ngày", en: "written on"), recorded),
    (Bilingual(vi: "người đánh giá", en: "assessor"), row.assessor),
    (Bilingual(vi: "văn bản", en: "document"), row.document),
    (Bilingual(vi: "nguồn", en: "source"), row.source),
    (Bilingual(vi: "ghi chú", en: "remark"), row.note),
  ] where !text.isEmpty {
    lines.append("    \(label[language]): \(text)")
  }
  return lines
}
