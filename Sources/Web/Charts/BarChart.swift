import Foundation

/// One bar of a comparison: a value with its name above and its number at the end.
package struct Bar {
  /// How the bar is drawn, apart from its colour: solid, hatched, or only an outline.
  package enum Look: String {
    case own, judged
    /// Shown and not judged.
    case unjudged
  }

  package let name: String
  package let value: Double
  package let label: String
  package let look: Look

  package init(name: String, value: Double, label: String, look: Look) {
    self.name = name
    self.value = value
    self.label = label
    self.look = look
  }
}

/// Values held against each other, from a common nought. The city's own bar is solid, judged benchmarks are hatched, those
/// that are only shown are an outline: the three can be told apart in black and white.
package func barChart(id: String, title: String, description: String, bars: [Bar]) -> String {
  let width = 360.0
  let rowHeight = 42.0
  let low = min(0, bars.map(\.value).min() ?? 0)
  let high = max(0, bars.map(\.value).max() ?? 1)
  let labelRoom = (bars.map { ems($0.label) }.max() ?? 0) * 13 + 10
  let scale = (width - labelRoom) / max(high - low, .leastNonzeroMagnitude)
  let nought = -low * scale
  var drawing = Drawing(id: id, kind: "bar-chart", title: title, description: description)
  for (row, bar) in bars.enumerated() {
    let top = Double(row) * rowHeight
    let end = nought + bar.value * scale
    let (start, length) = (min(nought, end), max(abs(end - nought), 1.5))
    drawing.text(bar.name, x: 0, y: top + 13, "bar-name")
    drawing.rectangle(x: start, y: top + 19, width: length, height: 14, "bar-\(bar.look.rawValue)", radius: 2)
    if bar.look == .judged { hatch(&drawing, x: start, y: top + 19, width: length, height: 14) }
    drawing.text(bar.label, x: start + length + 6, y: top + 31, "bar-label")
  }
  drawing.line(nought, 16, nought, Double(bars.count) * rowHeight - 4, "axis")
  return drawing.svg(width: width, height: Double(bars.count) * rowHeight)
}

/// Slanted strokes inside a box, drawn one by one: a pattern would need an id that is its own in the whole page.
func hatch(_ drawing: inout Drawing, x: Double, y: Double, width: Double, height: Double, gap: Double = 7) {
  var commands = ""
  var start = x - height
  while start < x + width {
    let (left, right) = (max(start, x), min(start + height, x + width))
    if right > left {
      commands += "M\(coordinate(left)) \(coordinate(y + height - (left - start)))"
      commands += "L\(coordinate(right)) \(coordinate(y + height - (right - start)))"
    }
    start += gap
  }
  drawing.path(commands, "hatch")
}
