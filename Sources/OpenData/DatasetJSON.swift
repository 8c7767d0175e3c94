import Diagnostics
import Model
import Pages
import Vietnamese

/// The open data as a schema.org Dataset, for search engines. A file of its own, since the policy of
/// the pages lets no script stand in them. Addresses are relative to it where the site's is not known.
func datasetFile(_ tables: [DataTable], _ programme: Programme, asOf: Day) -> [UInt8] {
  let site = programme.site
  let root = site.baseURL.isEmpty ? "../" : site.baseURL
  let downloads = tables.flatMap { table in
    table.files.map { file in
      JSONValue.object([
        "@type": .string("DataDownload"),
        "name": .string(
          [table.title.vi, file.title].filter { !$0.isEmpty }.joined(separator: " ")),
        "encodingFormat": .string("text/csv"),
        "contentUrl": .string("\(root)\(table.path(of: file, .plain))"),
      ])
    }
  }
  var dataset: [String: JSONValue] = [
    "@context": .string("https://schema.org/"),
    "@type": .string("Dataset"),
    "identifier": .string(StableIDs(site).urn("data")),
    "name": .string(site.title),
    "description": .string(description(of: site)),
    "url": .string(root + Addresses.data),
    "dateModified": .string(asOf.iso),
    "isAccessibleForFree": .boolean(true),
    "inLanguage": .string("vi"),
    "distribution": .array(downloads),
  ]
  if let days = programme.log.days, days.lowerBound <= asOf {
    dataset["temporalCoverage"] = .string("\(days.lowerBound.iso)/\(asOf.iso)")
  }
  let place = [site.commune, site.district, site.province].filter { !$0.isEmpty }
  if !place.isEmpty {
    dataset["spatialCoverage"] = .object([
      "@type": .string("Place"), "name": .string(place.joined(separator: ", ")),
    ])
  }
  if !site.publisher.isEmpty {
    var publisher: [String: JSONValue] = [
      "@type": .string("Organization"), "name": .string(site.publisher),
    ]
    if !site.contact.isEmpty {
      publisher["contactPoint"] = .object([
        "@type": .string("ContactPoint"), "description": .string(site.contact),
      ])
    }
    dataset["creator"] = .object(publisher)
  }
  let licence = site.licence
  if let text = [licence.url, licence.name, licence.title].first(where: { !$0.isEmpty }) {
    dataset["license"] = .string(text)
  }
  return Array((JSONValue.object(dataset).written + "\n").utf8)
}

/// Search engines ask for fifty characters.
private func description(of site: SiteSettings) -> String {
  let programme = site.programme.isEmpty ? site.title : site.programme
  return "\(programme): kết quả đánh giá các bản theo tiêu chí và chỉ tiêu, việc phải làm, hồ sơ, "
    + "kinh phí và văn bản. \(site.title)."
}
