import Checkup
import CityModel
import Foundation
import Testing

@testable import Platform

/// Figures from entry to every reader: who may, what is refused, what is kept.
@Suite struct FigureTests {
  private let cover: ID<Indicator> = "forest-cover"

  @Test("An entered value is seen by nobody until another agency's eyes approved it")
  func approved() async throws {
    try await Town.visit { town in
      #expect(try await town.enter("63.5", by: "dispatcher@desk") == "1 new")
      #expect(try await town.newest(cover) == "63 2022-12-31")
      let waiting = try await town.platform.figureDesk(town.viewer("leader@office")).waiting
      #expect(waiting.map { "\($0.value?.text ?? "") \($0.state)" } == ["63.5 entered"])
      #expect(try await town.decide(waiting.map(\.id), by: "worker@works") == "figures.not-above")
      #expect(try await town.decide(waiting.map(\.id), by: "leader@office") == "ok")
      #expect(try await town.newest(cover) == "63.5 2025-12-31")
      #expect(try await town.decide(waiting.map(\.id), by: "leader@office") == "figures.decided")
    }
  }

  @Test("Nobody approves their own entry; a correction keeps the earlier value")
  func corrected() async throws {
    try await Town.visit { town in
      #expect(try await town.enter("100", of: "area", by: "leader@office") == "1 new")
      let own = try await town.platform.figureDesk(town.viewer("leader@office")).waiting.map(\.id)
      #expect(try await town.decide(own, by: "leader@office") == "figures.own-entry")
      #expect(try await town.decide(own, by: "leader@office/2") == "ok")
      #expect(try await town.enter("101", of: "area", by: "leader@office") == "1 changed")
      let entries = try await town.platform.figureHistory(
        "area", region: "990100", viewer: town.viewer("leader@office")
      ).entries
      #expect(
        entries.map { "\($0.value?.text ?? "") was \($0.before?.text ?? "-"), \($0.state)" } == [
          "101 was 100, entered", "100 was -, approved",
        ])
      #expect(try await town.newest("area") == "100 2025-12-31")
    }
  }

  @Test("Every fault is told at once, under its code")
  func faults() async throws {
    try await Town.visit { (town: Town) async throws -> Void in
      #expect(
        try await town.enter("101", by: "dispatcher@desk")
          == "figures.faults 0.value:figures.out-of-range 0.value:figures.big-change")
      #expect(try await town.enter("ten", by: "dispatcher@desk") == "figures.faults 0.value:figures.bad-number")
      #expect(
        try await town.enter("63", of: "area", by: "dispatcher@desk") == "figures.faults 0.indicator:figures.not-yours")
      #expect(try await town.enter("63", by: "worker@works") == "figures.faults 0.indicator:figures.not-yours")
      #expect(
        try await town.enter("63", of: "density", by: "dispatcher@desk")
          == "figures.faults 0.indicator:figures.reckoned")
      #expect(
        try await town.enter("63", on: "2026-12-31", by: "dispatcher@desk") == "figures.faults 0.period:figures.future")
      #expect(try await town.enter("90", by: "dispatcher@desk") == "figures.faults 0.value:figures.big-change")
      #expect(try await town.enter("90", by: "dispatcher@desk", isConfirmed: true) == "1 new")
    }
  }

  @Test("What is due is late, then entered, then approved; a locked period takes nothing")
  func duties() async throws {
    try await Town.visit { town in
      #expect(try await town.duties() == "2025: forest-cover late 2026-03-01, population late 2026-03-01")
      _ = try await town.enter("63.5", by: "dispatcher@desk")
      #expect(try await town.duties() == "2025: forest-cover entered 2026-03-01, population late 2026-03-01")
      let leader = try town.viewer("leader@office")
      try await town.platform.lockFigures(true, agency: "desk", period: "2025", reason: "", viewer: leader)
      #expect(try await town.enter("64", by: "dispatcher@desk") == "figures.faults 0.period:figures.locked")
      await #expect(throws: Refusal("figures.no-reason")) {
        try await town.platform.lockFigures(false, agency: "desk", period: "2025", reason: "", viewer: leader)
      }
    }
  }

  @Test("What was given out comes back unchanged", arguments: FigureLayout.allCases)
  func roundTrip(_ layout: FigureLayout) async throws {
    let everything: (inout [String: String]) -> Void = { texts in
      for path in ["area", "population", "forest-cover", "water-class"].map({ "indicators/\($0).yaml" }) {
        texts[path] = texts[path]?.replacing("reporter: desk\n", with: "")
      }
    }
    try await Town.visit(editing: everything) { town in
      let sheet = try await town.platform.importFigures(
        .bytes(town.platform.exportFigureSheet(), name: "figures.xlsx"), writes: true,
        viewer: town.viewer("leader@office"))
      #expect(
        sheet.findings == [] && sheet.changes.new == 0 && sheet.changes.changed == 0 && sheet.changes.unchanged > 5)
      let text = try await town.platform.exportFigures(layout)
      let result = try await town.take(text, by: "leader@office", writes: true)
      #expect(result.findings == [], "\(CityModel.text(result.findings))")
      #expect(result.changes.new == 0 && result.changes.changed == 0)
      #expect(result.changes.unchanged == text.split(whereSeparator: \.isNewline).count - 1)
    }
  }

  @Test("Twenty thousand rows with a hundred faults: all are told with their place, and nothing changes")
  func plantedFaults() async throws {
    try await Town.visit { town in
      let faulty = figureTable(rows: 20_000, faults: 100)
      let result = try await town.take(faulty.text, by: "dispatcher@desk", writes: true)
      #expect(result.rows == 20_000 && result.faultCount == 100 && !result.isWritten)
      #expect(result.findings.map { "\($0.location.line):\($0.location.column) \($0.code)" } == faulty.expected)
      #expect(try await town.platform.figureDesk(town.viewer("leader@office")).waiting.isEmpty)
      let sound = figureTable(rows: 20_000, faults: 0)
      let dry = try await town.take(sound.text, by: "dispatcher@desk", writes: false)
      #expect(dry.changes.new == 20_000 && !dry.isWritten)
      #expect(try await town.take(sound.text, by: "dispatcher@desk", writes: true).isWritten)
      #expect(try await town.take(sound.text, by: "dispatcher@desk", writes: false).changes.unchanged == 20_000)
    }
  }

  @Test(
    "What is wrong with a file is told with its place",
    arguments: [
      ("indicator,region,period\n", "1:1 figures.missing-column"),
      ("indicator,region,period,value,colour\n", "1:31 figures.unknown-column"),
      ("indicator,region,period,value\nforest-cover,990100,2025-12-31\n", "2:1 figures.wrong-cell-count"),
      ("indicator,region,period,value\nforest-cover,990100,2025-12-31,\"63\n", "2:32 figures.bad-csv"),
      (
        "indicator,region,period,value\nforest-cover,990100,2025-12-31,63\nforest-cover,990100,2025-12-31,63\n",
        "3:1 figures.twice"
      ),
      (
        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,X,D,forest-cover,990100,2025-12-31,1\n",
        "2:12 figures.bad-action"
      ),
    ])
  func brokenFiles(_ text: String, _ expected: String) async throws {
    try await Town.visit { town in
      let result = try await town.take(text, by: "dispatcher@desk", writes: true)
      #expect(
        result.findings.map { "\($0.location.line):\($0.location.column) \($0.code)" } == [expected],
        "\(CityModel.text(result.findings))")
    }
  }

  @Test("Quotes, marks and line ends of RFC 4180")
  func table() throws {
    let text = "\u{FEFF}a,\"b \"\"c\"\"\"\r\n\"d\ne\",巴,f\n\n,\n"
    for size in [1, 2, 7, 100] {
      var pieces = Array(text.utf8)[...]
      var reader = CSVReader {
        defer { pieces = pieces.dropFirst(size) }
        return pieces.isEmpty ? nil : Array(pieces.prefix(size))
      }
      var rows: [String] = []
      while let row = try reader.next() {
        rows.append(row.map { "\($0.line):\($0.column) \($0.text)" }.joined(separator: "|"))
      }
      #expect(rows == ["1:1 a|1:3 b \"c\"", "2:1 d\ne|3:4 巴|3:6 f", "5:1 |5:2 "], "pieces of \(size)")
    }
  }

  @Test(
    "Periods in the way of SDMX",
    arguments: [
      ("2024", "2024"), ("2024-03", "2024-03"), ("2024-03-31", "2024-03-31"), ("2024-01..2024-03", "2024-Q1"),
      ("2024-10..2024-12", "2024-Q4"), ("2024-01..2024-07", "2024-01-01/P213D"),
    ])
  func periods(_ own: String, _ sdmx: String) throws {
    let period = try #require(Period(own))
    #expect(sdmxPeriod(period) == sdmx)
    #expect(Period(packPeriod(sdmx)) == period)
  }
}

