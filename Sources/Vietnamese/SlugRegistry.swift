/// Gives every page or heading its own slug, the same on every build.
///
/// Explicit ids come first; then each slug goes to the first in order that asks for it, and the
/// others get `-2`, `-3` …, so that a name which collides with nobody never changes.
package struct SlugRegistry: Sendable {
  /// One thing that wants a slug.
  package struct Claim: Hashable, Sendable {
    /// Orders the claims by its bytes: a path, a code, a position.
    package var key: String
    package var text: String
    /// The id an author wrote.
    package var explicit: String?

    package init(key: String, text: String, explicit: String? = nil) {
      self.key = key
      self.text = text
      self.explicit = explicit
    }
  }

  /// A slug that more than one claim asked for.
  package struct Collision: Hashable, Sendable {
    package var slug: String
    /// Positions in the claims, the one that got the slug first.
    package var claims: [Int]

    package init(slug: String, claims: [Int]) {
      self.slug = slug
      self.claims = claims
    }
  }

  /// The slug of each claim, in the order the claims were given.
  package private(set) var slugs: [String]
  /// Ordered by slug.
  package private(set) var collisions: [Collision] = []

  private var owners: [String: Int] = [:]
  private var losers: [(claim: Int, slug: String)] = []
  private var nextNumber: [String: Int] = [:]

  /// Resolves the claims in the order of their keys, so their own order does not matter.
  package init(_ claims: [Claim]) {
    let order = claims.indices.sorted { (claims[$0].key, $0) < (claims[$1].key, $1) }
    self.init(claims, order: order)
  }

  /// Resolves the claims as they come, as the headings of a page do.
  package init(inOrder claims: [Claim]) {
    self.init(claims, order: Array(claims.indices))
  }

  private init(_ claims: [Claim], order: [Int]) {
    slugs = [String](repeating: "", count: claims.count)
    for index in order {
      if let explicit = claims[index].explicit { take(slug(explicit), for: index) }
    }
    for index in order where claims[index].explicit == nil {
      take(slug(claims[index].text), for: index)
    }
    for (index, wanted) in losers { takeNumbered(wanted, for: index) }
    collisions = collisionsBySlug()
  }

  private mutating func take(_ wanted: String, for index: Int) {
    let wanted = wanted.isEmpty ? "muc" : wanted  // "mục": the text had no letter and no digit
    if owners[wanted] == nil {
      owners[wanted] = index
      slugs[index] = wanted
    } else {
      losers.append((index, wanted))
    }
  }

  private mutating func takeNumbered(_ wanted: String, for index: Int) {
    var number = nextNumber[wanted] ?? 2
    while owners["\(wanted)-\(number)"] != nil { number += 1 }
    nextNumber[wanted] = number + 1
    slugs[index] = "\(wanted)-\(number)"
    owners[slugs[index]] = index
  }

  private func collisionsBySlug() -> [Collision] {
    var claims: [String: [Int]] = [:]
    for (index, wanted) in losers {
      claims[wanted, default: [owners[wanted] ?? index]].append(index)
    }
    return claims.map { Collision(slug: $0.key, claims: $0.value) }.sorted { $0.slug < $1.slug }
  }
}
