/// The media type of a file, by how its name ends; bytes of no known kind for any other.
package func contentType(of name: String) -> String {
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return unknownType }
  return types[name[dot...].dropFirst().lowercased()] ?? unknownType
}

private let unknownType = "application/octet-stream"

private let types = [
  "atom": "application/atom+xml",
  "avif": "image/avif",
  "css": "text/css; charset=utf-8",
  "csv": "text/csv; charset=utf-8",
  "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "geojson": "application/geo+json",
  "gif": "image/gif",
  "html": "text/html; charset=utf-8",
  "ico": "image/vnd.microsoft.icon",
  "ics": "text/calendar; charset=utf-8",
  "jpeg": "image/jpeg",
  "jpg": "image/jpeg",
  "js": "text/javascript; charset=utf-8",
  "json": "application/json",
  "md": "text/markdown; charset=utf-8",
  "mp3": "audio/mpeg",
  "mp4": "video/mp4",
  "ods": "application/vnd.oasis.opendocument.spreadsheet",
  "odt": "application/vnd.oasis.opendocument.text",
  "ogg": "audio/ogg",
  "pdf": "application/pdf",
  "png": "image/png",
  "svg": "image/svg+xml",
  "txt": "text/plain; charset=utf-8",
  "webmanifest": "application/manifest+json",
  "webp": "image/webp",
  "woff2": "font/woff2",
  "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "xml": "application/xml",
  "zip": "application/zip",
]
