import Diagnostics
package import Model
import Vietnamese

extension TableReader {
  mutating func posting(_ row: Int, _ context: TableContext) -> Posting? {
    let form = required(row, "form").flatMap { word -> Posting.Form? in
      if let form = PostingWords.read(word) { return form }
      report(.wordUnknown(word, PostingWords.accepted, at: location(row, "form")))
      return nil
    }
    let start = required(row, "from") == nil ? nil : day(row, "from")
    let (page, title) = (pageAddress(row), text(row, "title"))
    if page.isEmpty, title.isEmpty { _ = required(row, "page") }
    guard let form, let start, !(page.isEmpty && title.isEmpty) else { return nil }
    let place = location(row, page.isEmpty ? "title" : "page")
    var posting = Posting(form: form, from: start, location: place)
    posting.page = page
    posting.title = title
    posting.place = text(row, "place")
    posting.decided = day(row, "decided")
    posting.to = day(row, "to")
    posting.by = text(row, "by")
    posting.code = contentCode(row)
    posting.document = text(row, "document").isEmpty ? "" : documentID(row, context)
    posting.note = text(row, "note")
    posting.source = text(row, "source")
    if let to = posting.to, to < start {
      report(.postingOrder("to", to, start, at: location(row, "to")))
    }
    if let decided = posting.decided, start < decided {
      report(.postingOrder("from", start, decided, at: location(row, "from")))
    }
    return posting
  }

  /// `thon-ban/ban-put`, also with what an address in a browser has around it.
  private mutating func pageAddress(_ row: Int) -> String {
    let text = text(row, "page")
    return text.hasSuffix(".html") ? String(text.dropLast(".html".count)) : text
  }

  /// Twelve hexadecimal digits, in whatever groups.
  private mutating func contentCode(_ row: Int) -> String {
    let text = text(row, "hash")
    let code = text.lowercased().filter { !$0.isWhitespace && $0 != "-" }
    if code.isEmpty || code.count == 12 && code.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
      return code
    }
    report(.contentCodeForm(text, at: location(row, "hash")))
    return ""
  }
}

/// The forms of making public.
package enum PostingWords {
  private static let words: [(String, Posting.Form)] = [
    ("niêm yết", .paper), ("loa", .loudspeaker), ("họp", .meeting), ("trang web", .web),
    ("nhóm chat", .chat), ("paper", .paper), ("loudspeaker", .loudspeaker), ("meeting", .meeting),
    ("web", .web), ("chat", .chat),
  ]

  static let accepted = words.map(\.0)

  /// How tables usually write it.
  package static func written(_ value: Posting.Form) -> String {
    words.first { $0.1 == value }?.0 ?? ""
  }

  static func read(_ text: String) -> Posting.Form? {
    let wanted = folded(text)
    return words.first { folded($0.0) == wanted }?.1
  }
}

extension Diagnostic {
  static func postingOrder(
    _ column: String, _ day: Day, _ before: Day, at location: Location
  ) -> Self {
    Diagnostic(
      InputRules.postingOrder, at: location,
      column == "to"
        ? Bilingual(
          vi: "gỡ ngày \(day.vietnamese), trước ngày niêm yết \(before.vietnamese)",
          en: "taken down on \(day.iso), before it was posted on \(before.iso)")
        : Bilingual(
          vi: "niêm yết ngày \(day.vietnamese), trước ngày có thông tin \(before.vietnamese)",
          en: "posted on \(day.iso), before the information of \(before.iso)"))
  }

  static func contentCodeForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.contentCodeForm, at: location,
      Bilingual(vi: "'\(text)' không phải là mã nội dung", en: "'\(text)' is no content code"),
      help: Bilingual(
        vi: "chép 12 chữ số trên tờ giấy: 3f2a 91bc 07de",
        en: "copy the twelve digits on the sheet: 3f2a 91bc 07de"))
  }
}
