import Assessment
import Diagnostics
import Model
import Testing
import Vietnamese

@Suite struct TaskStateTests {
  private func draft(
    _ status: Status = .unmet, due: String? = "2024-07-15", isBefore: Bool = true,
    moves: [(String, String)] = [], done: String? = nil
  ) throws -> Programme {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4.1", status)
    var programme = try draft.programme()
    var task = Work(id: "viec", action: "Lắp đèn", location: Location(path: "tasks.csv"))
    task.village = 0
    task.subject = .indicator(set: 0, criterion: 0, indicator: 0)
    task.leads = [0]
    task.due = try due.map { Deadline(day: try day($0), isBefore: isBefore) }
    task.moves = try moves.map {
      Work.Move(decided: try day($0.0), due: Deadline(day: try day($0.1), isBefore: true))
    }
    task.done = try done.map(day)
    programme.tasks = [task]
    return programme
  }

  private func state(_ programme: Programme, _ asOf: String) throws -> TaskState {
    try #require(assess(programme, asOf: try day(asOf)).progress.tasks.first)
  }

  @Test(arguments: [
    ("2024-07-13", TaskState.Standing.open(daysLeft: 1)), ("2024-07-14", .open(daysLeft: 0)),
    ("2024-07-15", .late(days: 1)), ("2024-08-14", .late(days: 31)),
  ])
  func beforeADayTheDayItselfIsTooLate(_ asOf: String, _ standing: TaskState.Standing) throws {
    #expect(try state(draft(), asOf).standing == standing)
  }

  @Test func onADayTheDayItselfIsInTime() throws {
    #expect(try state(draft(isBefore: false), "2024-07-15").standing == .open(daysLeft: 0))
  }

  @Test func withoutADeadlineNothingIsLate() throws {
    let state = try state(draft(due: nil), "2030-01-01")
    #expect(state.standing == .open(daysLeft: nil))
    #expect(state.deadline == nil)
  }

  @Test func aMoveHoldsFromTheDayItWasDecided() throws {
    let programme = try draft(moves: [("2024-07-10", "2024-08-15")])
    #expect(try state(programme, "2024-07-09").slippage == 0)
    let moved = try state(programme, "2024-07-20")
    #expect(moved.slippage == 31)
    #expect(moved.standing == .open(daysLeft: 25))
  }

  @Test func whatIsDoneLaterIsOpenAtTheDate() throws {
    let programme = try draft(done: "2024-07-20")
    #expect(try state(programme, "2024-07-19").standing == .late(days: 5))
    #expect(
      try state(programme, "2024-07-20").standing
        == .done(on: try day("2024-07-20"), isLate: true))
    #expect(
      try state(draft(done: "2024-07-14"), "2024-07-20").standing
        == .done(on: try day("2024-07-14"), isLate: false))
  }

  @Test func findsWhatDoesNotFitTheAssessments() throws {
    #expect(try state(draft(.unmet, done: "2024-07-01"), "2024-08-01").mismatch == .doneWhileUnmet)
    #expect(try state(draft(.met), "2024-03-01").mismatch == .openWhileMet)
    #expect(try state(draft(.unmet), "2024-03-01").mismatch == nil)
    #expect(try state(draft(.met, done: "2024-07-01"), "2024-08-01").mismatch == nil)
  }

  @Test func putsWhatIsDueFirstAtTheBeginning() throws {
    var programme = try draft()
    for (id, due) in [("b-10", "2024-03-01"), ("b-9", "2024-03-01"), ("c", nil)] {
      var task = Work(id: id, action: id, location: Location(path: "tasks.csv"))
      task.due = try due.map { Deadline(day: try day($0), isBefore: false) }
      programme.tasks.append(task)
    }
    let states = assess(programme, asOf: try day("2024-01-01")).progress.tasks
    #expect(states.map { programme.tasks[$0.task].id } == ["b-9", "b-10", "viec", "c"])
  }
}
