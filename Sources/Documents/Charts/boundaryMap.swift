/// Regions within their outlines. Only to be drawn under an approval number, which is printed on the picture itself.
public func boundaryMap(_ cells: [MapCell], approval: String) -> Drawing {
  let projection = MapProjection(cells.flatMap { $0.polygons.joined().joined() })
  var drawing = Drawing(width: projection.width, height: projection.height + 30)
  for cell in cells {
    drawing.linked(to: cell.address) { drawing in
      let rings = cell.polygons.joined().flatMap { line(through: $0.map(projection.place)) + [.close] }
      drawing.add(cell.shade(edge: 0x48776E, 1), rings)
    }
  }
  for cell in cells {
    guard let largest = cell.polygons.compactMap(\.first).max(by: { $0.count < $1.count }) else { continue }
    let middle = projection.middle(largest)
    drawing.add(cell.name, cell.nameWord, x: middle.x, y: middle.y, anchor: .middle)
    drawing.add(cell.label ?? "—", cell.valueWord, x: middle.x, y: middle.y + 19, anchor: .middle)
  }
  drawing.add(approval, .mapApproval, x: 0, y: projection.height + 22)
  return drawing
}
