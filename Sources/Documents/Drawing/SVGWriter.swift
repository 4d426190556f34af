/// Shapes as SVG elements, one behind the other. Text is escaped here and nowhere else.
struct SVGWriter {
  private(set) var body = ""
  private(set) var hasLinks = false
  private let look: SVGLook

  init(look: SVGLook) { self.look = look }

  mutating func write(_ shapes: [Drawing.Shape]) {
    for shape in shapes { write(shape, role: nil) }
  }

  private mutating func write(_ shape: Drawing.Shape, role: String?) {
    switch shape {
    case .line(let start, let end, let paint):
      body += "<line\(places(["x1": start.x, "y1": start.y, "x2": end.x, "y2": end.y]))\(colours(paint, role))/>"
    case .path(let steps, let paint):
      body += "<path d=\"\(steps.map(command).joined())\"\(colours(paint, role))/>"
    case .rectangle(let x, let y, let width, let height, let radius, let paint):
      let box = places(["x": x, "y": y, "width": width, "height": height, "rx": radius])
      body += "<rect\(box)\(colours(paint, role))/>"
    case .circle(let centre, let radius, let paint):
      body += "<circle\(places(["cx": centre.x, "cy": centre.y, "r": radius]))\(colours(paint, role))/>"
    case .text(let words, let at, let size, let isBold, let anchor, let colour):
      body += "<text\(places(["x": at.x, "y": at.y]))\(type(size, isBold, colour, role))"
      body += " text-anchor=\"\(anchor.rawValue)\">\(svgEscaped(words))</text>"
    case .role(let name, let shape): write(shape, role: role.map { "\($0) \(name)" } ?? name)
    case .link(let address, let shapes): link(to: address, shapes)
    }
  }

  private mutating func link(to address: String, _ shapes: [Drawing.Shape]) {
    guard case .roles = look else { return write(shapes) }
    hasLinks = true
    body += "<a href=\"\(svgEscaped(address))\">"
    write(shapes)
    body += "</a>"
  }

  private func places(_ numbers: KeyValuePairs<String, Double>) -> String {
    numbers.map { " \($0.key)=\"\(svgNumber($0.value))\"" }.joined()
  }

  private func command(_ step: Drawing.Step) -> String {
    switch step {
    case .move(let point): "M\(pair(point))"
    case .line(let point): "L\(pair(point))"
    case .curve(let first, let second, let end): "C\(pair(first)) \(pair(second)) \(pair(end))"
    case .close: "Z"
    }
  }

  private func pair(_ point: Drawing.Point) -> String { "\(svgNumber(point.x)) \(svgNumber(point.y))" }

  private func colours(_ paint: Drawing.Paint, _ role: String?) -> String {
    if case .roles = look, let role { return " class=\"\(svgEscaped(role))\"" }
    var attributes = " fill=\"\(paint.fill.map(svgColour) ?? "none")\""
    guard let stroke = paint.stroke else { return attributes }
    attributes += " stroke=\"\(svgColour(stroke))\" stroke-width=\"\(svgNumber(paint.strokeWidth, decimals: 2))\""
    guard !paint.dashes.isEmpty else { return attributes }
    return attributes
      + " stroke-dasharray=\"\(paint.dashes.map { svgNumber($0, decimals: 2) }.joined(separator: " "))\""
  }

  private func type(_ size: Double, _ isBold: Bool, _ colour: UInt32, _ role: String?) -> String {
    if case .roles = look, let role { return " class=\"\(svgEscaped(role))\"" }
    let weight = isBold ? " font-weight=\"bold\"" : ""
    return " font-size=\"\(svgNumber(size, decimals: 2))\"\(weight) fill=\"\(svgColour(colour))\""
  }
}

/// `#0b5d57`
private func svgColour(_ colour: UInt32) -> String {
  let digits = String(colour & 0xFFFFFF, radix: 16)
  return "#" + String(repeating: "0", count: 6 - digits.count) + digits
}
