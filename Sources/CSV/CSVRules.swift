package import Diagnostics

/// Every mistake that can be seen in a table before anyone knows what it is about.
/// Each rule stands with its texts in the file of its topic.
package enum CSVRules {
  package static let all: [Rule] = [
    emptyFile, limits,
    invalidUTF8, legacyEncoding, utf16Odd, nul, ethForDStroke, invisible,
    unclosedQuote, strayQuote, textAfterQuote,
    duplicateHeading, emptyHeading, raggedRow, shortRow,
  ]
}
