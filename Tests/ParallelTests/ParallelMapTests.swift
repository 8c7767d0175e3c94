import Synchronization
import Testing

@testable import Parallel

@Test(arguments: [1, 2, 7]) func givesTheSameValuesInOrderOnAnyNumberOfThreads(jobs: Int) {
  let words = parallelMap(count: 1_000, jobs: jobs, chunk: 3) { "number \($0)" }
  #expect(words == (0..<1_000).map { "number \($0)" })
}

@Test func hasNothingToDoForNothing() {
  #expect(parallelMap(count: 0, jobs: 4) { $0 }.isEmpty)
}

@Test(arguments: [1, 2, 7]) func visitsEveryNumberOnce(jobs: Int) {
  let visits = (0..<100).map { _ in Counter() }
  parallelForEach(count: 100, jobs: jobs, chunk: 3, state: { 0 }) { _, number in
    visits[number].add()
  }
  #expect(visits.allSatisfy { $0.count == 1 })
}

/// A class because threads share it.
private final class Counter: Sendable {
  private let value = Atomic<Int>(0)
  var count: Int { value.load(ordering: .relaxed) }
  func add() { value.add(1, ordering: .relaxed) }
}
