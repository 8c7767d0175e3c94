import Hashing
import Model

/// Names for what programs follow over the years: the same content gives the same, wherever the site
/// stands and whatever its title is.
struct StableIDs: Sendable {
  private let place: String

  init(_ site: SiteSettings) {
    place = [site.province, site.district, site.commune].joined(separator: "|")
  }

  /// `urn:uuid:…`, made from a digest (RFC 9562, version 8).
  func urn(_ name: String) -> String {
    var digits = Array(Digest(of: Array("\(place)|\(name)".utf8)).hex.prefix(32))
    digits[12] = UInt8(ascii: "8")
    let variant = Array("89ab".utf8)
    digits[16] = variant[Int(digits[16] & 3)]
    let text = String(decoding: digits, as: UTF8.self)
    var rest = text[...]
    let parts = [8, 4, 4, 4, 12].map { count in
      defer { rest = rest.dropFirst(count) }
      return String(rest.prefix(count))
    }
    return "urn:uuid:" + parts.joined(separator: "-")
  }
}
