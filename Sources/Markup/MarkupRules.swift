package import Diagnostics

/// What can be wrong with a text file, its YAML and its Markdown.
package enum MarkupRules {
  /// Every rule of this target, for `bantin explain` and the documentation.
  package static let all: [Rule] = [
    textEncoding, textControlCharacter, textInvisibleCharacter,
    frontMatterUnclosed, yamlSyntax, yamlAnchor, yamlTag, yamlDuplicateKey, yamlKeyNotText,
    yamlLimits, yamlUnknownKey, yamlMissingKey, yamlWrongKind,
    markdownRawHTML, markdownUnsafeLink, markdownRemoteImage, markdownImageWithoutAlt,
    markdownHeadingSkips, markdownFootnoteUndefined, markdownFootnoteUnused, markdownLimits,
  ]
}
