/// A content code in groups of four, as people compare it: "3f2a 91bc 07de".
package func groupedCode(_ code: String) -> String {
  code.enumerated().reduce(into: "") { grouped, digit in
    if digit.offset > 0, digit.offset % 4 == 0 { grouped.append(" ") }
    grouped.append(digit.element)
  }
}
