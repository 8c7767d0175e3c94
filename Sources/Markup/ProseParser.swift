package import Diagnostics

/// Parses the prose of a file: safe HTML with its links still open, and what is wrong with it.
///
/// The diagnostics point into the file. Raw HTML and unsafe links never reach the HTML, whether or
/// not anybody looks at the diagnostics.
package func parseProse(
  _ file: ContentFile, options: ProseOptions = ProseOptions()
) -> (Prose, [Diagnostic]) {
  let source = ProseSource(file.text.bytes, from: file.bodyOffset)
  if let (range, message) = MarkdownLimits.firstExcess(in: source, from: file.bodyOffset) {
    let location = Location(path: file.path, range: range)
    return (Prose(), [Diagnostic(MarkupRules.markdownLimits, at: location, message)])
  }
  let events = file.text.bytes.withUnsafeBufferPointer { bytes in
    CMark.events(of: UnsafeBufferPointer(rebasing: bytes[file.bodyOffset...]))
  }
  var writer = ProseWriter(events, source, path: file.path, options)
  writer.run()
  return (writer.prose, writer.diagnostics)
}

/// Reads and parses a whole file in one step, for callers that need no front matter.
package func parseProse(
  _ bytes: [UInt8], path: String, options: ProseOptions = ProseOptions()
) -> (Prose, [Diagnostic]) {
  let (file, diagnostics) = ContentFile.read(bytes, path: path)
  let (prose, more) = parseProse(file, options: options)
  return (prose, diagnostics + more)
}
