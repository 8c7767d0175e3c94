import Templates

/// What the templates of paper may name.
enum SheetShapes {
  static let column = Shape(
    "column of a sheet",
    [("text", .text), ("isNumber", .flag), ("isCode", .flag), ("isBroad", .flag)])
  static let cell = Shape(
    "cell of a sheet",
    [("text", .text), ("isHead", .flag), ("isNumber", .flag), ("isCode", .flag)])
  static let row = Shape("row of a sheet", [("isMain", .flag), ("cells", .list(cell))])
  static let group = Shape(
    "group of rows", [("heading", .text), ("width", .text), ("rows", .list(row))])
  static let table = Shape(
    "table of a sheet",
    [
      ("caption", .text), ("isWide", .flag), ("isKeptTogether", .flag), ("repeated", .text),
      ("columnCount", .text), ("columns", .list(column)),
      ("groups", .list(group)),
    ])
  static let section = Shape(
    "section of a sheet",
    [("heading", .text), ("lines", .list(Shapes.textLine)), ("tables", .list(table))])
  static let part = Shape(
    "part of a sheet",
    [("id", .text), ("heading", .text), ("startsPage", .flag), ("sections", .list(section))])
  static let posterItem = Shape(
    "unmet criterion of a poster",
    [("code", .text), ("name", .text), ("parts", .text), ("units", .text), ("due", .text)])
  static let spokenFoot = Shape(
    "foot of a poster or loudspeaker text",
    [
      ("extract", .text), ("codeLabel", .text), ("builderLabel", .text), ("addressLabel", .text),
      ("dataAsOf", .text),
    ])
  static let qr = Shape("QR code", [("size", .text), ("path", .text)])
}