/// A table of made-up values, and where its faults are.
func figureTable(rows: Int, faults: Int) -> (text: String, expected: [String]) {
  let regions = ["990101", "990102", "990103"]
  let start = CalendarDay(daysSince1970: 13_000)
  let every = faults == 0 ? rows + 1 : rows / faults
  var lines = ["indicator,region,period,value"]
  var expected: [String] = []
  for number in 0..<rows {
    var cells = [
      "forest-cover", regions[number % 3], start.adding(days: number / 3).description, "\(number % 100).\(number % 10)",
    ]
    if faults > 0, number % every == 7 {
      let part = number / every % 4
      cells[part] = ["forst-cover", "999999", "2024-13", "200"][part]
      let column = cells.prefix(part).reduce(1) { $0 + $1.count + 1 }
      let code = ["unknown-indicator", "unknown-region", "bad-period", "out-of-range"][part]
      expected.append("\(number + 2):\(column) figures.\(code)")
    }
    lines.append(cells.joined(separator: ","))
  }
  return (lines.joined(separator: "\n") + "\n", expected)
}

extension Town {
  /// Enters one value for the city; what came of it, or the refusal with its faults.
  fileprivate func enter(
    _ value: String, of indicator: String = "forest-cover", on period: String = "2025-12-31", by who: String,
    isConfirmed: Bool = false
  ) async throws -> String {
    var input = FigureInput()
    (input.indicator, input.region, input.period, input.value) = (indicator, "990100", period, value)
    do {
      let changes = try await platform.enterFigures([input], isConfirmed: isConfirmed, viewer: viewer(who))
      return changes.changed > 0 ? "\(changes.changed) changed" : "\(changes.new) new"
    } catch let refusal as Refusal {
      return ([refusal.code] + refusal.faults.map { "\($0.field):\($0.code)" }).joined(separator: " ")
    }
  }

  fileprivate func decide(_ ids: [ID<Observation>], by who: String) async throws -> String {
    do {
      try await platform.decideFigures(ids, approve: true, reason: "", viewer: viewer(who))
      return "ok"
    } catch let refusal as Refusal {
      return refusal.code
    }
  }

  fileprivate func take(_ text: String, by who: String, writes: Bool) async throws -> FigureImport {
    try await platform.importFigures(
      .bytes(Array(text.utf8), name: "figures.csv"), writes: writes, viewer: viewer(who))
  }

  fileprivate func newest(_ indicator: ID<Indicator>) async throws -> String {
    let newest = try await platform.indicator(indicator).reading?.newest
    return newest.map { "\($0.value?.text ?? "-") \($0.period)" } ?? "-"
  }

  fileprivate func duties() async throws -> String {
    try await platform.figureDesk(viewer("dispatcher@desk")).periods.map { row in
      let duties = row.duties.map { "\($0.indicator.id) \($0.state) \($0.dueOn?.description ?? "-")" }
      return "\(row.period): \(duties.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
