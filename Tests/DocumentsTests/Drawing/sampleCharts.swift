import Documents

/// One of each kind, with everything that it can show.
var sampleCharts: [(kind: String, drawing: Drawing)] {
  let square = [(106.0, 31.0), (107, 31), (107, 32), (106, 32)].map {
    MapCell.Corner(longitude: $0.0, latitude: $0.1)
  }
  let east = square.map { MapCell.Corner(longitude: $0.longitude + 1, latitude: $0.latitude) }
  let cells = [
    MapCell(
      name: "西区", label: "294", step: 0, address: "/west", tile: .init(column: 0, row: 0), polygons: [[square]]),
    MapCell(name: "中心城区一", label: "812", step: 4, tile: .init(column: 1, row: 0), polygons: [[east]]),
    MapCell(name: "东区", label: nil, step: 0, tile: .init(column: 1, row: 1)),
  ]
  return [
    (
      "bar-chart",
      barChart([
        Bar(name: "本市 · 2026", value: 12.5, label: "12.5", look: .own),
        Bar(name: "全省 · 2026", value: 16, label: "16", look: .judged),
        Bar(name: "全国 · 2024", value: 9, label: "9", look: .unjudged),
      ])
    ),
    (
      "time-chart",
      timeChart(
        (0..<4).map {
          TimePoint(
            day: $0 * 30, value: [41, 47, 44, 52][$0], interval: [36, 43, 41, 47][$0]...[46, 51, 47, 57][$0],
            label: "\([41, 47, 44, 52][$0])%", dateLabel: "2026-0\($0 + 1)")
        }, number: { "\(Int($0))" })
    ),
    (
      "share-bars",
      shareBars([
        ShareBar(name: "参加表决人数", share: 0.7, label: "70%", marks: [.init(share: 2.0 / 3, label: "2/3 以上")]),
        ShareBar(name: "停车", share: 0.25, label: "25%", interval: 0.1...0.4),
      ])
    ),
    ("tile-map", tileMap(cells)), ("boundary-map", boundaryMap(Array(cells.prefix(2)), approval: "审图号：示例")),
  ]
}
