import Testing
import Vietnamese

struct SlugTests {
  @Test(arguments: [
    ("Bản Pút", "ban-put"), ("Đường giao thông", "duong-giao-thong"), ("Ưu tiên", "uu-tien"),
    ("Tiêu chí 14.10", "tieu-chi-14-10"), ("  «Bản Tủm» (2023)  ", "ban-tum-2023"),
    ("Quyết định số 1897/QĐ-UBND", "quyet-dinh-so-1897-qd-ubnd"), ("…", ""), ("", ""), ("字", ""),
    ("a---b", "a-b"), ("-a-", "a"),
  ])
  func makesAddresses(text: String, expected: String) {
    #expect(slug(text) == expected)
  }

  @Test func cutsALongOneAtAHyphen() {
    let long = slug(String(repeating: "tiêu chí ", count: 30))
    #expect(long.utf8.count <= longestSlug && long.utf8.count > longestSlug - 6)
    #expect(long.hasSuffix("-tieu") || long.hasSuffix("-chi"))
    #expect(slug(String(repeating: "đ", count: 200)) == String(repeating: "d", count: longestSlug))
    let whole = String(repeating: "a", count: 40) + "-" + String(repeating: "b", count: 39)
    #expect(slug(whole) == whole && slug(whole + "-c") == whole)
  }

  @Test func aSlugIsItsOwnSlug() {
    var generated = Generated(seed: 5)
    for _ in 0..<3000 {
      let once = slug(generated.name() + " " + generated.name())
      #expect(slug(once) == once)
      #expect(once.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
      #expect(!once.hasPrefix("-") && !once.hasSuffix("-") && !once.contains("--"))
    }
  }

  @Test func numbersThoseThatCollide() {
    let registry = SlugRegistry([
      claim("b", "Bản Pút"), claim("a", "Bán pụt"), claim("c", "ban put"),
    ])
    #expect(registry.slugs == ["ban-put-2", "ban-put", "ban-put-3"])
    #expect(registry.collisions == [.init(slug: "ban-put", claims: [1, 0, 2])])
  }

  @Test func anExplicitIdWins() {
    let registry = SlugRegistry([claim("a", "Bản Pút"), claim("z", "Khác", explicit: "ban-put")])
    #expect(registry.slugs == ["ban-put-2", "ban-put"])
    #expect(registry.collisions == [.init(slug: "ban-put", claims: [1, 0])])
  }

  @Test func explicitIdsThatCollideAreReported() {
    let registry = SlugRegistry([claim("b", "", explicit: "x"), claim("a", "", explicit: "x")])
    #expect(registry.slugs == ["x-2", "x"])
    #expect(registry.collisions == [.init(slug: "x", claims: [1, 0])])
  }

  @Test func aNumberedOneNeverTakesAnothersName() {
    let registry = SlugRegistry([claim("a", "Bản"), claim("b", "Bản"), claim("c", "Bản 2")])
    #expect(registry.slugs == ["ban", "ban-3", "ban-2"])
  }

  @Test func nothingToReadBecomesAWord() {
    let registry = SlugRegistry(inOrder: [claim("", "…"), claim("", "字")])
    #expect(registry.slugs == ["muc", "muc-2"])
  }

  @Test func headingsAreNumberedAsTheyStand() {
    let registry = SlugRegistry(inOrder: [claim("z", "Mục tiêu"), claim("a", "Mục tiêu")])
    #expect(registry.slugs == ["muc-tieu", "muc-tieu-2"])
  }

  @Test func theOrderOfTheClaimsDoesNotMatter() {
    var generated = Generated(seed: 13)
    let claims = (0..<200).map { claim("\($0)", generated.name()) }
    let first = SlugRegistry(claims)
    let byKey = Dictionary(uniqueKeysWithValues: zip(claims.map(\.key), first.slugs))
    #expect(Set(first.slugs).count == claims.count)
    for _ in 0..<5 {
      let shuffled = claims.shuffled(using: &generated)
      #expect(SlugRegistry(shuffled).slugs == shuffled.map { byKey[$0.key] })
    }
  }

  private func claim(_ key: String, _ text: String, explicit: String? = nil) -> SlugRegistry.Claim {
    SlugRegistry.Claim(key: key, text: text, explicit: explicit)
  }
}
