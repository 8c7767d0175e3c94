import Glibc

/// What the program writes to and knows about the place it runs in.
enum Console {
  enum Stream: Int32 {
    /// What another program may read.
    case output = 1
    /// What a person reads.
    case messages = 2

    /// Whether a person sees it as it is written.
    var isTerminal: Bool { isatty(rawValue) == 1 }
    /// Whether it takes colours and wants them, as no-color.org asks.
    var takesColour: Bool {
      isTerminal && !isSet("NO_COLOR") && value("TERM") != "dumb"
    }
  }

  /// A reader that went away (`bantin explain | head`) must end neither a build nor a sentence.
  static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes a text whole. What cannot be written has no reader, so there is nobody to tell.
  static func print(_ text: String, to stream: Stream) {
    print(Array(text.utf8), to: stream)
  }

  /// Writes bytes whole, as a text.
  static func print(_ bytes: [UInt8], to stream: Stream) {
    bytes.withUnsafeBytes { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = write(stream.rawValue, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        if count < 0, errno == EAGAIN {
          var wait = pollfd(fd: stream.rawValue, events: Int16(POLLOUT), revents: 0)
          guard poll(&wait, 1, -1) >= 0 || errno == EINTR else { return }
          continue
        }
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }

  /// Writes a text behind what a file holds, or into a new one; `false` when that fails.
  static func append(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "a") else { return false }
    let isWritten = fputs(text, file) >= 0
    return fclose(file) == 0 && isWritten
  }

  /// How many columns the terminal has.
  static func width(of stream: Stream) -> Int {
    var size = winsize()
    let answer = ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size)
    return answer == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder and those above it, as far as they are missing; what fails is found when it is used.
  static func makeFolders(_ path: String) {
    for end in path.indices.dropFirst() where path[end] == "/" {
      mkdir(String(path[..<end]), 0o777)
    }
    mkdir(path, 0o777)
  }

  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// A path that does not depend on the working folder.
  static func absolute(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folders in which programs are looked for.
  static var searchPath: String { value("PATH") ?? "" }

  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static func isSet(_ name: String) -> Bool { !(value(name) ?? "").isEmpty }

  private static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
