package import Diagnostics
import Inputs
import Model

/// A table of the open data: what its columns are, and its rows in one file or several.
package struct DataTable: Sendable {
  /// As the package calls it: `villages`, `results-ntm`.
  package var name: String
  package var title: Bilingual
  package var columns: [DataColumn]
  /// The columns that together tell rows apart; empty where none do.
  package var key: [String] = []
  package var files: [File]

  /// Some of the rows: those of a commune, or as they stood at the end of a month.
  package struct File: Sendable {
    /// Behind the table's name in addresses: `-yen`, `-2024-03`; empty for the only or present one.
    package var suffix: String
    /// "xã Yên", "31/03/2024"; empty for the only one.
    package var title: String
    package var rowCount: Int
    /// The cells of a row, counted from 0, column by column.
    package var row: @Sendable (Int) -> [DataValue]
  }
}

/// A column of the open data.
package struct DataColumn: Hashable, Sendable {
  package var name: String
  /// What the copy for spreadsheets writes above it.
  package var heading: String
  package var description: Bilingual
  package var kind: Kind
  package var isRequired = false
  package var isUnique = false
  /// The table whose ids it holds.
  package var reference: String?

  package enum Kind: Hashable, Sendable {
    case text, identifier, code, whole, number, date, month
    case words([String])
  }
}

extension DataColumn {
  /// A column of the tables that officers keep, as it is published: numbers and days are written in one
  /// way, and a deadline is the last day that is in time.
  init(_ column: TableSchema.Column, in table: String) {
    name = column.name
    heading = column.heading(in: .vietnamese).capitalisedFirst
    description = column.description
    isRequired = column.isRequired
    isUnique = column.isUnique
    kind = .text
    switch column.kind {
    case .text, .requirement, .wordList, .deadlineMoves, .officeContact, .referenceList:
      break
    case .path:
      description = Bilingual(
        vi: "Địa chỉ của tệp, tính từ thư mục gốc của trang.",
        en: "The file's address, from the root of the site.")
    case .identifier: kind = .identifier
    case .code: kind = .code
    case .wholeNumber: kind = .whole
    case .number: kind = .number
    case .date: kind = .date
    case .month: kind = .month
    case .words: kind = .words(writtenWords[table]?[column.name] ?? [])
    case .reference(let other):
      kind = .identifier
      reference = other
    case .deadline:
      kind = .date
      description = Bilingual(
        vi: "Ngày cuối cùng còn đúng hạn: “trước 15/7/2024” là 2024-07-14.",
        en: "The last day that is in time: “trước 15/7/2024” is 2024-07-14.")
    }
  }
}

/// The one word for each thing that lists of words are written with.
private let writtenWords: [String: [String: [String]]] = [
  "assessments": [
    "status": written(Status.allCases, StatusWords.written),
    "stage": written(Stage.allCases, StageWords.written),
  ],
  "village_events": ["kind": written(VillageEvent.Kind.allCases, EventWords.written)],
  "claims": ["kind": written(Claim.Kind.allCases, ClaimWords.written)],
  "explanations": ["state": written(Explanation.State.allCases, ExplanationWords.written)],
  "postings": ["form": written(Posting.Form.allCases, PostingWords.written)],
]

private func written<Value>(_ values: [Value], _ word: (Value) -> String) -> [String] {
  values.map(word).filter { !$0.isEmpty }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
