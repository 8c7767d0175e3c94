import Foundation
import Glibc
import Synchronization

/// Answers requests from this machine, and from no other: it listens on 127.0.0.1 only.
///
/// A class because its socket has one owner that must close it.
package final class LoopbackServer: Sendable {
  private let socket: Int32
  /// Where it listens.
  package let port: UInt16

  /// More connections than this are told to come back. A browser opens six to one place.
  private static let mostConnections = 64

  /// Takes a port; 0 for one that the machine chooses. Requests wait until `start`.
  package init(port wanted: UInt16) throws(PortFailure) {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { throw PortFailure(port: wanted, code: errno) }
    var yes: Int32 = 1
    // A port of a server that just ended may be taken again at once.
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = wanted.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    let isHeld = withAddress(&address) { bind(socket, $0, $1) == 0 } && listen(socket, 128) == 0
    let code = errno
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    guard isHeld, withAddress(&address, { place, _ in getsockname(socket, place, &size) == 0 })
    else {
      close(socket)
      throw PortFailure(port: wanted, code: code)
    }
    self.socket = socket
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(socket) }

  /// Begins to answer, each connection on a thread of its own.
  package func start(_ answer: @escaping @Sendable (Request) -> Response) {
    Thread.detachNewThread { [self] in
      let open = Counter()
      while let client = nextClient() {
        guard open.value.add(1, ordering: .relaxed).newValue <= Self.mostConnections else {
          Connection(client).send(Response(.unavailable).head)
          open.value.subtract(1, ordering: .relaxed)
          continue
        }
        Thread.detachNewThread {
          Connection(client).serve(answer)
          open.value.subtract(1, ordering: .relaxed)
        }
      }
    }
  }

  /// Takes no more connections.
  package func stop() { shutdown(socket, Int32(SHUT_RDWR)) }

  private func nextClient() -> Int32? {
    while true {
      let client = accept(socket, nil, nil)
      if client >= 0 {
        _ = fcntl(client, F_SETFD, FD_CLOEXEC)
        return client
      }
      switch errno {
      case EINTR, ECONNABORTED, EPROTO: continue
      case EMFILE, ENFILE, ENOBUFS, ENOMEM: usleep(50_000)
      default: return nil
      }
    }
  }
}

/// A class because threads share it.
private final class Counter: Sendable {
  let value = Atomic<Int>(0)
}

private func withAddress<Result>(
  _ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Result
) -> Result {
  withUnsafeMutablePointer(to: &address) { place in
    place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
}
