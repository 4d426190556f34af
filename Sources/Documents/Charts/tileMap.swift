/// Regions as squares that keep only their neighbourhood: no boundary is drawn, so no approval is needed.
///
/// Every tile prints its name and its value; the shade only repeats them. A region without a tile is left out.
public func tileMap(_ cells: [MapCell]) -> Drawing {
  let size = 104.0
  let pitch = size + 6
  let placed = cells.compactMap { cell in cell.tile.map { (cell: cell, tile: $0) } }
  let columns = (placed.map(\.tile.column).max() ?? 0) + 1
  let rows = (placed.map(\.tile.row).max() ?? 0) + 1
  var drawing = Drawing(width: Double(columns) * pitch - 6, height: Double(rows) * pitch - 6)
  for (cell, tile) in placed {
    drawing.linked(to: cell.address) { drawing in
      drawing.add(cell, x: Double(tile.column) * pitch, y: Double(tile.row) * pitch, size: size)
    }
  }
  return drawing
}

extension Drawing {
  fileprivate mutating func add(_ cell: MapCell, x: Double, y: Double, size: Double) {
    add(cell.shade(edge: .paper, 1.5), x: x + 1, y: y + 1, width: size - 2, height: size - 2, radius: 8)
    if cell.label == nil { hatch(x: x + 8, y: y + 8, width: size - 16, height: size - 16, gap: 14) }
    let lines = wrapped(cell.name, widthEm: 6.2, lines: 2)
    let first = y + 42 - Double(lines.count - 1) * 9
    for (index, line) in lines.enumerated() {
      add(line, cell.nameWord, x: x + size / 2, y: first + Double(index) * 18, anchor: .middle)
    }
    add(cell.label ?? "—", cell.valueWord, x: x + size / 2, y: y + 72, anchor: .middle)
  }
}
