/// Values held against each other, from a common nought. One's own bar is solid, judged benchmarks are hatched, those that
/// are only shown are an outline: the three can be told apart in black and white.
public func barChart(_ bars: [Bar]) -> Drawing {
  let rowHeight = 42.0
  let low = min(0, bars.map(\.value).min() ?? 0)
  let high = max(0, bars.map(\.value).max() ?? 1)
  let labelRoom = (bars.map { ems($0.label) }.max() ?? 0) * 13 + 10
  var drawing = Drawing(width: 360, height: Double(bars.count) * rowHeight)
  let scale = (drawing.width - labelRoom) / max(high - low, .leastNonzeroMagnitude)
  let nought = -low * scale
  for (row, bar) in bars.enumerated() {
    drawing.add(bar, top: Double(row) * rowHeight, nought: nought, scale: scale)
  }
  drawing.add(.axis, from: .init(nought, 16), to: .init(nought, drawing.height - 4))
  return drawing
}

extension Drawing {
  fileprivate mutating func add(_ bar: Bar, top: Double, nought: Double, scale: Double) {
    let end = nought + bar.value * scale
    let (start, length) = (min(nought, end), max(abs(end - nought), 1.5))
    add(bar.name, .barName, x: 0, y: top + 13)
    add(bar.look.mark, x: start, y: top + 19, width: length, height: 14, radius: 2)
    if bar.look == .judged { hatch(x: start, y: top + 19, width: length, height: 14) }
    add(bar.label, .barLabel, x: start + length + 6, y: top + 31)
  }
}
