import Casework
import Checkup
import CityModel
import Foundation
import Storage
import Testing

@testable import Platform

/// Indicator → object → case → object → indicator, on a real store.
@Suite struct RegisterLoopTests {
  @Test("a clinic below the standard is mended by a case, and the indicator moves") func loop() async throws {
    try await Town.visit { town in
      #expect(try await town.clinics() == "below-floor 3, above-ceiling 1, not-judged 2, met 6")
      #expect(try await town.share() == "60.0")
      let filed = try await town.open("c09")
      #expect(try await town.object("c09").openCase?.number == filed.number)
      #expect(try await refusal { _ = try await town.open("c09") } == "register.case-open")
      #expect(try await town.act("begin", "keeper@health", on: filed.number) == "ok")
      town.wait(hours: 30)
      let done = ["rooms-after": "3", "water-after": "yes", "medicines-after": "66"]
      #expect(try await town.act("finish", "keeper@health", on: filed.number, done) == "ok")
      let object = try await town.object("c09")
      #expect(object.judgement.standing == .met && object.openCase == nil)
      #expect(
        object.history.map(\.deed) == [.caseDone, .caseOpened, .entered], "the path stands in the object's history")
      #expect(object.history[0].move?.was == .below && object.history[0].move?.became == .met)
      #expect(try await town.clinics() == "below-floor 2, above-ceiling 1, not-judged 2, met 7")
      #expect(try await town.share() == "70.0")
      let behind = try #require(try await town.platform.objects(behind: "clinics-met"))
      #expect(behind.moves.first?.objectID == "clinics.c09" && behind.below.map(\.name).count == 2)
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("a case that is declined leaves the object as it was, and free for another") func declined() async throws {
    try await Town.visit { town in
      let filed = try await town.open("c02")
      #expect(try await town.act("decline", "keeper@health", on: filed.number, ["reason": "Moved already."]) == "ok")
      let object = try await town.object("c02")
      #expect(object.judgement.standing == .below && object.openCase == nil)
      #expect(object.history.map(\.deed) == [.caseEnded, .caseOpened, .entered])
      _ = try await town.open("c02")
    }
  }

  @Test("an inspection fills what was not known; what is written down late does not undo it") func inspection()
    async throws
  {
    try await Town.visit { town in
      try await town.inspect("c07", on: "2026-08-03", "rooms 3, area 70, water yes, medicines 61")
      #expect(try await town.object("c07").judgement.standing == .met)
      try await town.inspect("c07", on: "2026-08-01", "rooms 1, water no")
      #expect(try await town.object("c07").judgement.standing == .met)
      #expect(try await town.object("c07").inspectionDue?.description == "2027-01-30")
      #expect(
        try await refusal { try await town.inspect("c07", on: "2026-08-04", "rooms 1") } == "register.day-to-come")
    }
  }

  @Test("only who keeps the register works on it; a restricted field and photos are theirs and the leaders'")
  func access() async throws {
    try await Town.visit { town in
      for who in ["worker@works", "leader@office"] {
        let code = try await refusal { try await town.inspect("c07", on: "2026-08-03", "rooms 3", as: who) }
        #expect(code == "register.not-yours")
      }
      func fields(_ viewer: Viewer) async throws -> [String] {
        try await town.platform.object("c07", in: "clinics", viewer: viewer).fields.map(\.field.id.text)
      }
      let readers: [(String, Viewer)] =
        try [("anybody", .anonymous), ("worker", town.viewer("worker@works"))]
        + [("leader", town.viewer("leader@office")), ("keeper", town.viewer("keeper@health"))]
      var read: [String] = []
      for (name, viewer) in readers where try await fields(viewer).contains("remark") { read.append(name) }
      #expect(read == ["leader", "keeper"])
    }
  }

  @Test("a standard that turns judges the register anew, and the move says so") func theStandardTurns() async throws {
    try await Town.visit(at: "2025-12-31T09:00:00+08:00") { town in
      #expect(try await town.clinics() == "below-floor 2, above-ceiling 1, not-judged 2, met 7")
      try town.set("2026-01-01T09:00:00+08:00")
      #expect(try await town.clinics() == "below-floor 3, above-ceiling 1, not-judged 2, met 6")
      let behind = try #require(try await town.platform.objects(behind: "clinics-met"))
      #expect(behind.moves.first?.version == nil && behind.moves.first?.became == .below)
    }
  }

  @Test("a count of an earlier day is today's with the later moves taken back") func earlierDays() async throws {
    try await Town.visit { town in
      try town.set("2026-09-10T09:00:00+08:00")
      try await town.inspect("c07", on: "2026-09-10", "rooms 3, area 70, water yes, medicines 61")
      let edition = try await town.platform.current()
      let before = try await town.platform.tallies("clinics", on: day("2026-09-09"), edition).registerCount
      #expect(before[.notJudged] == 2 && before[.met] == 6)
      #expect(try await town.platform.tallies("clinics", on: day("2026-08-02"), edition).registerCount.all == 0)
    }
  }

  @Test("an object is entered once however often its form is sent, and its life ends") func lives() async throws {
    try await Town.visit { town in
      let key = town.key()
      let input: [String: FormInput] = [
        "name": .text("新桥村卫生室"), "place": .place(PlaceInput(words: "新桥村", region: "990103")), "rooms": .text("3"),
      ]
      let keeper = try town.viewer("keeper@health")
      let one = try await town.platform.enterObject("clinics", input: input, key: key, viewer: keeper)
      let other = try await town.platform.enterObject("clinics", input: input, key: key, viewer: keeper)
      #expect(one == other)
      #expect(try await town.clinics() == "below-floor 3, above-ceiling 1, not-judged 3, met 6")
      try await town.platform.retireObject(
        one, in: "clinics", day: "2026-08-03", reason: "Merged with another.", version: 1, viewer: keeper)
      #expect(try await town.clinics() == "below-floor 3, above-ceiling 1, not-judged 2, met 6")
      #expect(
        try await refusal {
          try await town.platform.retireObject(
            one, in: "clinics", day: "2026-08-03", reason: "Again.", version: 2, viewer: keeper)
        } == "register.retired")
      #expect(try await town.platform.doctor() == [])
    }
  }
}

extension Town {
  fileprivate func clinics() async throws -> String {
    let view = try await platform.register("clinics", RegisterQuery(), viewer: .anonymous)
    #expect(view.rows.count == view.count.all)
    return ObjectStanding.allCases.map { "\($0.rawValue) \(view.count[$0])" }.joined(separator: ", ")
  }

  fileprivate func share() async throws -> String? {
    try await platform.indicator("clinics-met").reading?.newest?.value?.text
  }

  fileprivate func object(_ id: String) async throws -> ObjectView {
    try await platform.object(id, in: "clinics", viewer: viewer("keeper@health"))
  }

  fileprivate func open(_ id: String) async throws -> FiledReport {
    let (procedure, input) = try await platform.prefilledCase(about: id, in: "clinics")
    return try await platform.file(
      procedure.id, input: input, key: key(), viewer: viewer("leader@office"), client: "192.0.2.1")
  }

  fileprivate func inspect(_ id: String, on day: String, _ seen: String, as who: String = "keeper@health") async throws
  {
    let input = seen.split(separator: ", ").reduce(into: [String: FormInput]()) { input, pair in
      let parts = pair.split(separator: " ").map(String.init)
      input[parts[0]] = .text(parts[1])
    }
    let version = try await object(id).version
    try await platform.inspectObject(
      id, in: "clinics", input: input, uploads: [], day: day, version: version, viewer: viewer(who))
  }
}

private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }
