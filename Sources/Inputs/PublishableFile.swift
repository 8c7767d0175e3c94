/// Endings of files that a site may offer: papers and pictures. A page of HTML or an SVG could
/// carry code that runs in the readers' browsers under the site's own name.
let publishableEndings = [
  "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "txt",
  "zip", "jpg", "jpeg", "png", "gif", "webp", "mp3", "mp4",
]

/// Whether a file may be copied to the site, by its ending.
func isPublishable(_ path: String) -> Bool {
  publishableEndings.contains(path.fileEnding)
}

extension String {
  /// What follows the last point of the last part, in lower case; empty when there is none.
  var fileEnding: String {
    let name = fileName
    guard let point = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: point)...].lowercased()
  }
}
