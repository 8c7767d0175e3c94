/// Prose parsed once: what it says of itself, and its HTML with links still open.
package struct Prose: Sendable {
  package struct Heading: Hashable, Sendable {
    /// The number of `#`.
    package var level: Int
    package var text: String
    /// The id in the page, with the prefix of the prose.
    package var id: String
  }

  package struct Link: Hashable, Sendable {
    /// As written, with entities and escapes resolved.
    package var target: String
    package var range: Range<Int>
  }

  package struct Image: Hashable, Sendable {
    package var target: String
    package var alt: String
    package var range: Range<Int>
  }

  package internal(set) var headings: [Heading] = []
  /// Those with a permitted target, in the order of the page.
  package internal(set) var links: [Link] = []
  package internal(set) var images: [Image] = []
  /// The first paragraph without markup, at most 200 characters.
  package internal(set) var summary = ""

  /// No prose.
  package init() {}

  package var isEmpty: Bool { bytes.isEmpty }

  /// HTML with every link and image where the caller says; `nil` leaves the text of a link and
  /// the description of an image.
  package func html(resolving resolve: (_ target: String) -> String?) -> [UInt8] {
    var output = HTMLBytes()
    output.reserveCapacity(bytes.count + 64 * splices.count)
    var resolved: [String: String?] = [:]
    var written = 0
    for splice in splices {
      output.append(bytes: bytes[written..<splice.offset])
      written = splice.offset
      let address = resolved[splice.target] ?? Self.safe(resolve(splice.target))
      resolved[splice.target] = .some(address)
      splice.write(address, to: &output)
    }
    output.append(bytes: bytes[written...])
    return output.bytes
  }

  /// A second look at what the caller gives, in case it passes an author's text through.
  private static func safe(_ address: String?) -> String? {
    address.flatMap { LinkTarget($0) == .unsafe ? nil : $0 }
  }

  var bytes: [UInt8] = []
  var splices: [Splice] = []

  /// A tag that waits for its address.
  struct Splice: Sendable {
    var offset: Int
    var target: String
    var kind: Kind

    enum Kind: Sendable {
      case linkOpens(title: String)
      case linkCloses
      case image(alt: String, title: String)
    }

    func write(_ address: String?, to output: inout HTMLBytes) {
      switch kind {
      case .linkOpens(let title):
        guard let address else { return }
        output.append("<a href=\"")
        output.append(address: address)
        output.append("\"")
        Self.write(title: title, to: &output)
        output.append(">")
      case .linkCloses:
        if address != nil { output.append("</a>") }
      case .image(let alt, let title):
        guard let address else { return output.append(text: alt) }
        output.append("<img src=\"")
        output.append(address: address)
        output.append("\" alt=\"")
        output.append(text: alt)
        output.append("\"")
        Self.write(title: title, to: &output)
        output.append(" loading=\"lazy\">")
      }
    }

    private static func write(title: String, to output: inout HTMLBytes) {
      guard !title.isEmpty else { return }
      output.append(" title=\"")
      output.append(text: title)
      output.append("\"")
    }
  }
}
