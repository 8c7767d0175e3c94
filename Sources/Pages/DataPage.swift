import Model

/// A table of the open data, as its page lists it.
package struct DataListing: Hashable, Sendable {
  /// `villages`, as the data package calls it.
  package var name: String
  package var title: String
  package var files: [File]
  package var columns: [Column]

  package struct File: Hashable, Sendable {
    /// "xã Yên", "31/03/2024"; empty for the only or present one.
    package var title: String
    package var rowCount: Int
    package var plain: String
    package var spreadsheet: String

    package init(title: String, rowCount: Int, plain: String, spreadsheet: String) {
      self.title = title
      self.rowCount = rowCount
      self.plain = plain
      self.spreadsheet = spreadsheet
    }
  }

  package struct Column: Hashable, Sendable {
    package var name: String
    package var heading: String
    package var kind: String
    package var description: String

    package init(name: String, heading: String, kind: String, description: String) {
      self.name = name
      self.heading = heading
      self.kind = kind
      self.description = description
    }
  }

  package init(name: String, title: String, files: [File], columns: [Column]) {
    self.name = name
    self.title = title
    self.files = files
    self.columns = columns
  }
}

/// What can be taken from the site as data: each file, its columns, under which licence, and whom to ask.
package struct DataPage: Hashable, Sendable {
  package var frame: Frame
  /// Licence, contact, publisher, day, each said also where nobody gave it.
  package var facts: [Fact]
  package var licence: Link?
  /// Files that are no tables, with what each is for.
  package var files: [LinkFact]
  package var tables: [Table]
  package var dataset: String

  package struct Table: Hashable, Sendable {
    package var anchor: String
    package var title: String
    package var files: [File]
    package var columns: [DataListing.Column]
  }

  package struct File: Hashable, Sendable {
    package var title: String
    package var count: String
    package var plain: Link
    package var spreadsheet: Link
  }
}

extension Context {
  func dataPage() -> DataPage {
    let site = programme.site
    let licence = site.licence
    let named = [licence.title, licence.name, licence.url].first { !$0.isEmpty } ?? ""
    return DataPage(
      frame: frame(
        Addresses.data, words[.data], summary: words[.dataSummary, ["site": site.title]]),
      facts: [
        Fact(
          label: words[.dataLicence], value: licence.isGiven ? named : words[.dataLicenceNone]),
        Fact(
          label: words[.dataContact],
          value: [site.publisher, site.contact].filter { !$0.isEmpty }.joined(separator: " · ")
            + (site.contact.isEmpty ? " \(words[.dataContactNone])" : "")),
      ],
      licence: licence.url.isEmpty ? nil : Link(licence.url, licence.url),
      files: dataFiles, tables: data.map(table), dataset: Addresses.dataset)
  }

  private var dataFiles: [LinkFact] {
    var files = [
      (Addresses.dataPackage, words[.dataPackage]), (Addresses.dataset, words[.dataset]),
      (Addresses.feed, words[.dataFeed]),
    ]
    if !programme.villages.isEmpty {
      files.append((addresses.data(ofVillage: 0), words[.dataVillage]))
    }
    if let set = programme.sets.indices.first(where: { !programme.sets[$0].criteria.isEmpty }) {
      files.append((addresses.data(ofCriterion: 0, set: set), words[.dataCriterion]))
    }
    return files.map { LinkFact(label: $1, values: [Link($0, $0)]) }
  }

  private func table(_ listing: DataListing) -> DataPage.Table {
    DataPage.Table(
      anchor: "bang-\(listing.name)", title: listing.title,
      files: listing.files.map { file in
        DataPage.File(
          title: file.title.isEmpty ? words[.dataWhole] : file.title,
          count: words[.dataRows, ["count": "\(file.rowCount)"]],
          plain: Link("CSV", file.plain), spreadsheet: Link("Excel", file.spreadsheet))
      }, columns: listing.columns)
  }
}
