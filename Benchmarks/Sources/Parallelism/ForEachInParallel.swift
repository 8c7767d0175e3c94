import Dispatch
import Synchronization

/// Does something for each number below a count, on all processors and in no order.
///
/// - Throws: One of the failures, when all is done.
package func forEachInParallel<Failure: Error>(
  _ count: Int, _ body: @Sendable (Int) throws(Failure) -> Void
) throws(Failure) {
  let failure = Mutex<Failure?>(nil)
  DispatchQueue.concurrentPerform(iterations: count) { number in
    do throws(Failure) { try body(number) } catch { failure.withLock { $0 = error } }
  }
  if let failure = failure.withLock({ $0 }) { throw failure }
}
