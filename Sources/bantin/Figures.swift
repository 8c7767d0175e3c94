import Diagnostics

/// A count with its thousands grouped: `1.234` and `1,234`.
func grouped(_ count: Int) -> Bilingual {
  var digits = String(count.magnitude)
  var groups: [String] = []
  while digits.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  groups.insert((count < 0 ? "-" : "") + digits, at: 0)
  return Bilingual(vi: groups.joined(separator: "."), en: groups.joined(separator: ","))
}

/// `0,08 giây` below ten seconds, `12 giây`, `3 phút 20 giây`.
func duration(_ seconds: Double) -> Bilingual {
  if seconds < 9.995 {
    let hundredths = Int((max(0, seconds) * 100).rounded())
    let fraction = String(String(100 + hundredths % 100).dropFirst())
    let whole = hundredths / 100
    return Bilingual(vi: "\(whole),\(fraction) giây", en: "\(whole).\(fraction) seconds")
  }
  let rest = Int(min(seconds, 1e9).rounded())
  guard rest >= 60 else { return Bilingual(vi: "\(rest) giây", en: "\(rest) seconds") }
  return Bilingual(
    vi: "\(rest / 60) phút \(rest % 60) giây", en: "\(rest / 60) min \(rest % 60) s")
}
