package import Model
package import Vietnamese

/// How a posting stands at the as-of date.
package struct PostingState: Hashable, Sendable {
  package enum Standing: Hashable, Sendable {
    /// Still to come.
    case planned
    /// It is public and has to stay so up to a day.
    case hanging(until: Day)
    /// It is public; since a day it need not be any more. `nil` where it never had to stay.
    case free(since: Day?)
    case takenDown(on: Day)
  }

  /// Its place among the programme's postings.
  package var posting: Int
  package var standing: Standing
  /// The last working day that was in time, where it was posted later.
  package var lateAfter: Day?
  /// The last day on which it had to be public, where it was taken down before.
  package var earlyBefore: Day?
  /// The code of the sheet as it is now, where it is another than was posted.
  package var newCode: String?

  /// How many working days there are to make something public (Law 10/2022/QH15, art. 11-14).
  package static let workdays = 5

  package init(_ number: Int, of programme: Programme, asOf: Day, codes: [String: String]) {
    let posting = programme.postings[number]
    self.posting = number
    let end = posting.form.leastDays.map {
      Day(daysSinceEpoch: posting.from.daysSinceEpoch &+ Int32($0) - 1)
    }
    if let to = posting.to, to <= asOf {
      standing = .takenDown(on: to)
      // Paper does not hang through the day on which it is taken down; what is read is heard that day.
      let lastDay = posting.form == .loudspeaker ? to : Day(daysSinceEpoch: to.daysSinceEpoch &- 1)
      earlyBefore = end.flatMap { to >= posting.from && lastDay < $0 ? $0 : nil }
    } else if posting.from > asOf {
      standing = .planned
    } else if let end, end >= asOf {
      standing = .hanging(until: end)
    } else {
      standing = .free(since: end.map { Day(daysSinceEpoch: $0.daysSinceEpoch &+ 1) })
    }
    if let decided = posting.decided {
      let last = programme.site.holidays.workday(Self.workdays, after: decided)
      if posting.from > last { lateAfter = last }
    }
    guard !posting.code.isEmpty, let code = codes[posting.page] else { return }
    newCode = code == posting.code ? nil : code
  }

  /// Whether it hangs with words that hold no more.
  package var mustBeRenewed: Bool {
    switch standing {
    case .hanging, .free: newCode != nil
    case .planned, .takenDown: false
    }
  }

  package var isPublic: Bool {
    switch standing {
    case .hanging, .free: true
    case .planned, .takenDown: false
    }
  }
}
