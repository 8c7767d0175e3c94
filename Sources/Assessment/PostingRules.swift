package import Diagnostics
import Model
import Vietnamese

/// Postings that came too late or went too early.
package enum PostingRules {
  package static let all = [late, unknownHolidays, early]

  static let late = Rule(
    "posting-late", .warning,
    summary: Bilingual(
      vi: "Niêm yết muộn hơn 5 ngày làm việc.",
      en: "Something was made public after more than five working days."),
    explanation: Bilingual(
      vi: """
        Luật 10/2022/QH15 cho 5 ngày làm việc từ ngày có thông tin (cột decided). Thứ bảy, chủ nhật, \
        ngày lễ (theme/holidays.yaml) và days_off trong site.yaml không tính; ngày làm bù ghi ở \
        work_days.
        """,
      en: """
        Law 10/2022/QH15 gives five working days from the day of the information (column decided). \
        Saturdays, Sundays, holidays (theme/holidays.yaml) and the days_off of site.yaml do not \
        count; work_days make up for them.
        """))
  static let unknownHolidays = Rule(
    "holidays-unknown", .warning,
    summary: Bilingual(
      vi: "Chưa có ngày nghỉ lễ của năm để đếm ngày làm việc.",
      en: "The holidays of a year are missing, so that its working days cannot be counted."),
    explanation: Bilingual(
      vi: """
        Giao diện có ngày nghỉ lễ của những năm đã công bố (theme/holidays.yaml). Với năm khác, chỉ \
        thứ bảy và chủ nhật được trừ khi đếm 5 ngày làm việc. Ghi ngày nghỉ của năm đó vào days_off, \
        ngày làm bù vào work_days của site.yaml.
        """,
      en: """
        The theme has the holidays of the years that were announced (theme/holidays.yaml). In others \
        only Saturdays and Sundays are left out of the five working days. Write the year's days off \
        into days_off and what makes up for them into work_days of site.yaml.
        """))
  static let early = Rule(
    "posting-removed-early", .warning,
    summary: Bilingual(
      vi: "Gỡ xuống sớm hơn luật cho phép.",
      en: "Something was taken down before the law allows."),
    explanation: Bilingual(
      vi: """
        Giấy niêm yết ít nhất 30 ngày liên tục, loa đọc ít nhất 3 ngày liên tục (Luật 10/2022/QH15). \
        Niêm yết lại.
        """,
      en: """
        Paper hangs for 30 consecutive days at least, loudspeakers read for three (Law \
        10/2022/QH15). Post it again.
        """))
}

/// What is wrong with postings at the as-of date.
func postingFindings(_ programme: Programme, asOf: Day) -> [Finding] {
  unknownHolidays(programme, asOf: asOf)
    + programme.postings.indices.flatMap { number -> [Finding] in
      let posting = programme.postings[number]
      guard posting.from <= asOf else { return [] }
      let state = PostingState(number, of: programme, asOf: asOf, codes: [:])
      return [late(posting, state, programme.site.holidays), early(posting, state)].compactMap {
        $0
      }
    }
}

/// Once for each year whose working days are counted, at the first posting that counts them.
private func unknownHolidays(_ programme: Programme, asOf: Day) -> [Finding] {
  var seen: Set<Int> = []
  return programme.postings.compactMap { posting in
    guard let year = posting.decided?.year, posting.from <= asOf,
      !programme.site.holidays.knows(year: year), seen.insert(year).inserted
    else { return nil }
    return Finding(
      PostingRules.unknownHolidays, at: posting.location,
      vi: "chưa có ngày nghỉ lễ năm \(year), nên chỉ trừ thứ bảy, chủ nhật khi đếm ngày làm việc",
      en: "the holidays of \(year) are missing, so only Saturdays and Sundays are no working days",
      about: "\(year)")
  }
}

private func late(_ posting: Posting, _ state: PostingState, _ holidays: Holidays) -> Finding? {
  guard let last = state.lateAfter, let decided = posting.decided else { return nil }
  let off = holidays.daysOff.filter { $0 > decided && $0 <= last && $0.weekday < 6 }.sorted()
  let vi = off.isEmpty ? "" : " (nghỉ \(off.map(\.vietnamese).joined(separator: ", ")))"
  let en = off.isEmpty ? "" : " (off: \(off.map(\.iso).joined(separator: ", ")))"
  return Finding(
    PostingRules.late, at: posting.location,
    vi: "niêm yết ngày \(posting.from.vietnamese), muộn hơn 5 ngày làm việc từ ngày "
      + "\(decided.vietnamese); ngày cuối là \(last.vietnamese)\(vi)",
    en: "made public on \(posting.from.iso), more than five working days after \(decided.iso); "
      + "the last was \(last.iso)\(en)",
    about: posting.about)
}

private func early(_ posting: Posting, _ state: PostingState) -> Finding? {
  guard let end = state.earlyBefore, let to = posting.to else { return nil }
  let verb =
    posting.form == .loudspeaker ? ("đọc lần cuối", "read for the last time") : ("gỡ", "taken down")
  return Finding(
    PostingRules.early, at: posting.location,
    vi: "\(verb.0) ngày \(to.vietnamese), khi còn phải công khai đến hết ngày \(end.vietnamese)",
    en: "\(verb.1) on \(to.iso), when it had to be public through \(end.iso)",
    about: posting.about)
}

extension Posting {
  /// What tells it from others: its page, else its title.
  fileprivate var about: String { page.isEmpty ? title : page }
}
