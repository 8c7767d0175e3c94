/// The paper that layouts are brought to.
package enum PaperSize: String, CaseIterable, Sendable {
  case a4, a3

  /// Width and height in inches (ISO 216).
  var inches: (width: Double, height: Double) {
    switch self {
    case .a4: (210 / 25.4, 297 / 25.4)
    case .a3: (297 / 25.4, 420 / 25.4)
    }
  }
}
