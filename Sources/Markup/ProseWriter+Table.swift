/// Where in a table the writer stands.
struct TableState {
  var alignments: [MarkdownElement.Alignment] = []
  var column = 0
  var isHeader = false
  var hasBody = false
}

extension ProseWriter {
  /// The region scrolls sideways on a phone, so it can be reached by keyboard; it and the table are
  /// named after the heading above them.
  mutating func openTable(_ alignments: [MarkdownElement.Alignment]) {
    table = TableState(alignments: alignments)
    let name = [options.words.table, currentHeading].compactMap { $0 }.joined(separator: ": ")
    html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
    html.append(text: name)
    html.append("\">\n<table aria-label=\"")
    html.append(text: name)
    html.append("\">\n")
  }

  mutating func closeTable() {
    html.append(table.hasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
  }

  mutating func openRow(isHeader: Bool) {
    table.column = 0
    table.isHeader = isHeader
    if isHeader {
      html.append("<thead>\n")
    } else if !table.hasBody {
      table.hasBody = true
      html.append("<tbody>\n")
    }
    html.append("<tr>")
  }

  mutating func closeRow(isHeader: Bool) {
    html.append(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
  }

  /// Alignment is a class, because the pages' content security policy forbids styles in place.
  mutating func openCell() {
    html.append(table.isHeader ? "<th scope=\"col\"" : "<td")
    switch table.alignments.dropFirst(table.column).first ?? .natural {
    case .natural, .left: break
    case .center: html.append(" class=\"center\"")
    case .right: html.append(" class=\"num\"")
    }
    html.append(">")
    table.column += 1
  }

  mutating func closeCell() {
    html.append(table.isHeader ? "</th>" : "</td>")
  }
}
