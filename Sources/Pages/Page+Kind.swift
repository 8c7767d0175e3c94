extension Page {
  /// What it is called among what pages cost.
  package var kind: String {
    switch self {
    case .home: "home"
    case .village: "village"
    case .criterion: "criterion"
    case .set: "set"
    case .villageList: "village-list"
    case .article: "article"
    case .notices: "notices"
    case .siteMap: "site-map"
    case .notFound: "not-found"
    case .tasks: "tasks"
    case .taskPart: "task-part"
    case .names: "names"
    case .units: "units"
    case .unit: "unit"
    case .documents: "documents"
    case .claims: "claims"
    case .data: "data"
    case .index: "index"
    case .funds: "funds"
    case .month: "month"
    case .checks: "checks"
    case .commune: "commune"
    case .year: "year"
    case .corrections: "corrections"
    case .sheet(let sheet): "sheet-\(sheet.kind.rawValue)"
    case .poster: "poster"
    case .postings: "postings"
    case .speech: "speech"
    }
  }
}
