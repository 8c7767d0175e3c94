import Diagnostics
import Model
package import Pages

extension OpenData {
  /// What the page about the data says of each table.
  package var listing: [DataListing] {
    let language = programme.site.language
    return tables.map { table in

      DataListing(
        name: table.name, title: table.title[language],
        files: table.files.map { file in
          DataListing.File(
            title: file.title, rowCount: file.rowCount,
            plain: table.path(of: file, .plain), spreadsheet: table.path(of: file, .spreadsheet))
        },
        columns: table.columns.map { column in
          DataListing.Column(
            name: column.name, heading: column.heading, kind: column.kind.words[language],
            description: column.description[language])
        })
    }
  }
}

extension OpenData {
  /// What its files say whatever the content is.
  package var ownWords: [String] {
    tables.flatMap { table in
      [table.title.vi, table.title.en]
        + table.columns.flatMap { [$0.heading, $0.description.vi, $0.description.en] }
    }
  }
}

extension DataColumn.Kind {
  fileprivate var words: Bilingual {
    switch self {
    case .text: Bilingual(vi: "chữ", en: "text")
    case .identifier: Bilingual(vi: "mã chữ thường", en: "identifier")
    case .code: Bilingual(vi: "mã như 14.10", en: "code such as 14.10")
    case .whole: Bilingual(vi: "số nguyên", en: "whole number")
    case .number: Bilingual(vi: "số", en: "number")
    case .date: Bilingual(vi: "ngày", en: "date")
    case .month: Bilingual(vi: "tháng", en: "month")
    case .words(let words):
      Bilingual(
        vi: "một trong: \(words.joined(separator: ", "))",
        en: "one of: \(words.joined(separator: ", "))")
    }
  }
}
