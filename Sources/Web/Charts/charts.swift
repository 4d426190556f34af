import Documents

/// The charts and maps of `Documents` on a page: the style sheet gives the colours by the shapes' roles.

func barChart(id: String, title: String, description: String, bars: [Bar]) -> String {
  barChart(bars).svg(title: title, description: description, idPrefix: id, look: .roles(kind: "bar-chart"))
}

func timeChart(
  id: String, title: String, description: String, points: [TimePoint], number: (Double) -> String
) -> String {
  timeChart(points, number: number)
    .svg(title: title, description: description, idPrefix: id, look: .roles(kind: "time-chart"))
}

func shareBars(id: String, title: String, description: String, bars: [ShareBar]) -> String {
  shareBars(bars).svg(title: title, description: description, idPrefix: id, look: .roles(kind: "share-bars"))
}

func tileMap(id: String, title: String, description: String, cells: [MapCell]) -> String {
  tileMap(cells).svg(title: title, description: description, idPrefix: id, look: .roles(kind: "tile-map"))
}

func boundaryMap(id: String, title: String, description: String, cells: [MapCell], approval: String) -> String {
  boundaryMap(cells, approval: approval)
    .svg(title: title, description: description, idPrefix: id, look: .roles(kind: "boundary-map"))
}
