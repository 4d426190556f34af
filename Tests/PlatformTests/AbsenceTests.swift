import Casework
import CityModel
import Imaging
import Testing

@testable import Platform

@Suite struct AbsenceTests {
  private static let (monday, friday) = (CalendarDay("2026-08-03"), CalendarDay("2026-08-07"))

  @Test("A deputy does the absent one's work in their own name; every event names both")
  func deputises() async throws {
    try await Town.visit { town in
      let people = try await town.staff()
      let deputy = try await town.account("deputy", "checker", "works")
      try await town.absent(people["worker"], deputy: deputy)
      let report = try await town.file()
      try await town.walk(report, to: "dispatched", by: people)
      try await town.platform.deliver()
      #expect(try await town.inbox(people["worker"]) == ["assigned dispatched"])
      #expect(try await town.inbox(deputy) == ["assigned dispatched"])
      let desk = try await town.platform.desk(deputy, stage: nil, page: 1)
      #expect(desk.rows.map { "\($0.number) \($0.onBehalfOf ?? "own")" } == ["\(report.number) worker"])
      let view = try await town.platform.caseView(report.number, viewer: deputy)
      #expect(
        view.offers.filter { $0.refusal == nil }.map { "\($0.action.id) \($0.onBehalfOf ?? "own")" } == [
          "return worker", "begin worker",
        ])
      #expect(try await town.act("begin", deputy, on: report.number) == "ok")
      let last = try await town.platform.caseView(report.number, viewer: deputy).history.last
      #expect(last?.name == "deputy" && last?.onBehalfOf == "worker" && last?.role?.id == "worker")
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("Where duties are kept apart, both count: neither checks what the deputy did")
  func apart() async throws {
    try await Town.visit(editing: personsOnly) { town in
      let people = try await town.staff()
      let deputy = try await town.account("deputy", "checker", "works")
      try await town.absent(people["worker"], deputy: deputy)
      let report = try await town.file()
      try await town.walk(report, to: "dispatched", by: people)
      #expect(try await town.act("begin", deputy, on: report.number) == "ok")
      #expect(try await town.act("finish", deputy, on: report.number, ["work-note": "Done."], photo: 7) == "ok")
      #expect(try await town.act("close", deputy, on: report.number) == "case.separation-of-duty")
      let checker = try #require(people["checker"])
      #expect(try await town.act("close", checker, on: report.number) == "ok")
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("Nobody stands in for somebody whose work they checked in the same case")
  func keptApart() async throws {
    try await Town.visit(editing: personsOnly) { town in
      let people = try await town.staff()
      let deputy = try await town.account("deputy", "checker", "works")
      let report = try await town.file()
      try await town.walk(report, to: "checking", by: people)
      #expect(try await town.act("close", deputy, on: report.number) == "ok")
      #expect(try await town.reporter("reopen", report, ["reason": "Still dark."]) == "ok")
      let dispatcher = try #require(people["dispatcher"])
      #expect(try await town.act("dispatch", dispatcher, on: report.number, ["agency": "works"]) == "ok")
      try await town.absent(people["worker"], deputy: deputy)
      #expect(try await town.act("begin", deputy, on: report.number) == "case.not-your-role")
      let other = try await town.file()
      try await town.walk(other, to: "dispatched", by: people)
      #expect(try await town.act("begin", deputy, on: other.number) == "ok")
    }
  }

  @Test("The absence holds on its days, both counted in, and until it is ended")
  func days() async throws {
    try await Town.visit { town in
      let people = try await town.staff()
      let deputy = try await town.account("deputy", "checker", "works")
      let report = try await town.file()
      try await town.walk(report, to: "dispatched", by: people)
      try await town.absent(people["worker"], deputy: deputy, from: "2026-08-04", to: "2026-08-05")
      let table: [(String, Int)] = [
        ("2026-08-03T23:59:59+08:00", 0), ("2026-08-04T00:00:00+08:00", 1), ("2026-08-05T23:59:59+08:00", 1),
        ("2026-08-06T00:00:00+08:00", 0),
      ]
      for (moment, rows) in table {
        try town.set(moment)
        #expect(try await town.platform.desk(deputy, stage: nil, page: 1).rows.count == rows, "\(moment)")
      }
      try town.set("2026-08-04T12:00:00+08:00")
      let worker = try #require(people["worker"])
      let own = try #require(try await town.platform.absences(worker).own.first)
      #expect(own.name == "deputy" && own.isNow)
      #expect(try await town.platform.absences(deputy).deputised.map(\.name) == ["worker"])
      #expect(try await refusal { try await town.platform.endAbsence(own.id, viewer: deputy) } == "absence.not-found")
      try await town.platform.endAbsence(own.id, viewer: worker)
      #expect(try await town.platform.desk(deputy, stage: nil, page: 1).rows.isEmpty)
    }
  }

  @Test("What is no absence is refused")
  func refused() async throws {
    try await Town.visit { town in
      let people = try await town.staff()
      let worker = try #require(people["worker"])
      let deputy = try await town.account("deputy", "checker", "works")
      let resident = try await town.account("resident", nil, nil)
      func ask(_ first: String, _ last: String, _ deputy: Viewer?, by viewer: Viewer) async throws -> String {
        try await refusal {
          try await town.platform.setAbsence(
            from: CalendarDay(first), to: CalendarDay(last), deputy: try #require(deputy?.account).person,
            viewer: viewer)
        }
      }
      #expect(try await ask("2026-08-05", "2026-08-04", deputy, by: worker) == "absence.bad-days")
      #expect(try await ask("2026-08-01", "2026-08-02", deputy, by: worker) == "absence.bad-days")
      #expect(try await ask("tomorrow", "2026-08-04", deputy, by: worker) == "absence.bad-days")
      #expect(try await ask("2026-08-03", "2027-08-04", deputy, by: worker) == "absence.bad-days")
      #expect(try await ask("2026-08-03", "2026-08-04", worker, by: worker) == "absence.bad-deputy")
      #expect(try await ask("2026-08-03", "2026-08-04", people["dispatcher"], by: worker) == "absence.bad-deputy")
      #expect(try await ask("2026-08-03", "2026-08-04", resident, by: worker) == "absence.bad-deputy")
      #expect(try await ask("2026-08-03", "2026-08-04", deputy, by: .anonymous) == "account.sign-in")
      #expect(try await ask("2026-08-03", "2026-08-05", deputy, by: worker) == "no refusal")
      #expect(try await ask("2026-08-05", "2026-08-09", deputy, by: worker) == "absence.overlaps")
      #expect(try await ask("2026-08-05", "2026-08-05", worker, by: deputy) == "absence.deputy-away")
      #expect(try await ask("2026-08-06", "2026-08-06", worker, by: deputy) == "no refusal")
    }
  }
}

/// Duties are kept apart by the person only, so that colleagues may check one another.
private func personsOnly(_ files: inout [String: String]) {
  files["procedures/street-report.yaml"]?.replace("by: [person, agency]", with: "by: [person]")
}

extension Town {
  fileprivate func absent(
    _ viewer: Viewer?, deputy: Viewer, from first: String = "2026-08-03", to last: String = "2026-08-31"
  ) async throws {
    try await platform.setAbsence(
      from: CalendarDay(first), to: CalendarDay(last), deputy: try #require(deputy.account).person,
      viewer: try #require(viewer))
  }

  /// Takes an action by somebody with an account; gives `ok`, or the code of the refusal.
  fileprivate func act(
    _ action: String, _ viewer: Viewer, on number: String, _ answers: [String: String] = [:], photo seed: UInt64? = nil
  ) async throws -> String {
    let result = try await refusal {
      let version = try await platform.caseView(number, viewer: viewer).version
      try await platform.act(
        number, action: ID(action), input: answers.mapValues(FormInput.text),
        uploads: seed.map { [Upload(field: "after-photo", bytes: samplePicture(seed: $0))] } ?? [], version: version,
        key: key(), viewer: viewer)
    }
    return result == "no refusal" ? "ok" : result
  }
}
