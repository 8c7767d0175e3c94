/// How villages are shared out among communes, and what becomes of some of them.
struct ExampleLayout {
  private let villages: Int
  private let extent: ExampleContent.Extent
  /// None where one has them all.
  let communes: Int

  init(villages: Int, extent: ExampleContent.Extent) {
    self.villages = villages
    self.extent = extent
    switch extent {
    case .plain: communes = villages > 300 ? (villages + 29) / 30 : 0
    // 24 to 31 villages each.
    case .programme: communes = villages > 100 ? (villages + 13) / 27 : 0
    }
  }

  /// The commune of a village; both are counted from 0.
  func commune(of village: Int) -> Int {
    switch extent {
    case .plain: village / 30
    case .programme: village * max(communes, 1) / villages
    }
  }

  /// What becomes of a village, by its place in its commune.
  func fate(of village: Int, months: Int) -> ExampleFate {
    let commune = commune(of: village)
    switch village - first(of: commune) {
    case 3 where commune % 2 == 0 && months > 2: return .renamed(month: months / 2)
    case 5 where commune % 3 == 0 && months > 2 && isPresent(7, of: commune):
      return .merged(month: months / 2, into: village + 1)
    case 8 where commune % 4 == 0 && months > 3 && isPresent(10, of: commune):
      return .split(month: months / 3, into: [village + 1, village + 2])
    case 9...10 where commune % 4 == 0 && months > 3 && isPresent(10, of: commune):
      return .new(month: months / 3)
    case 12 where commune % 4 == 1 && months > 3 && isPresent(13, of: commune + 1):
      return .moved(month: months / 3, into: first(of: commune + 1) + 13)
    case 13 where commune % 4 == 2 && months > 3 && isPresent(13, of: commune):
      return .new(month: months / 3)
    default: return .stays
    }
  }

  private func isPresent(_ place: Int, of commune: Int) -> Bool {
    let village = first(of: commune) + place
    return village < villages && self.commune(of: village) == commune
  }

  /// The first village of a commune.
  private func first(of commune: Int) -> Int {
    switch extent {
    case .plain: commune * 30
    case .programme: (commune * villages + max(communes, 1) - 1) / max(communes, 1)
    }
  }

  static func communeID(_ number: Int) -> String { "xa-vi-du-\(number + 1)" }

  static func communeName(_ number: Int) -> String { "xã Ví Dụ \(number + 1)" }
}

/// What becomes of a village; months and villages are counted from 0.
enum ExampleFate {
  case stays
  case renamed(month: Int)
  case merged(month: Int, into: Int)
  case split(month: Int, into: [Int])
  case moved(month: Int, into: Int)
  /// Came out of others.
  case new(month: Int)

  /// Whether the village is there at the end of a month.
  func isPresent(in month: Int) -> Bool {
    switch self {
    case .stays, .renamed: true
    case .merged(let end, _), .split(let end, _), .moved(let end, _): month < end
    case .new(let first): month >= first
    }
  }

  /// Whether it is there in every month.
  var isLasting: Bool {
    switch self {
    case .stays, .renamed: true
    case .merged, .split, .moved, .new: false
    }
  }

  /// Whether it is there no more.
  var hasEnded: Bool {
    switch self {
    case .stays, .renamed, .new: false
    case .merged, .split, .moved: true
    }
  }
}
