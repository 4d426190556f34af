import CityModel
import Documents
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

  @Test(
    arguments: [
      ("12345.60", "12,345.60"), ("-12345", "−12,345"), ("999", "999"), ("1234", "1234"), ("abc", "abc"), ("", ""),
    ])
  func `numbers are shown as they were written`(_ sample: (String, String)) throws {
    #expect(try wording.digits(sample.0) == sample.1)
  }

  @Test(arguments: [(0, "0"), (5, "0.05"), (120_000, "1200"), (1_234_567_890, "12,345,678.90"), (-150, "−1.50")])
  func `money is shown to the fen`(_ sample: (Int, String)) throws {
    #expect(try wording.money(fen: sample.0) == sample.1)
  }

  private var wording: Wording {
    get throws {
      let example = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../cities/example")
      let files = try #require(PackFiles.folder(example.standardized).value)
      let pack = try #require(loadPack(files).value)
      return Wording(texts: try Texts.bundled(), language: .chinese, pack: pack)
    }
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
        TimePoint(
          day: $0.daysSince1970, value: Double(month), interval: 0.5...4, label: "\(month)", dateLabel: "2026-0\(month)"
        )
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
      shareBars(
        id: "share", title: "占比", description: "两条",
        bars: [
          ShareBar(name: "人数", share: 0.6666, label: "66.6%", marks: [.init(share: 2.0 / 3, label: "2/3 以上")]),
          ShareBar(name: "停车", share: 0.25, label: "25%", interval: 0.1...0.4),
        ]),
      outline(
        [(106.75, 31.86), (106.76, 31.86), (106.76, 31.87)].compactMap { Point(longitude: $0.0, latitude: $0.1) },
        title: "范围", description: "3 个点"),
    ].joined(separator: "\n") + "\n"
  }
}
