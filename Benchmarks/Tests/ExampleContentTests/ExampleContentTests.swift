import ExampleContent
import Testing

@Suite struct ExampleContentTests {
  @Test func givesTheSameFilesForTheSameNumbers() {
    #expect(files(villages: 3, months: 2) == files(villages: 3, months: 2))
  }

  @Test func givesOtherFilesForAnotherSeed() {
    #expect(files(villages: 3, months: 2) != files(villages: 3, months: 2, seed: 2))
  }

  @Test func writesARowForEachVillageIndicatorAndMonth() {
    let rows = files(villages: 3, months: 2)
      .filter { $0.key.hasPrefix("data/assessments/") }
      .map { $0.value.split(separator: "\n").count - 1 }
    #expect(rows == [3 * 44, 3 * 44])
  }

  @Test func writesProseForEachVillage() {
    let paths = files(villages: 3, months: 1).keys.filter { $0.hasPrefix("villages/") }
    #expect(
      paths.sorted()
        == ["villages/vi-du-00001.md", "villages/vi-du-00002.md", "villages/vi-du-00003.md"])
  }

  @Test func sharesAProvinceOutAmongCommunes() {
    #expect(files(villages: 100, months: 1)["data/communes.csv"] == nil)
    let files = files(villages: 101, months: 1)
    #expect(files["data/communes.csv"]?.split(separator: "\n").count == 1 + 4)
    #expect(files["data/villages.csv"]?.contains(",xa-vi-du-4,") == true)
  }

  @Test(arguments: [101, 250, 2250])
  func givesACommuneAboutThirtyVillages(villages: Int) {
    let rows = files(villages: villages, months: 1)["data/villages.csv"]?.split(separator: "\n")
    let communes = (rows ?? []).dropFirst().map { $0.split(separator: ",")[2] }
    let sizes = Dictionary(grouping: communes, by: \.self).values.map(\.count)
    #expect(sizes.allSatisfy { (24...31).contains($0) })
  }

  @Test func leavesRegistersOutOfThePlainContent() {
    let files = files(villages: 301, months: 1, extent: .plain)
    #expect(files["data/tasks.csv"] == nil)
    #expect(files["data/communes.csv"]?.split(separator: "\n").count == 1 + 11)
    #expect(files["site.yaml"]?.contains("as_of") == false)
  }

  @Test func goesOnInTheNextYearAfterDecember() {
    let paths = files(villages: 1, months: 14).keys
    #expect(paths.contains("data/assessments/2025-02.csv"))
  }

  private func files(
    villages: Int, months: Int, seed: UInt64 = 1, extent: ExampleContent.Extent = .programme
  ) -> [String: String] {
    var files: [String: String] = [:]
    ExampleContent(villages: villages, months: months, seed: seed, extent: extent)
      .forEachFile { files[$0] = $1 }
    return files
  }
}
