package import Markup
package import Model

/// What a folder of content holds.
package struct Content: Sendable {
  package var programme: Programme
  /// By content path, for each article's path.
  package var prose: [String: Prose]
  /// Content paths of the images and files that prose and documents refer to, sorted. They are
  /// copied to the site under the same path below `tep/`.
  package var assets: [String]
  /// What is internal and was not read.
  package var hidden: [InternalValue]
  /// Tables such as `claims` and columns such as `tasks.note` that were not read.
  package var hiddenNames: Set<String> = []
}
