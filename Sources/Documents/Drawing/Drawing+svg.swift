extension Drawing {
  /// The picture as SVG, which tells in its title and description what it shows, so that it can be read without eyes.
  ///
  /// One with links in it is a group: what is inside a picture cannot be reached by a screen reader. There is no style
  /// attribute, so a policy that allows no inline style allows it.
  /// - Parameter idPrefix: one of its own within the page.
  public func svg(title: String, description: String, idPrefix: String, look: SVGLook = .paints) -> String {
    var writer = SVGWriter(look: look)
    writer.write(shapes)
    return """
      <svg xmlns="http://www.w3.org/2000/svg"\(rootLook(look)) viewBox="0 0 \(svgNumber(width)) \(svgNumber(height))" \
      role="\(writer.hasLinks ? "group" : "img")" aria-labelledby="\(idPrefix)-title \(idPrefix)-description">\
      <title id="\(idPrefix)-title">\(svgEscaped(title))</title>\
      <desc id="\(idPrefix)-description">\(svgEscaped(description))</desc>\(writer.body)</svg>
      """
  }

  private func rootLook(_ look: SVGLook) -> String {
    switch look {
    case .paints: " width=\"\(svgNumber(width))pt\" height=\"\(svgNumber(height))pt\" font-family=\"sans-serif\""
    case .roles(let kind): " class=\"chart \(svgEscaped(kind))\""
    }
  }
}

/// A number with few decimals: pictures need no more, and the same picture has the same bytes everywhere. What is no
/// number of a page is nought.
func svgNumber(_ value: Double, decimals: Int = 1) -> String {
  let scale = decimals == 1 ? 10 : 100
  guard value.isFinite, abs(value) < 1e9 else { return "0" }
  let parts = Int((value * Double(scale)).rounded())
  let (whole, rest) = (abs(parts) / scale, abs(parts) % scale)
  let sign = parts < 0 ? "-" : ""
  guard rest > 0 else { return sign + "\(whole)" }
  let digits = String(repeating: "0", count: decimals - "\(rest)".count) + "\(rest)"
  return sign + "\(whole)." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
}

/// Text for XML: control characters that XML forbids become the replacement character.
func svgEscaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\t", "\n", "\r": escaped.unicodeScalars.append(scalar)
    case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
    default: escaped.unicodeScalars.append(scalar.value < 0x20 ? "\u{FFFD}" : scalar)
    }
  }
}
