/// A text for an element or an attribute. Characters that no page can hold are left out.
func htmlEscaped(_ text: String) -> String {
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
    case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
    case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
    case "\t", "\n": escaped.append(scalar)
    case "\0"..<" ", "\u{7F}"..."\u{9F}": continue
    default: escaped.append(scalar)
    }
  }
  return String(escaped)
}
