import CityModel
import Foundation

/// An SVG picture of the site alone in the making; charts and maps, which papers show too, are `Documents.Drawing`. What it shows is told in its title and description, so that it can be read without eyes.
///
/// Colours, fonts and strokes come from the style sheet by class; places and sizes are presentation attributes, because
/// the site's policy allows no inline style. Text is escaped here and nowhere else.
package struct SVGPicture {
  private var body = ""
  private var hasLinks = false
  private let id: String
  private let title: String
  private let description: String
  private let kind: String

  /// - Parameters:
  ///   - id: one of its own within the page.
  ///   - kind: the class of the whole picture.
  package init(id: String, kind: String, title: String, description: String) {
    self.id = id
    self.kind = kind
    self.title = title
    self.description = description
  }

  package mutating func text(_ text: String, x: Double, y: Double, _ classes: String = "", anchor: String = "start") {
    body +=
      "<text x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" class=\"\(classes)\" text-anchor=\"\(anchor)\">\(escaped(text))</text>"
  }

  package mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ classes: String, radius: Double = 0
  ) {
    body += """
      <rect x="\(coordinate(x))" y="\(coordinate(y))" width="\(coordinate(width))" height="\(coordinate(height))" \
      rx="\(coordinate(radius))" class="\(classes)"/>
      """
  }

  package mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ classes: String) {
    body += """
      <line x1="\(coordinate(x1))" y1="\(coordinate(y1))" x2="\(coordinate(x2))" y2="\(coordinate(y2))" class="\(classes)"/>
      """
  }

  package mutating func circle(x: Double, y: Double, radius: Double, _ classes: String) {
    body += "<circle cx=\"\(coordinate(x))\" cy=\"\(coordinate(y))\" r=\"\(coordinate(radius))\" class=\"\(classes)\"/>"
  }

  /// - Parameter commands: a path in SVG's own letters, of numbers made by `coordinate`.
  package mutating func path(_ commands: String, _ classes: String) {
    body += "<path d=\"\(commands)\" class=\"\(classes)\"/>"
  }

  /// Opens a link around what is drawn next; `close` ends it.
  package mutating func openLink(to address: String) {
    hasLinks = true
    body += "<a href=\"\(escaped(address))\">"
  }

  package mutating func closeLink() { body += "</a>" }

  /// The finished picture, as wide as its place allows. One with links in it is a group: what is inside a picture cannot
  /// be reached by a screen reader.
  package func svg(width: Double, height: Double) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" class="chart \(kind)" viewBox="0 0 \(coordinate(width)) \(coordinate(height))" \
    role="\(hasLinks ? "group" : "img")" aria-labelledby="\(id)-title \(id)-description">\
    <title id="\(id)-title">\(escaped(title))</title><desc id="\(id)-description">\(escaped(description))</desc>\
    \(body)</svg>
    """
  }
}

/// A number with at most one decimal: pictures need no more, and the same picture has the same bytes everywhere.
package func coordinate(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
  return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
}

package func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}
