import Diagnostics

/// The state of compiling one template: what its names mean and where its output stands.
struct Frame {
  var region: Region
  /// The shapes of the records in sight, outermost first.
  var scopes: [Shape]
  /// What `.` means inside a section over a text.
  var current: Slot?
  var place: MarkupPlace
  /// The blocks that templates which inherit from this one replace.
  var replacements: [String: Replacement]
  /// Whether the template runs with indentation that is only known when rendering.
  var gathersIndentation: Bool
  /// How many records were entered on the way here.
  var entered: Int
  /// How deep sections, blocks and templates stand within each other.
  var depth: Int
  /// The tag that brought this template in.
  var cause: Location?
  var code = CodeWriter()

  /// A stretch of one file and how its lines are indented.
  struct Region {
    var source: Source
    /// Put before every line.
    var indentation: [UInt8] = []
    /// How many blanks to take from the start of every line.
    var dedent = 0

    /// Blanks at the start of one of the region's lines, as they are to be written.
    func indented(_ blanks: Range<Int>) -> [UInt8] {
      indentation + source.bytes[blanks.dropFirst(dedent)]
    }
  }
}

/// A block that takes another block's place, with the meaning its own blocks have.
struct Replacement {
  /// Equal for the same block with the same replacements of its own.
  var id: Int
  var block: Block
  var source: Source
  var replacements: [String: Replacement]
}
