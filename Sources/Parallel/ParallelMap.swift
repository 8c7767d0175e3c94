import Dispatch
import Synchronization

/// Computes a value for each number below `count`, on up to `jobs` threads, in order.
///
/// The result does not depend on `jobs`. Work is handed out in chunks of `chunk` numbers.
package func parallelMap<T: Sendable>(
  count: Int, jobs: Int, chunk: Int = 16, _ body: @Sendable (Int) -> T
) -> [T] {
  guard jobs > 1, count > chunk else { return (0..<count).map(body) }
  return [T](unsafeUninitializedCapacity: count) { buffer, initialized in
    nonisolated(unsafe) let slots = buffer
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        let start = next.add(chunk, ordering: .relaxed).oldValue
        guard start < count else { return }
        for index in start..<min(start + chunk, count) {
          slots.initializeElement(at: index, to: body(index))
        }
      }
    }
    initialized = count
  }
}

/// Does something for each number below `count`, on up to `jobs` threads in no order. Each thread
/// makes itself a state once, such as a buffer it fills again and again.
package func parallelForEach<State>(
  count: Int, jobs: Int, chunk: Int = 16, state makeState: @Sendable () -> State,
  _ body: @Sendable (inout State, Int) -> Void
) {
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
    var state = makeState()
    while true {
      let start = next.add(chunk, ordering: .relaxed).oldValue
      guard start < count else { return }
      for index in start..<min(start + chunk, count) { body(&state, index) }
    }
  }
}
