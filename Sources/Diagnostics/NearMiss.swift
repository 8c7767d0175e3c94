/// The candidate a writer most likely meant, or `nil` when none is close.
///
/// Close is at most a third of the longer word's length in edits (insert, delete, replace,
/// swap neighbours), at least one, and always fewer than its letters. The beginning that both words
/// share does not count as length: `ban-tum` is no slip of `ban-put`. Case and Vietnamese marks
/// do not count as edits, since many type without them; they only decide between candidates that
/// are equally close. Ties go to the candidate that comes first.
package func nearMiss(to word: String, in candidates: some Sequence<String>) -> String? {
  let wanted = Letters(word)
  guard wanted.count <= longestWord else { return nil }
  var best: (candidate: String, distance: (Int, Int))?
  for candidate in candidates {
    guard let distance = distance(wanted, Letters(candidate)) else { continue }
    if let nearest = best?.distance, nearest <= distance { continue }
    best = (candidate, distance)
  }
  return best?.candidate
}

/// A word in lower case, with and without its Vietnamese marks.
private struct Letters {
  let marked: [Character]
  let plain: [Character]

  init(_ word: String) {
    marked = Array(word.lowercased())
    plain = marked.map { unmarked[$0] ?? $0 }
  }

  var count: Int { marked.count }
}

/// Beyond this the comparison costs more than the hint is worth.
private let longestWord = 64

/// The edits without and with marks, or `nil` when the words are not close.
private func distance(_ left: Letters, _ right: Letters) -> (Int, Int)? {
  let longer = max(left.count, right.count)
  let shared = zip(left.plain, right.plain).prefix { $0 == $1 }.count
  let limit = min(max(1, (longer - shared) / 3), longer - 1)
  guard right.count <= longestWord, abs(left.count - right.count) <= limit else { return nil }
  let plain = editDistance(left.plain, right.plain)
  return plain <= limit ? (plain, editDistance(left.marked, right.marked)) : nil
}

/// The letters of Vietnamese that carry marks, without them. Characters are equal however their
/// marks are encoded, so the composed and the decomposed letter are one key.
private let unmarked: [Character: Character] = {
  let shapes = ["a", "a\u{306}", "a\u{302}", "e", "e\u{302}", "i", "o", "o\u{302}", "o\u{31B}"]
  let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
  var letters: [Character: Character] = ["đ": "d", "ð": "d"]
  for shape in shapes + ["u", "u\u{31B}", "y"] {
    for tone in tones {
      guard let letter = (shape + tone).first else { continue }
      letters[letter] = shape.unicodeScalars.first.map(Character.init)
    }
  }
  return letters
}()

/// Optimal string alignment distance: edits that make one word of the other.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for i in 1...left.count {
    var row = [i]
    for j in 1...right.count {
      let replace = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
      var cost = min(last[j] + 1, row[j - 1] + 1, replace)
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        cost = min(cost, beforeLast[j - 2] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
