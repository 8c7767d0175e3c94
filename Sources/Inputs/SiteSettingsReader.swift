package import Diagnostics
import Markup
package import Model
import Vietnamese

/// What `site.yaml` says, and where it names the default set, to be checked when the sets are
/// known.
struct SiteReading {
  var site = SiteSettings()
  var defaultSet: Location?
  var audience = Audience()
  var diagnostics: [Diagnostic] = []
}

/// Reads `site.yaml`.
func readSiteSettings(_ bytes: [UInt8], path: String) -> SiteReading {
  var reader = SettingsReader(bytes, path: path)
  var reading = SiteReading()
  reading.site = reader.siteSettings()
  let defaultSet = reader.placed("default_set")
  reading.site.defaultSet = defaultSet?.value ?? ""
  reading.defaultSet = defaultSet.map(reader.location)
  for name in reader.placedList("internal") {
    let mistake = reading.audience.add(name.value, at: reader.location(of: name))
    if let mistake { reader.report(mistake) }
  }
  let contact = reader.placed("contact").map { [$0.range] } ?? []
  reading.diagnostics = reader.finish() + personalData(in: bytes, path: path, contacts: contact)
  return reading
}

/// Reads the days off of a whole country, as a theme's `holidays.yaml` has them.
package func readHolidays(
  _ bytes: [UInt8], path: String
) -> (holidays: Holidays, diagnostics: [Diagnostic]) {
  var reader = SettingsReader(bytes, path: path)
  let holidays = reader.holidays()
  return (holidays, reader.finish())
}

extension SettingsReader {
  fileprivate mutating func siteSettings() -> SiteSettings {
    var site = SiteSettings()
    site.title = required("title")
    site.programme = text("programme")
    site.commune = text("commune")
    site.district = text("district")
    site.province = text("province")
    site.publisher = text("publisher")
    site.contact = text("contact")
    site.source = text("source")
    site.language = word("language", Language.allCases.map { ($0.rawValue, $0) }) ?? .vietnamese
    site.decimalMark = word("decimal_mark", [(",", DecimalMark.comma), (".", .point)])
    site.asOf = day("as_of")
    site.started = day("started")
    site.baseURL = baseURL()
    group("monthly_report") { site.reportDuty = $0.reportDuty() }
    groups("checks") { if let check = $0.checkSetting() { site.checks.append(check) } }
    site.holidays = holidays()
    if let months = wholeNumber("stale_months") { site.staleMonths = max(1, months) }
    if let tasks = wholeNumber("most_tasks") { site.mostTasks = max(1, tasks) }
    group("privacy") { site.privacy = $0.countPrivacy() }
    group("paper") { site.paper = $0.paperForm() }
    group("loudspeaker") { site.loudspeaker = $0.loudspeakerSettings() }
    site.leftOut = leftOut()
    group("licence") { site.licence = $0.licence() }
    return site
  }

  private mutating func leftOut() -> Set<PageKind> {
    let kinds = placedList("leave_out").compactMap { text -> PageKind? in
      if let kind = PageKind(rawValue: text.value) { return kind }
      let known = PageKind.allCases.map(\.rawValue)
      report(.settingForm("leave_out", text.value, known, at: location(of: text)))
      return nil
    }
    return Set(kinds)
  }

  private mutating func loudspeakerSettings() -> LoudspeakerSettings {
    var settings = LoudspeakerSettings()
    for (name, range, keep) in [
      ("minutes", 1...30, \LoudspeakerSettings.minutes),
      ("words_per_minute", 60...300, \.wordsPerMinute),
    ] {
      guard let text = placed(name), let number = wholeNumber(name) else { continue }
      if range.contains(number) {
        settings[keyPath: keep] = number
      } else {
        let known = ["\(range.lowerBound)…\(range.upperBound)"]
        report(.settingForm(name, text.value, known, at: location(of: text)))
      }
    }
    settings.abbreviations = texts("abbreviations")
    return settings
  }

  private mutating func licence() -> Licence {
    var licence = Licence()
    licence.name = text("name")
    licence.title = text("title")
    if let url = placed("url") {
      licence.url = isWebAddress(url.value) ? url.value : ""
      if licence.url.isEmpty { report(.baseURLForm(url.value, at: location(of: url))) }
    }
    return licence
  }

  private mutating func paperForm() -> PaperForm {
    var form = PaperForm()
    form.parent = text("parent")
    form.issuer = text("issuer")
    form.place = text("place")
    form.recipients = placedList("recipients").map(\.value)
    form.signature = placedList("signature").map(\.value)
    return form
  }

  fileprivate mutating func holidays() -> Holidays {
    Holidays(daysOff: days("days_off"), workDays: days("work_days"))
  }

  private mutating func days(_ key: String) -> [Day] {
    placedList(key).compactMap { text in
      let day = Day.parse(text.value)
      if day == nil { report(.dateForm(text.value, at: location(of: text))) }
      return day
    }
  }

  private mutating func reportDuty() -> ReportDuty? {
    let last = placed("before_day")
    _ = required("before_day")
    let day = wholeNumber("before_day")
    var duty = ReportDuty(beforeDay: day ?? 1)
    duty.from = text("from")
    duty.to = text("to")
    duty.source = text("source")
    duty.since = month("since")
    let cutoff = placed("cutoff_day")
    duty.cutoffDay = wholeNumber("cutoff_day")
    for (name, day, place) in [
      ("before_day", day, last), ("cutoff_day", duty.cutoffDay, cutoff),
    ] {
      guard let day, let place, !(1...28).contains(day) else { continue }
      report(.settingForm(name, place.value, ["1…28"], at: location(of: place)))
    }
    return day == nil ? nil : duty
  }

  /// With a threshold of two only one count would be kept back, and so told.
  private mutating func countPrivacy() -> CountPrivacy {
    var privacy = CountPrivacy()
    let text = placed("small_counts")
    if let limit = wholeNumber("small_counts"), let text {
      if limit == 0 || 3...100 ~= limit {
        privacy.smallCounts = limit
      } else {
        report(.settingForm("small_counts", text.value, ["0", "3…100"], at: location(of: text)))
      }
    }
    privacy.things = placedList("things").map(\.value)
    return privacy
  }

  private mutating func checkSetting() -> CheckSetting? {
    let check = placed("check")
    _ = required("check")
    let level = word("level", CheckSetting.Level.allCases.map { ($0.rawValue, $0) })
    _ = required("level")
    guard let check, let level else { return nil }
    return CheckSetting(check: check.value, level: level, location: location(of: check))
  }

  /// An absolute address, with `/` at its end.
  private mutating func baseURL() -> String {
    guard let text = placed("base_url") else { return "" }
    if isWebAddress(text.value) { return text.value.hasSuffix("/") ? text.value : text.value + "/" }
    report(.baseURLForm(text.value, at: location(of: text)))
    return ""
  }
}

/// Whether a text is `http://` or `https://`, a host and perhaps a path: it becomes part of
/// canonical links and of the site map.
func isWebAddress(_ text: String) -> Bool {
  guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
  let rest = text.utf8.dropFirst(scheme.utf8.count)
  guard let first = rest.first, first != UInt8(ascii: "/") else { return false }
  return rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'<>\\^`{|}?#@".utf8.contains($0) }
}
