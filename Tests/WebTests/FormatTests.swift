import CityModel
import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import Testing

@testable import Web

/// Numbers, dates and drawings as people read them.
@Suite struct FormatTests {
  @Test func `labels are cut where words end`() {
    #expect(wrapped("智慧停车与错时共享", widthEm: 5, lines: 3) == ["智慧停车与", "错时共享"])
    #expect(wrapped("病床（村医）不足", widthEm: 5, lines: 3) == ["病床（村医）", "不足"])
    #expect(wrapped("Report by phone", widthEm: 5, lines: 3) == ["Report by", "phone"])
    #expect(wrapped("一二三四五六七八九", widthEm: 3, lines: 2) == ["一二三", "四五…"])
  }

  @Test func `coordinates have one decimal at most`() {
    #expect([0, 1.25, -0.04, 12.96, -3.5].map(coordinate) == ["0", "1.3", "0", "13", "-3.5"])
  }

  @Test func `a drawing tells what it shows and escapes what it is given`() {
    let svg = barChart(
      id: "x", title: "<灯> & \"光\"", description: "a", bars: [Bar(name: "<b>", value: 1, label: "1", look: .judged)])
    #expect(svg.contains("<title id=\"x-title\">&lt;灯&gt; &amp; &quot;光&quot;</title>"))
    #expect(svg.contains("role=\"img\"") && svg.contains("aria-labelledby=\"x-title x-description\""))
    #expect(!svg.contains("<b>") && !svg.contains("style="))
  }

  @Test func `the same values draw the same bytes`() {
    expectSnapshot(drawings, "drawings.svg.txt")
  }

  private var drawings: String {
    let cells = [
      MapCell(name: "西区", label: "294", step: 0, address: "/regions/990102", tile: .init(column: 0, row: 0)),
      MapCell(name: "东区", label: nil, step: 0, address: "/regions/990101", tile: .init(column: 1, row: 0)),
    ]
    let points = (1...3).compactMap { month in
      CalendarDay(year: 2026, month: month, day: 1).map {
        TimePoint(day: $0, value: Double(month), interval: 0.5...4, label: "\(month)", dateLabel: "2026-0\(month)")
      }
    }
    return [
      tileMap(id: "map", title: "密度", description: "西区 294", cells: cells),
      timeChart(id: "time", title: "逐月", description: "三个月", points: points) { String(Int($0)) },
      chainDiagram(
        id: "chain", title: "链条", description: "问题到对策",
        layers: [
          ChainLayer(name: "问题", nodes: [.init("P1.1 路灯常坏", address: "/problems/P1.1")]),
          ChainLayer(name: "对策", nodes: [.init("没有对策", isHole: true)]),
        ]),
    ].joined(separator: "\n") + "\n"
  }
}
