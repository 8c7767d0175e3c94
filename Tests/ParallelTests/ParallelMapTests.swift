import Testing

@testable import Parallel

@Test(arguments: [1, 2, 7]) func givesTheSameValuesInOrderOnAnyNumberOfThreads(jobs: Int) {
  let words = parallelMap(count: 1_000, jobs: jobs, chunk: 3) { "number \($0)" }
  #expect(words == (0..<1_000).map { "number \($0)" })
}

@Test func hasNothingToDoForNothing() {
  #expect(parallelMap(count: 0, jobs: 4) { $0 }.isEmpty)
}
