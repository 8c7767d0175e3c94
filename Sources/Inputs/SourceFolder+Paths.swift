import Diagnostics

/// Questions about the paths of a folder, answered from its listing.
extension SourceFolder {
  /// Whether there is a regular file at a path. Byte for byte: the disk tells spellings apart.
  package func contains(_ path: String) -> Bool {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < files.count && files[low].utf8.elementsEqual(path.utf8)
  }

  /// The folders directly below a path that ends in `/`, as far as they hold files.
  package func folders(below path: String) -> [String] {
    var names: [String] = []
    for file in files where file.utf8.starts(with: path.utf8) {
      let rest = file.utf8.dropFirst(path.utf8.count)
      guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { continue }
      let name = String(decoding: rest[..<slash], as: UTF8.self)
      if names.last != name { names.append(name) }
    }
    return names
  }

  /// The file whose path is most like one that does not exist, or whose name is the same.
  func nearestFile(to path: String) -> String? {
    files.first { $0.fileName == path.fileName } ?? nearMiss(to: path, in: files.prefix(2000))
  }
}

extension String {
  /// The last part of a path.
  var fileName: Substring { self[(lastIndex(of: "/").map(index(after:)) ?? startIndex)...] }

  /// The path without its last part, with `/` at its end unless it is empty.
  var folderPath: Substring { self[..<(lastIndex(of: "/").map(index(after:)) ?? startIndex)] }

  /// The last part without the ending it has.
  func fileStem(without ending: String) -> String { String(fileName.dropLast(ending.count)) }
}
