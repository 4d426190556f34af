import Casework
import Checkup
import CityModel
import Foundation
import Testing

@testable import Platform

/// From reports to an indicator, from an indicator to a verdict.
@Suite struct LoopTests {
  @Test("A prediction sealed before its start is held against the cases")
  func verdict() async throws {
    try await Town.visit { town in
      try await town.reports(6, from: "2026-08-04T09:00:00+08:00", responseHours: 40)
      try await town.reports(6, from: "2026-09-01T09:00:00+08:00", responseHours: 15)
      #expect(try await town.verdict() == "verdict.not-yet")
      try town.set("2026-10-01T09:00:00+08:00")
      #expect(try await town.verdict() == "verdict.reached")
      let reading = try await town.platform.indicator("response-median").measured
      #expect(reading?.value.count == 12)
      #expect(reading?.months.map(\.month.description) == ["2026-08", "2026-09"])
    }
  }

  @Test("A prediction published after its measure began is never judged")
  func late() async throws {
    try await Town.visit(at: "2026-09-02T09:00:00+08:00") { town in
      try town.set("2026-10-01T09:00:00+08:00")
      #expect(try await town.verdict() == "verdict.cannot-tell.not-sealed")
    }
  }

  @Test("A sealed prediction that is changed afterwards is found out")
  func altered() async throws {
    try await Town.visit { town in
      _ = try await town.publish { $0["measures/m1.yaml"]?.replace("expected: -20", with: "expected: -10") }
      try town.set("2026-10-01T09:00:00+08:00")
      #expect(try await town.verdict() == "verdict.cannot-tell.altered")
    }
  }

  @Test("A term that reaches into a year with no calendar is dated when the calendar comes")
  func unpublishedYear() async throws {
    try await Town.visit(at: "2026-12-30T09:00:00+08:00") { town in
      let report = try await town.file()
      try await town.walk(report, to: "registered")
      func due() async throws -> String {
        let due = try await town.platform.publicCase(report.number).row.due
        return "\(due?.state.rawValue ?? "none") \(due?.unpublishedYear.map(String.init) ?? "-") "
          + "\(due?.due.map { $0.ISO8601Format() } ?? "-")"
      }
      #expect(try await due() == "undated 2027 -")
      _ = try await town.publish {
        $0["calendar/2027.csv"] = "date,kind,name_zh,name_en\n2027-01-01,day-off,元旦,New Year's Day\n"
      }
      #expect(try await due() == "running - 2027-01-05T09:00:00Z")
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("A running case keeps the definition it began under")
  func versions() async throws {
    try await Town.visit { town in
      let old = try await town.file()
      let publication = try await town.publish {
        $0["procedures/street-report.yaml"]?.replace("zh: 路灯不亮, en: Street lamp out", with: "zh: 灯坏了, en: Broken lamp")
      }
      #expect(publication.isNew)
      let new = try await town.file()
      func category(_ report: FiledReport) async throws -> String {
        try await town.platform.publicCase(report.number).row.category.name.en
      }
      #expect(try await category(old) == "Street lamp out")
      #expect(try await category(new) == "Broken lamp")
    }
  }

  @Test("Two Han characters find what they name")
  func search() async throws {
    try await Town.visit { town in
      let hits = try await town.platform.search("森林")
      #expect(hits.map(\.path) == ["/indicators/forest-cover"])
      #expect(try await town.platform.search("LAMP").contains { $0.kind == .category })
      #expect(try await town.platform.search("  ").isEmpty)
    }
  }

  @Test("The demonstration says that it is made up, and its prediction comes true")
  func demonstration() async throws {
    try await Town.visit(at: "2026-11-23T09:00:00+08:00") { town in
      let (pack, files) = try examplePack()
      let folder = town.folder.appending(path: "demo")
      let accounts = try await Platform.layDemonstration(pack, files, in: folder, world: town.platform.world) { _, _ in
      }
      let demo = try await Platform.open(data: folder, world: town.platform.world)
      #expect(demo.isDemonstration && !town.platform.isDemonstration)
      #expect(accounts.map(\.name).contains("worker2-works"))
      #expect(try await demo.verdicts().map(\.verdict.statement.code) == ["verdict.reached"])
      #expect(try await demo.doctor() == [])
    }
  }
}

extension Town {
  /// Files reports a day apart and begins work on each after the hours given.
  fileprivate func reports(_ count: Int, from start: String, responseHours: Double) async throws {
    for index in 0..<count {
      try set(start)
      wait(hours: Double(index) * 24)
      let report = try await file()
      wait(hours: responseHours + Double(index) / 10 - 2)
      try await walk(report, to: "dispatched")
      #expect(try await act("begin", "worker@works", on: report.number) == "ok")
    }
  }

  fileprivate func verdict() async throws -> String {
    try await platform.verdicts().map(\.verdict.statement.code).joined(separator: " ")
  }
}
