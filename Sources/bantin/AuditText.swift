import Diagnostics
import Publishing

/// What of a site is not as it was built: a sentence, then every path with what is wrong with it.
func auditText(_ audit: SiteAudit, of site: String) -> Bilingual {
  let files = grouped(audit.files)
  guard audit.count > 0 else {
    return Bilingual(
      vi: "Trang trong \(site)/ đúng như khi dựng: \(files.vi) tệp.\n",
      en: "The site in \(site)/ is as it was built: \(files.en) files.\n")
  }
  let counts = (audit.altered.count, audit.missing.count, audit.added.count)
  return Bilingual(
    vi: listed(audit, Words(altered: "bị sửa", missing: "thiếu", added: "lạ"))
      + "Trang trong \(site)/ không còn như khi dựng (\(files.vi) tệp): \(counts.0) bị sửa, "
      + "\(counts.1) thiếu, \(counts.2) lạ. Dựng lại bằng bantin build.\n",
    en: listed(audit, Words(altered: "altered", missing: "missing", added: "added"))
      + "The site in \(site)/ is not as it was built (\(files.en) files): \(counts.0) altered, "
      + "\(counts.1) missing, \(counts.2) added. Build it again with bantin build.\n")
}

private struct Words { let altered: String, missing: String, added: String }

private func listed(_ audit: SiteAudit, _ words: Words) -> String {
  let kinds = [
    (words.altered, audit.altered), (words.missing, audit.missing), (words.added, audit.added),
  ]
  return kinds.flatMap { word, paths in paths.map { "\(word): \(harmless($0))\n" } }.joined()
}
