/// Why a file cannot stand on a page as an image.
enum ImageProblem: Equatable {
  case tooLarge
  /// Its ending is none of those a browser shows and we check; an SVG can carry code.
  case ending
  /// Its first bytes are not those of the kind its ending names.
  case bytes

  static let largest = 10 << 20
  private static let opening: [String: [[UInt8?]]] = [
    "jpg": [[0xFF, 0xD8, 0xFF]],
    "jpeg": [[0xFF, 0xD8, 0xFF]],
    "png": [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]],
    "gif": ["GIF87a".utf8.map { $0 }, "GIF89a".utf8.map { $0 }],
    "webp": ["RIFF".utf8.map { $0 } + [nil, nil, nil, nil] + "WEBP".utf8.map { $0 }],
  ]

  /// `nil` when nothing is wrong with the image.
  init?(_ path: String, in folder: SourceFolder) throws(InputError) {
    guard let openings = ImageProblem.opening[path.fileEnding] else {
      self = .ending
      return
    }
    if try folder.size(path) > ImageProblem.largest {
      self = .tooLarge
      return
    }
    let head = try folder.read(path, atMost: 16)
    let isKnown = openings.contains { opening in
      head.count >= opening.count && zip(head, opening).allSatisfy { $1 == nil || $0 == $1 }
    }
    if isKnown { return nil }
    self = .bytes
  }
}
