package import Assessment
import Diagnostics
package import Model
package import Pages
import Vietnamese

/// The data of a site as files for other programs and for spreadsheets, made one after the other so that
/// a province's never stand in memory together.
package struct OpenData: Sendable {
  package typealias File = (path: String, bytes: [UInt8])

  private enum Step: Sendable {
    case table(Int, file: Int)
    case schema(Int)
    case village(Int)
    case criterion(Int, set: Int)
    case package, dataset, feed
  }

  let programme: Programme
  private let progress: Progress
  private let words: Words
  private let state: StateJSON
  package let tables: [DataTable]
  private let steps: [Step]

  /// - Parameter hidden: Tables and columns that are not for everybody.
  package init(
    _ programme: Programme, _ progress: Progress, hiding hidden: Set<String>, _ words: Words
  ) {
    self.programme = programme
    self.progress = progress
    self.words = words
    state = StateJSON(programme, progress)
    let tables =
      PublishedTables(programme, progress, hiding: hidden).all
      + resultTables(programme, progress)
    self.tables = tables
    steps =
      tables.indices.flatMap { table in
        tables[table].files.indices.map { .table(table, file: $0) } + [.schema(table)]
      } + programme.villages.indices.map { .village($0) }
      + programme.sets.indices.flatMap { set in
        programme.sets[set].criteria.indices.map { .criterion($0, set: set) }
      } + [.package, .dataset, .feed]
  }

  package var stepCount: Int { steps.count }

  /// - Parameter step: Counted from 0.
  package func files(ofStep step: Int) -> [File] {
    switch steps[step] {
    case .table(let number, let file):
      let table = tables[number]
      return [CSVForm.plain, .spreadsheet].map { form in
        (table.path(of: table.files[file], form), table.csv(table.files[file], form))
      }
    case .schema(let table):
      let names = Set(tables.filter { $0.files.count == 1 }.map(\.name))
      return [
        ("du-lieu/luoc-do/\(tables[table].name).json", schemaFile(tables[table], among: names))
      ]
    case .village(let village):
      return [(state.addresses.data(ofVillage: village), state.village(village))]
    case .criterion(let criterion, let set):
      let file = state.criterion(criterion, in: progress.sets[set])
      return [(state.addresses.data(ofCriterion: criterion, set: set), file)]
    case .package:
      return [(Addresses.dataPackage, packageFile(tables, programme, asOf: progress.asOf))]
    case .dataset:
      return [(Addresses.dataset, datasetFile(tables, programme, asOf: progress.asOf))]
    case .feed: return [(Addresses.feed, feedFile(programme, progress, words))]
    }
  }
}

extension DataTable {
  func path(of file: File, _ form: CSVForm) -> String {
    switch form {
    case .plain: "du-lieu/\(name)\(file.suffix).csv"
    case .spreadsheet: "du-lieu/excel/\(name)\(file.suffix).csv"
    }
  }
}
