/// What one table may hold. Larger ones are a mistake, or an attack on whoever builds the site.
enum Limits {
  /// Offsets are kept in 32 bits and lengths in 31.
  static let fileBytes = 1 << 31 - 1
  static let fieldBytes = 1_000_000
  static let columns = 4_096
  /// Diagnostics kept of one rule in one file; the rest say nothing new.
  static let diagnosticsPerRule = 1_000

  enum Kind {
    case file
    case field
    case columns
  }
}
