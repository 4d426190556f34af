extension Drawing {
  mutating func add(_ words: String, _ word: ChartWord, x: Double, y: Double, anchor: Anchor = .start) {
    let text = Shape.text(
      words, at: Point(x, y), size: word.size, isBold: word.isBold, anchor: anchor, colour: word.colour)
    shapes.append(.role(word.role, text))
  }

  mutating func add(
    _ mark: ChartMark, x: Double, y: Double, width: Double, height: Double, radius: Double = 0
  ) {
    let box = Shape.rectangle(x: x, y: y, width: width, height: height, radius: radius, mark.paint)
    shapes.append(.role(mark.role, box))
  }

  mutating func add(_ mark: ChartMark, from start: Point, to end: Point) {
    shapes.append(.role(mark.role, .line(start, end, mark.paint)))
  }

  mutating func add(_ mark: ChartMark, _ steps: [Step]) { shapes.append(.role(mark.role, .path(steps, mark.paint))) }

  mutating func add(_ mark: ChartMark, around centre: Point, radius: Double) {
    shapes.append(.role(mark.role, .circle(centre: centre, radius: radius, mark.paint)))
  }

  /// Slanted strokes inside a box, drawn one by one: a pattern would need an id that is its own in the whole page.
  mutating func hatch(x: Double, y: Double, width: Double, height: Double, gap: Double = 7) {
    var steps: [Step] = []
    var start = x - height
    while start < x + width {
      let (left, right) = (max(start, x), min(start + height, x + width))
      if right > left {
        steps.append(.move(Point(left, y + height - (left - start))))
        steps.append(.line(Point(right, y + height - (right - start))))
      }
      start += gap
    }
    add(.hatch, steps)
  }

  /// What is drawn within leads to an address on a page; `nil`: nowhere.
  mutating func linked(to address: String?, _ body: (inout Drawing) -> Void) {
    guard let address else { return body(&self) }
    let before = shapes
    shapes = []
    body(&self)
    shapes = before + [.link(to: address, shapes)]
  }
}
