internal import Diagnostics
internal import Vietnamese

extension ProseWriter {
  mutating func openLink(_ target: String, _ title: String) {
    inlineDepth += 1
    guard LinkTarget(target) != .unsafe else { return }
    stack[stack.count - 1].link = prose.links.count
    prose.links.append(Prose.Link(target: composed(target), range: 0..<0))
    splice(composed(target), .linkOpens(title: title))
  }

  /// A target stands after its text, so its place is looked for after those of the text.
  mutating func closeLink(_ target: String, _ frame: Frame) {
    inlineDepth -= 1
    let range = place(of: target, frame)
    if let link = frame.link {
      prose.links[link].range = range
      splice(composed(target), .linkCloses)
    } else {
      report(MarkupRules.markdownUnsafeLink, range, Self.unsafeLink(target))
    }
  }

  /// An address written without brackets is the link's text; cmark may add a scheme to it.
  private mutating func place(of target: String, _ frame: Frame) -> Range<Int> {
    let text = events.plainText(of: frame.event)
    let isAddress = !text.isEmpty && ["", "http://", "mailto:"].contains { $0 + text == target }
    if isAddress {
      let range = source.range(ofLiteral: text, lines: blockLines)
      if source.bytes[range.upperBound...].first != UInt8(ascii: "]") { return range }
    }
    return source.range(ofTarget: target, lines: blockLines)
  }

  mutating func writeImage(_ target: String, _ title: String) {
    let range = source.range(ofTarget: target, lines: blockLines)
    let alt = composed(events.plainText(of: at)).trimmed
    at = events.exit(of: at)
    stack.removeLast()
    switch LinkTarget(target) {
    case .unsafe: report(MarkupRules.markdownUnsafeLink, range, Self.unsafeLink(target))
    case .web, .contact: report(MarkupRules.markdownRemoteImage, range, Self.remoteImage)
    case .relative:
      if alt.isEmpty { report(MarkupRules.markdownImageWithoutAlt, range, Self.withoutAlt) }
      prose.images.append(Prose.Image(target: composed(target), alt: alt, range: range))
      splice(composed(target), .image(alt: alt, title: title))
    }
  }

  private mutating func splice(_ target: String, _ kind: Prose.Splice.Kind) {
    prose.splices.append(Prose.Splice(offset: html.bytes.count, target: target, kind: kind))
  }

  // MARK: Texts

  private static func unsafeLink(_ target: String) -> Bilingual {
    let target = target.shortened(to: 60)
    return Bilingual(
      vi: "không được liên kết tới '\(target)'; dùng https://, mailto:, tel: hoặc tệp nội dung",
      en: "no link may lead to '\(target)'; use https://, mailto:, tel: or a content file")
  }

  private static let remoteImage = Bilingual(
    vi: "ảnh ở trang khác; hãy tải về thư mục nội dung và ghi đường dẫn tương đối",
    en: "the image is on another site; save it in the content folder and use a relative path")

  private static let withoutAlt = Bilingual(
    vi: "ảnh chưa có mô tả; hãy viết trong ngoặc vuông: ![mô tả](tệp)",
    en: "the image has no description; write it in the brackets: ![description](file)")
}
