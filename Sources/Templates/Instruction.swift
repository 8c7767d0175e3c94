/// Where a value stands when a page is rendered.
struct Slot: Hashable {
  /// Counted from the first record the running template may see.
  var scope: Int32
  var field: Int32
  /// The rest of a dotted name, as an index into the set's paths; -1 for a plain name.
  var path: Int32 = -1
}

/// One step of a compiled template. Lengths count instructions.
enum Instruction {
  case literal(start: Int32, end: Int32)
  /// Escaped for the text between tags.
  case text(Slot)
  /// Escaped for a quoted attribute.
  case attribute(Slot)
  case markup(Slot)
  /// Skips the body when the value is empty, false or absent.
  case whenTrue(Slot, body: Int32)
  case unlessTrue(Slot, body: Int32)
  /// Runs the body, which ends with `leave`, inside the record.
  case record(Slot, body: Int32)
  case leave
  /// Runs the body, which ends with `next`, once inside each record.
  case list(Slot, body: Int32)
  case next
  case call(Call)
  case end
  case addressBegins
  case addressEnds
  /// Writes the indentation that recursive partials have gathered.
  case lineStart

  /// Runs another template.
  struct Call {
    var unit: Int32
    /// Which records the other template sees, as an index into the set's views; -1 for the same.
    var view: Int32
    /// What is added to the gathered indentation; `nil` starts without any.
    var indentation: Range<Int32>?
    /// Whether data decide how deep it goes.
    var isRecursive: Bool
  }
}
