package import Diagnostics
package import Vietnamese

/// Something to be done by a day.
package struct Work: Sendable {
  /// Stable, unique: it becomes part of the calendar.
  package var id: String
  /// `nil` when it concerns the whole commune.
  package var village: Int?
  package var subject: Subject?
  package var action: String
  /// The step of a set's way to recognition that it is; `nil` when it is none.
  package var step: Step?
  package var leads: [Int]
  package var coordinators: [Int]
  /// When it was given; before that day there was no such task. `nil` where nothing says.
  package var assigned: Day?
  /// As first set; `nil` when the source gives none.
  package var due: Deadline?
  /// In the order in which they were decided.
  package var moves: [Move]
  package var done: Day?
  /// Id of the document that gives the task; empty when none.
  package var document: String
  package var note: String
  package var source: String
  package var location: Location
  /// The cell that gives the deadline.
  package var dueLocation: Location

  package init(id: String, action: String, location: Location) {
    self.id = id
    self.action = action
    self.leads = []
    self.coordinators = []
    self.moves = []
    self.document = ""
    self.note = ""
    self.source = ""
    self.location = location
    self.dueLocation = location
  }

  /// A stage of a set, by their places.
  package struct Step: Hashable, Sendable {
    package var set: Int
    package var stage: Int

    package init(set: Int, stage: Int) {
      self.set = set
      self.stage = stage
    }
  }

  /// That on a day another deadline was set.
  package struct Move: Hashable, Sendable {
    package var decided: Day
    package var due: Deadline

    package init(decided: Day, due: Deadline) {
      self.decided = decided
      self.due = due
    }
  }

  /// The deadline that holds at a date.
  package func deadline(asOf day: Day) -> Deadline? {
    moves.last { $0.decided <= day }?.due ?? due
  }
}
