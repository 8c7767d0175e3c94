import Hashing
import Publishing
import Testing

@Suite struct ManifestTests {
  private static let empty = Digest(of: [])
  private static let emptyHex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  private static func manifest(_ paths: String...) -> Manifest {
    Manifest(paths.map { Manifest.File(path: $0, size: 0, sha256: empty) })
  }

  @Test func writesOneFileALineInByteOrder() {
    let text = String(decoding: Self.manifest("đ.html", "b/a", "b.html", "B").bytes, as: UTF8.self)
    let rest = #"","size":0,"sha256":"\#(Self.emptyHex)"}"#
    #expect(
      text == """
        {"generator":"bantin","format":1,"files":[
        {"path":"B\(rest),
        {"path":"b.html\(rest),
        {"path":"b/a\(rest),
        {"path":"đ.html\(rest)
        ]}

        """)
  }

  @Test func readsWhatItWrites() {
    for manifest in [Self.manifest(), Self.manifest("a"), Self.manifest("a", "b\"c", "Bản/Tủm")] {
      #expect(Manifest(reading: manifest.bytes) == manifest)
    }
  }

  @Test func listsWhatWasPublished() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "abc", "ban/put.html": ""])
    let manifest = try #require(
      Manifest(reading: Array(try folder.read("site/manifest.json").utf8)))
    #expect(
      manifest.files == [
        Manifest.File(path: "ban/put.html", size: 0, sha256: Self.empty),
        Manifest.File(path: "index.html", size: 3, sha256: Digest(of: Array("abc".utf8))),
      ])
  }

  @Test func isTheSameWhateverTheOrderOfWriting() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    for (folder, order) in [(folder, ["a", "b/c", "d"]), (other, ["d", "b/c", "a"])] {
      let site = try StagedSite.begin(at: folder.site)
      for path in order { try site.write(path, Array(path.utf8)) }
      _ = try site.publish()
    }
    #expect(try folder.tree("site") == other.tree("site"))
  }

  @Test(arguments: [
    ("\n]}\n", "\n]}"), ("\n]}\n", "\n]}\n "), ("bantin", "other"), (":1,", ":2,"),
    ("\"a\"", "\"../a\""), ("\"a\"", "\"/a\""), ("\"a\"", "\"c\""), ("\"a\"", "\"b\"x"),
    ("0,", "00,"), ("0,", "99999999999999999999,"), ("0,", "-1,"), ("e3b0", "E3B0"),
    ("e3b0", "e3b"), ("e3b0", "e3bg"), (",\n", "\n"), ("{\"path", " {\"path"), ("\n", "\r\n"),
  ])
  func takesNothingElseForItsOwn(_ wanted: String, _ other: String) throws {
    let text = String(decoding: Self.manifest("a", "b").bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: wanted))
    let changed = text.replacingCharacters(in: range, with: other)
    #expect(changed.utf8.elementsEqual(text.utf8) == false)
    #expect(Manifest(reading: Array(changed.utf8)) == nil)
  }

  @Test func takesNoCutOffManifest() {
    let bytes = Self.manifest("a", "b").bytes
    for length in 0..<bytes.count {
      #expect(Manifest(reading: Array(bytes.prefix(length))) == nil)
    }
  }

  @Test(arguments: [
    ("", emptyHex),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsAsFIPS180Says(_ text: String, _ hex: String) {
    let digest = Digest(of: Array(text.utf8))
    #expect(digest.hex == Array(hex.utf8))
    #expect(Digest(hex: hex.utf8) == digest)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
