package import Diagnostics

/// What a table holds, column by column: the one source for reading it, for blank templates, for
/// the documentation and for published data.
package struct TableSchema: Sendable {
  /// The file's name without `.csv`.
  package let name: String
  package let description: Bilingual
  package let columns: [Column]

  package struct Column: Sendable {
    /// English snake_case, as the header writes it.
    package let name: String
    /// Vietnamese headings that are accepted too; the first is what blank templates write.
    package let aliases: [String]
    package let kind: Kind
    package let isRequired: Bool
    package let isUnique: Bool
    package let description: Bilingual

    init(
      _ name: String, _ kind: Kind, _ aliases: [String], required: Bool = false,
      unique: Bool = false, vi: String, en: String
    ) {
      self.name = name
      self.kind = kind
      self.aliases = aliases
      self.isRequired = required
      self.isUnique = unique
      self.description = Bilingual(vi: vi, en: en)
    }
  }

  /// What a cell of the column holds.
  package enum Kind: Hashable, Sendable {
    case text
    /// Lower-case letters, digits and hyphens.
    case identifier
    case code
    /// A whole number from 0 to 999,999,999.
    case wholeNumber
    case number
    case date
    case requirement
    /// One of a list of words.
    case words([String])
    /// Several of a list of words, separated by commas.
    case wordList([String])
    /// A day, or "trước" and a day.
    case deadline
    /// Several times a day and, behind a colon, the deadline that was then set.
    case deadlineMoves
    case month
    /// An id of another table.
    case reference(table: String)
    /// Several ids of another table, separated by semicolons.
    case referenceList(table: String)
    /// A file in the content folder.
    case path
    /// How an office is reached: the one place where telephone numbers may stand.
    case officeContact

    /// Whether people write in it as they like.
    var isWords: Bool {
      switch self {
      case .text, .officeContact, .path: true
      case .identifier, .code, .wholeNumber, .number, .date, .requirement, .words, .wordList,
        .deadline, .deadlineMoves, .month, .reference, .referenceList:
        false
      }
    }
  }
}
