package import Diagnostics
import Foundation
import Inputs
import Pages
package import Rendering

/// Whether the site still has what a sheet of paper says.
package enum SheetVerification: Hashable, Sendable {
  /// A sheet has this content code now, in the site as it stood at a day: `2023-12-31`.
  case current(ListedSheet, asOf: String)
  /// A sheet was posted with it and says something else by now; `nil` where it is no more.
  case outdated(PostedSheet, now: ListedSheet?, asOf: String)
  /// No sheet has it. `near` has a code that differs in one digit, as a slip of the eye does.
  case unknown(near: ListedSheet?, asOf: String)
}

/// The sheets that a published site lists in `in/to-in.json`.
package struct SheetCatalogue: Sendable {
  package let asOf: String
  package let sheets: [ListedSheet]
  private let posted: [PostedSheet]

  /// - Parameter site: The folder of the site.
  package init(ofSite site: String) throws(SheetCatalogueError) {
    let path = "\(site)/in/to-in.json"
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try SourceFolder.open(site).read("in/to-in.json")
    } catch {
      throw SheetCatalogueError(path: path, isThere: false)
    }
    guard let file = try? JSONDecoder().decode(CatalogueFile.self, from: Data(bytes)),
      file.version == 1
    else { throw SheetCatalogueError(path: path, isThere: true) }
    asOf = file.asOf
    posted = (file.posted ?? []).map {
      PostedSheet(code: $0.hash, page: $0.page, place: $0.place, from: $0.from)
    }
    sheets = file.sheets.map {
      ListedSheet(
        path: $0.path, kind: $0.kind, id: $0.id, title: $0.title, page: $0.page, code: $0.hash)
    }
  }

  /// - Parameter code: Twelve hexadecimal digits in lower case.
  package func verify(_ code: String) -> SheetVerification {
    if let sheet = sheets.first(where: { $0.code == code }) { return .current(sheet, asOf: asOf) }
    if let posting = posted.last(where: { $0.code == code }) {
      let now = sheets.first { "\(Addresses.sheet(of: posting.page)).html" == $0.path }
      return .outdated(posting, now: now, asOf: asOf)
    }
    let near = sheets.first { sheet in
      sheet.code.count == code.count && zip(sheet.code, code).count { $0 != $1 } == 1
    }
    return .unknown(near: near, asOf: asOf)
  }
}

/// That a folder has no list of sheets, or one that cannot be read.
package struct SheetCatalogueError: Error, Hashable, Sendable {
  package var path: String
  package var isThere: Bool

  package var message: Bilingual {
    isThere
      ? Bilingual(
        vi: "không đọc được \(path); dựng lại trang bằng bantin build",
        en: "cannot read \(path); build the site again with bantin build")
      : Bilingual(
        vi: "không có \(path); dựng trang bằng bantin build, hoặc chỉ đúng thư mục bằng --site",
        en: "there is no \(path); build the site with bantin build, or name its folder with --site")
  }
}

private struct CatalogueFile: Decodable {
  struct Sheet: Decodable {
    var path, kind, id, title, page, hash: String
  }

  struct Posting: Decodable {
    var hash, page, place, from: String
  }

  var version: Int
  var asOf: String
  var sheets: [Sheet]
  var posted: [Posting]?
}
