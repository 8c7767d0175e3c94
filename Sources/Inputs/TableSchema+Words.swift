package import Diagnostics

extension TableSchema {
  /// Where its file stands in a content folder; `<set>` is the folder of a criteria set.
  package var path: String {
    Schemas.ofSets.contains(name) ? "criteria/<set>/\(name).csv" : "data/\(name).csv"
  }

  /// Where its file stands when it is of a set.
  package func path(in set: String) -> String { path.replacing("<set>", with: set) }
}

extension TableSchema.Column {
  /// What blank tables write above the column.
  package func heading(in language: Language) -> String {
    switch language {
    case .vietnamese: aliases.first ?? name
    case .english: name
    }
  }

  /// What its cells hold, in a few words.
  package var contents: Bilingual {
    let words = kind.words
    guard isUnique else { return words }
    return Bilingual(vi: words.vi + ", không trùng", en: words.en + ", unique")
  }
}

extension TableSchema.Kind {
  /// What a cell holds, in a few words.
  package var words: Bilingual {
    switch self {
    case .text: Bilingual(vi: "chữ", en: "text")
    case .identifier: Bilingual(vi: "mã chữ thường", en: "identifier")
    case .code: Bilingual(vi: "mã như 14.10", en: "code such as 14.10")
    case .wholeNumber: Bilingual(vi: "số nguyên", en: "whole number")
    case .number: Bilingual(vi: "số", en: "number")
    case .date: Bilingual(vi: "ngày", en: "date")
    case .requirement: Bilingual(vi: "yêu cầu", en: "requirement")
    case .words(let words):
      Bilingual(vi: "một trong: \(listed(words))", en: "one of: \(listed(words))")
    case .wordList(let words):
      Bilingual(vi: "nhiều từ trong: \(listed(words))", en: "several of: \(listed(words))")
    case .deadline: Bilingual(vi: "ngày, hoặc trước ngày", en: "day, or “trước” and a day")
    case .deadlineMoves: Bilingual(vi: "ngày: hạn mới; …", en: "day: new deadline; …")
    case .month: Bilingual(vi: "tháng", en: "month")
    case .reference(let table): Bilingual(vi: "mã trong \(table)", en: "id in \(table)")
    case .referenceList(let table): Bilingual(vi: "các mã trong \(table)", en: "ids in \(table)")
    case .officeContact: Bilingual(vi: "liên hệ cơ quan", en: "an office's contact")
    case .path: Bilingual(vi: "đường dẫn tệp", en: "file path")
    }
  }

  private func listed(_ words: [String]) -> String { words.joined(separator: ", ") }
}
