import Documents
import Testing

/// Charts and maps, as pages show them and as papers do.
@Suite struct ChartTests {
  @Test func `the same values draw the same bytes, for the page and for the paper`() throws {
    let drawn = sampleCharts.flatMap { kind, drawing in
      [SVGLook.roles(kind: kind), .paints].map {
        drawing.svg(title: kind, description: "示例", idPrefix: kind, look: $0)
      }
    }
    try expectSnapshot(drawn.joined(separator: "\n") + "\n", "charts.svg.txt")
  }

  @Test func `bars begin at a common nought and end by their values`() {
    let bars = [4.0, 2, -1].map { Bar(name: "\($0)", value: $0, label: "\($0)", look: .own) }
    let boxes = barChart(bars).shapes.compactMap { shape -> (Double, Double)? in
      guard case .role("bar-own", .rectangle(let x, _, let width, _, _, _)) = shape else { return nil }
      return (x, width)
    }
    #expect(abs(boxes[0].1 - 2 * boxes[1].1) < 1e-9 && abs(boxes[1].1 - 2 * boxes[2].1) < 1e-9)
    #expect(boxes[0].0 == boxes[1].0 && abs(boxes[2].0 + boxes[2].1 - boxes[0].0) < 1e-9)
  }

  @Test func `nothing to draw is a picture all the same`() {
    for drawing in [barChart([]), timeChart([]) { "\($0)" }, shareBars([]), tileMap([]), boundaryMap([], approval: "")]
    {
      #expect(drawing.svg(title: "", description: "", idPrefix: "x").hasSuffix("</svg>"))
    }
  }

  @Test(arguments: [[5.0], [0, 0], [46, 49], [-3, 8], [1_000_000, 1_000_001]])
  func `every value of a time chart lies on it, with two to five numbers beside`(_ values: [Double]) {
    let points = values.enumerated().map { TimePoint(day: $0.offset * 31, value: $0.element, label: "", dateLabel: "") }
    let chart = timeChart(points) { "\($0)" }
    let circles = chart.shapes.compactMap { shape -> Drawing.Point? in
      guard case .role("time-point", .circle(let centre, _, _)) = shape else { return nil }
      return centre
    }
    #expect(circles.count == values.count)
    #expect(circles.allSatisfy { (26.0...160).contains($0.y) && (48.0...350).contains($0.x) })
    let lines = chart.shapes.count { if case .role("grid-line", _) = $0 { true } else { false } }
    #expect((1...5).contains(lines), "\(values): \(lines)")
  }
}
