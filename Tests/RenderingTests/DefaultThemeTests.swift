import Diagnostics
import Pages
import TestSupport
import Testing

@testable import Rendering

@Suite struct DefaultThemeTests {
  @Test func showsEveryDetailOfPages() throws {
    #expect(try #require(Theme.load(language: .vietnamese).theme).details == .all)
  }

  @Test func makesNoDetailThatAThemeDoesNotShow() throws {
    let bare = ["village", "home", "commune"].map {
      ("\($0).mustache", Array("<p>{{title}}</p>".utf8))
    }
    let overrides = Dictionary(bare, uniquingKeysWith: { first, _ in first })
    let theme = try #require(Theme.load(overrides: overrides, language: .vietnamese).theme)
    #expect(theme.details == [])
  }

  @Test func embedsTheThemeFolderByteForByte() throws {
    let folder = try readFolder(at: root + "/theme")
    #expect(folder.keys.sorted() == DefaultTheme.files.keys.sorted())
    for (path, bytes) in folder {
      let isSame = DefaultTheme.files[path] == bytes
      #expect(isSame, "\(path) differs")
    }
  }

  @Test(arguments: ["vi", "en"]) func hasTheSameWordsInEveryLanguage(language: String) throws {
    let keys = try wordKeys("vi")
    #expect(try wordKeys(language) == keys)
    #expect(keys.count > 90)
  }

  @Test func usesEveryWord() throws {
    let templates = DefaultTheme.files.filter { $0.key.hasSuffix(".mustache") }.values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    for key in try wordKeys("vi") where Phrase(rawValue: key) == nil {
      #expect(templates.contains("word.\(key)}}"), "nothing uses \(key)")
    }
  }

  private func wordKeys(_ language: String) throws -> [String] {
    let bytes = try #require(DefaultTheme.files["words/\(language).yaml"])
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      line.hasPrefix("#") ? nil : line.split(separator: ":").first.map(String.init)
    }.sorted()
  }

  private var root: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }
}
