internal import Glibc

/// A mutual exclusion lock.
///
/// A class because a `pthread_mutex_t` must stay at one address. Not `Synchronization.Mutex`: the
/// thread sanitizer reports that as a race on this toolchain, which would hide real ones.
final class Lock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func withLock<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }
}
