package import Model
package import Vietnamese

/// Where each page stands in the site. Folders are few and flat, which writes fast, and every
/// address works from any sub-path and from a USB stick.
package struct Addresses: Sendable {
  package static let home = "index.html"
  package static let notFound = "404.html"
  package static let notices = "thong-bao.html"
  package static let siteMap = "so-do-trang.html"
  package static let villages = "thon-ban.html"
  package static let stylesheet = "style.css"
  package static let tasks = "viec.html"
  package static let units = "don-vi.html"
  package static let documents = "van-ban.html"

  /// What a document states; a long list in parts.
  package static func claims(_ document: String, part: Int) -> String {
    part == 0 ? "van-ban/\(document).html" : "van-ban/\(document)-phan-\(part + 1).html"
  }

  package static let funds = "kinh-phi.html"
  package static let checks = "doi-chieu.html"
  package static let postings = "niem-yet.html"
  package static let calendar = "lich/viec.ics"

  /// Everything by its name.
  package static let index = "tra-cuu.html"
  /// The page that explains the open data.
  package static let data = "du-lieu.html"
  package static let dataFolder = "du-lieu/"
  package static let dataPackage = "du-lieu/datapackage.json"
  /// What search engines for data read.
  package static let dataset = "du-lieu/dataset.jsonld"
  package static let feed = "tin.xml"

  private let programme: Programme

  package init(_ programme: Programme) { self.programme = programme }

  package func village(_ village: Int) -> String {
    "thon-ban/\(programme.villages[village].id).html"
  }

  /// How a village stands, for programs.
  package func data(ofVillage village: Int) -> String {
    "du-lieu/thon-ban/\(programme.villages[village].id).json"
  }

  /// How all villages stand in a criterion, for programs.
  package func data(ofCriterion criterion: Int, set: Int) -> String {
    let value = programme.sets[set]
    return "du-lieu/tieu-chi/\(value.id)-\(value.criteria[criterion].code.hyphenated).json"
  }

  package func commune(_ commune: Int) -> String { "xa/\(programme.communes[commune].id).html" }

  package func unit(_ unit: Int) -> String { "don-vi/\(programme.units[unit].id).html" }

  /// The calendar of what a unit is in charge of.
  package func calendar(of unit: Int) -> String { "lich/\(programme.units[unit].id).ics" }

  package func set(_ set: Int) -> String { "bo-tieu-chi/\(programme.sets[set].id).html" }

  package func criterion(_ criterion: Int, set: Int) -> String {
    let value = programme.sets[set]
    return "tieu-chi/\(value.id)-\(value.criteria[criterion].code.hyphenated).html"
  }

  /// A part of the criterion's villages, counted from 0.
  package func criterion(_ criterion: Int, part: Int, set: Int) -> String {
    "\(self.criterion(criterion, set: set).dropLast(".html".count))-danh-sach-\(part + 1).html"
  }

  package func indicator(_ indicator: Int, criterion: Int, set: Int) -> String {
    let code = programme.sets[set].criteria[criterion].indicators[indicator].reference
    return "\(self.criterion(criterion, set: set))#\(Addresses.anchor(code))"
  }

  /// The id of an indicator's row: `ct-14-10`.
  package static func anchor(_ code: Code) -> String { "ct-\(code.hyphenated)" }

  /// The id of a document's row: `vb-qd-1897`.
  package static func anchor(ofDocument id: String) -> String { "vb-\(id)" }

  /// The id of a set's table on a village's page: `bang-ntm`.
  package static func anchor(ofSet id: String) -> String { "bang-\(id)" }

  /// The id of a task among all: `viec-put-1-2`.
  package static func anchor(ofTask id: String) -> String { "viec-\(id)" }

  /// A part of the tasks that stand alike, counted from 0.
  package static func tasks(_ standing: String, part: Int) -> String {
    "viec-\(standing)-\(part + 1).html"
  }

  /// A part of what one check found, counted from 0.
  package static func checks(_ check: String, part: Int) -> String {
    "doi-chieu/\(check)\(part == 0 ? "" : "-\(part + 1)").html"
  }

  /// A part of what the index has under a letter, counted from 0.
  static func index(_ letter: String, part: Int) -> String {
    "tra-cuu/\(letter)\(part == 0 ? "" : "-\(part + 1)").html"
  }

  /// A part of the file that tells where results come from, counted from 0.
  package static func provenance(part: Int, of count: Int) -> String {
    count == 1 ? "provenance.json" : "provenance-\(part + 1).json"
  }

  /// The page on which an article stands.
  package func article(_ article: Article) -> String {
    switch article.subject {
    case .home: Addresses.home
    case .page: "trang/\(article.slug).html"
    case .notice: "thong-bao/\(article.slug).html"
    case .village(let village): self.village(village)
    case .set(let set): self.set(set)
    case .criterion(let set, let criterion): self.criterion(criterion, set: set)
    }
  }

  package func month(_ month: Month) -> String { "thang/\(month.iso).html" }

  /// A month in a part of the villages.
  func month(_ month: Month, in part: VillagePart) -> String {
    "thang/\(month.iso)-\(part.id).html"
  }

  /// The notice of what was corrected in a month.
  package static func corrections(_ month: Month) -> String { "dinh-chinh/\(month.iso).html" }

  /// What changed in a year.
  package static func year(_ year: Int) -> String { "thay-doi/\(year).html" }

  static func year(_ year: Int, in part: VillagePart) -> String {
    "thay-doi/\(year)-\(part.id).html"
  }

  /// The list of what can be printed.
  /// The id of the list of criteria on a set's page.
  package static let criteriaOfSet = "cac-tieu-chi"
  package static let sheets = "in.html"
  package static let sheetStylesheet = "in.css"
  package static let sheetList = "in/to-in.json"

  /// A sheet to be printed, by what it is called among its kind.
  package static func sheet(_ kind: Sheet.Kind, _ id: String) -> String {
    switch kind {
    case .village: "in/thon-ban-\(id).html"
    case .criterion: "in/tieu-chi-\(id).html"
    case .unit: "in/don-vi-\(id).html"
    case .month: "in/thang-\(id).html"
    case .correction: "in/dinh-chinh-\(id).html"
    case .quarter: "in/cong-khai-\(id).html"
    case .book: "in/\(id).html"
    }
  }

  /// The sheet that says what a page says: that of `thon-ban/ban-put.html` is
  /// `in/thon-ban-ban-put.html`.
  package static func sheet(of page: String) -> String {
    page.hasPrefix("in/") || page.hasPrefix("phat-thanh/")
      ? page : "in/" + page.split(separator: "/").joined(separator: "-")
  }

  /// A village's poster; in another language than the site's with that language's id.
  package static func poster(_ id: String, _ language: String) -> String {
    "in/ap-phich-\(id)\(language.isEmpty ? "" : ".\(language)").html"
  }

  /// What is read over loudspeakers.
  package static func speech(_ id: String, _ language: String) -> String {
    "phat-thanh/\(id)\(language.isEmpty ? "" : ".\(language)").html"
  }

  /// The same as plain text.
  package static func text(of speech: Speech) -> String {
    "\(speech.frame.path.dropLast(".html".count)).txt"
  }

  /// Where an image or another file of the content folder stands.
  package static func asset(_ contentPath: String) -> String { "tep/\(contentPath)" }
}
