package import CityModel

/// A procedure from above to below: a box for each stage, an arrow for each way on with the words of its actions, a
/// broken line at the side for each way back. One that is too wide for a telephone can be moved from side to side there.
///
/// - Parameters:
///   - words: what stands on a way, one text an action.
///   - legend: what each look means; only those that occur are shown.
package func procedureDiagram(
  id: String, title: String, description: String, flow: ProcedureFlow, cards: [StageCard],
  words: (ProcedureFlow.Way) -> [String], legend: [(look: StageCard.Look, text: String)], backLegend: String
) -> String {
  let labels = Dictionary(flow.ways.map { ($0, wordBlock(words($0))) }) { first, _ in first }
  func arranged(isNarrow: Bool) -> (ProcedureLayout, [ID<Stage>: TextBlock]) {
    let blocks = Dictionary(cards.map { ($0.stage, $0.block(isNarrow: isNarrow)) }) { first, _ in first }
    return (ProcedureLayout(flow, boxes: blocks.mapValues(\.size), leastWidth: 340) { labels[$0]?.size }, blocks)
  }
  var (layout, blocks) = arranged(isNarrow: false)
  if layout.size.width > 400 { (layout, blocks) = arranged(isNarrow: true) }
  let isWide = layout.size.width > 480
  var drawing = SVGPicture(
    id: id, kind: isWide ? "procedure-diagram procedure-diagram-wide" : "procedure-diagram", title: title,
    description: description)
  for line in layout.lines { draw(line, &drawing) }
  for line in layout.lines {
    if let frame = line.label, let block = labels[line.way] { draw(block, in: frame, &drawing) }
  }
  for card in cards {
    if let frame = layout.boxes[card.stage], let block = blocks[card.stage] { draw(card.look, block, frame, &drawing) }
  }
  let looks = Set(cards.map(\.look)), hasBack = flow.ways.contains(where: \.isBack)
  let bottom = drawLegend(
    legend.filter { looks.contains($0.look) }, back: hasBack ? backLegend : nil, at: layout.size.height + 18,
    layout.size.width,
    &drawing)
  return drawing.svg(width: layout.size.width, height: bottom)
}

/// A curve through corners; a line back keeps its corners, a little rounded.
private func draw(_ line: ProcedureLayout.Line, _ drawing: inout SVGPicture) {
  let look = line.way.isBack ? "way-back" : "way-on"
  for stroke in line.strokes {
    drawing.path(line.way.isBack ? rounded(stroke) : curved(stroke), look)
  }
  guard let corners = line.strokes.last, let tip = corners.last, let before = corners.dropLast().last else { return }
  drawing.path(arrow(at: tip, from: before), line.way.isBack ? "way-tip way-tip-back" : "way-tip")
}

private func point(_ spot: ProcedureLayout.Spot) -> String { "\(coordinate(spot.x)) \(coordinate(spot.y))" }

/// Leaves and arrives upright.
private func curved(_ stroke: [ProcedureLayout.Spot]) -> String {
  guard let first = stroke.first else { return "" }
  return zip(stroke, stroke.dropFirst()).reduce("M\(point(first))") { path, pair in
    let (from, to) = pair
    if abs(from.x - to.x) < 0.5 { return "\(path)L\(point(to))" }
    let middle = coordinate((from.y + to.y) / 2)
    return "\(path)C\(coordinate(from.x)) \(middle) \(coordinate(to.x)) \(middle) \(point(to))"
  }
}

private func rounded(_ stroke: [ProcedureLayout.Spot]) -> String {
  guard let first = stroke.first, let last = stroke.last else { return "" }
  var path = "M\(point(first))"
  for (place, corner) in stroke.enumerated().dropFirst().dropLast() {
    let (before, after) = (stroke[place - 1], stroke[place + 1])
    path += "L\(point(towards(before, from: corner)))Q\(point(corner)) \(point(towards(after, from: corner)))"
  }
  return path + "L\(point(last))"
}

/// The spot five units on the way from a corner to another, or half way where that is nearer.
private func towards(_ other: ProcedureLayout.Spot, from corner: ProcedureLayout.Spot) -> ProcedureLayout.Spot {
  let (dx, dy) = (other.x - corner.x, other.y - corner.y)
  let reach = min(5, max(abs(dx), abs(dy)) / 2)
  return ProcedureLayout.Spot(
    x: corner.x + (dx == 0 ? 0 : dx > 0 ? reach : -reach), y: corner.y + (dy == 0 ? 0 : dy > 0 ? reach : -reach))
}

/// Points the way that the line comes in: upright but for a way back that ends at the side of a box.
private func arrow(at tip: ProcedureLayout.Spot, from before: ProcedureLayout.Spot) -> String {
  if before.y == tip.y {
    let back = before.x < tip.x ? -6.0 : 6.0
    return "M\(point(tip))l\(coordinate(back)) -3.6v7.2z"
  }
  return "M\(point(tip))l-3.6 -6h7.2z"
}

private func draw(_ block: TextBlock, in frame: ProcedureLayout.Frame, _ drawing: inout SVGPicture) {
  for (text, y) in block.placed(from: frame.y) {
    drawing.text(text.words, x: frame.middle, y: y, text.look, anchor: "middle")
  }
}

private func draw(
  _ look: StageCard.Look, _ block: TextBlock, _ frame: ProcedureLayout.Frame, _ drawing: inout SVGPicture
) {
  draw(look, x: frame.x, y: frame.y, frame.size, &drawing)
  draw(block, in: frame, &drawing)
}

/// Who decides has a bar at each side, asking is round, an end has a double frame.
private func draw(
  _ look: StageCard.Look, x: Double, y: Double, _ size: ProcedureLayout.Size, _ drawing: inout SVGPicture
) {
  let radius: Double =
    switch look {
    case .asking: 14
    case .deciding: 1
    case .plain, .working, .waiting, .done, .ended: 5
    }
  drawing.rectangle(
    x: x, y: y, width: size.width, height: size.height, "stage-box stage-\(look.rawValue)",
    radius: min(radius, size.height / 2))
  switch look {
  case .deciding:
    drawing.line(x + 3.5, y, x + 3.5, y + size.height, "stage-bar")
    drawing.line(x + size.width - 3.5, y, x + size.width - 3.5, y + size.height, "stage-bar")
  case .done, .ended:
    drawing.rectangle(
      x: x + 3, y: y + 3, width: size.width - 6, height: size.height - 6, "stage-inner stage-inner-\(look.rawValue)",
      radius: 3)
  case .working:
    drawing.line(x, y + size.height - 3.5, x + size.width, y + size.height - 3.5, "stage-bar")
  case .plain, .asking, .waiting: break
  }
}

/// - Returns: the lower edge.
private func drawLegend(
  _ legend: [(look: StageCard.Look, text: String)], back: String?, at top: Double, _ width: Double,
  _ drawing: inout SVGPicture
) -> Double {
  let column = width / 2
  for (place, entry) in legend.enumerated() {
    let x = Double(place % 2) * column + 1, y = top + Double(place / 2) * 22
    draw(entry.look, x: x, y: y, ProcedureLayout.Size(width: 24, height: 15), &drawing)
    drawing.text(entry.text, x: x + 31, y: y + 12, "stage-key")
  }
  guard let back else { return top + Double((legend.count + 1) / 2) * 22 }
  let x = Double(legend.count % 2) * column + 1, y = top + Double(legend.count / 2) * 22
  drawing.line(x, y + 8, x + 24, y + 8, "way-back")
  drawing.text(back, x: x + 31, y: y + 12, "stage-key")
  return top + Double(legend.count / 2 + 1) * 22
}
