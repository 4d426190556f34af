package import CityModel

/// One region on a map: its name, and what is said there.
package struct MapCell {
  package let name: String
  /// `nil`: nothing that may be drawn.
  package let label: String?
  /// The class it is shaded in, counted from 0, the lowest.
  package let step: Int
  package let address: String
  package let tile: Region.Tile?
  package let polygons: [[[Point]]]

  package init(
    name: String, label: String?, step: Int, address: String, tile: Region.Tile?, polygons: [[[Point]]] = []
  ) {
    self.name = name
    self.label = label
    self.step = step
    self.address = address
    self.tile = tile
    self.polygons = polygons
  }
}

/// Regions as squares that keep only their neighbourhood: no boundary is drawn, so no approval is needed.
///
/// Every tile prints its name and its value; the shade only repeats them.
package func tileMap(id: String, title: String, description: String, cells: [MapCell]) -> String {
  let size = 104.0
  let gap = 6.0
  let placed = cells.compactMap { cell in cell.tile.map { (cell: cell, tile: $0) } }
  let columns = (placed.map(\.tile.column).max() ?? 0) + 1
  let rows = (placed.map(\.tile.row).max() ?? 0) + 1
  var drawing = Drawing(id: id, kind: "tile-map", title: title, description: description)
  for (cell, tile) in placed {
    let (x, y) = (Double(tile.column) * (size + gap), Double(tile.row) * (size + gap))
    drawing.openLink(to: cell.address)
    drawing.rectangle(x: x + 1, y: y + 1, width: size - 2, height: size - 2, cell.shade, radius: 8)
    if cell.label == nil { hatch(&drawing, x: x + 8, y: y + 8, width: size - 16, height: size - 16, gap: 14) }
    let lines = wrapped(cell.name, widthEm: 6.2, lines: 2)
    for (index, line) in lines.enumerated() {
      drawing.text(
        line, x: x + size / 2, y: y + 42 - Double(lines.count - 1) * 9 + Double(index) * 18, "map-name \(cell.ink)",
        anchor: "middle")
    }
    drawing.text(cell.label ?? "—", x: x + size / 2, y: y + 72, "map-value \(cell.ink)", anchor: "middle")
    drawing.closeLink()
  }
  return drawing.svg(width: Double(columns) * (size + gap) - gap, height: Double(rows) * (size + gap) - gap)
}

extension MapCell {
  var shade: String { label == nil ? "map-none" : "map-step-\(step)" }
  /// Light ink on the two darkest shades.
  var ink: String { label != nil && step >= 3 ? "ink-light" : "ink-dark" }
}
