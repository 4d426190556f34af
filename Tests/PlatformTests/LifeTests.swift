import Casework
import CityModel
import Testing

@testable import Platform

@Suite struct LifeTests {
  @Test("A report travels from filing to a verdict, and nobody closes their own work")
  func life() async throws {
    try await Town.visit { town in
      let report = try await town.file(photo: 1)
      let number = report.number
      #expect(number.hasPrefix("SR-20260803-"))
      #expect(try await town.act("register", "worker@works", on: number) == "case.not-found")
      #expect(try await town.act("register", "checker@desk", on: number) == "case.not-your-role")
      #expect(try await town.act("register", "dispatcher@desk", on: number) == "ok")
      #expect(try await town.act("dispatch", "dispatcher@desk", on: number, ["agency": "works"]) == "ok")
      #expect(try await town.act("begin", "worker@works", on: number) == "ok")
      #expect(
        try await town.act("finish", "worker@works", on: number, ["work-note": "done"])
          == "form.invalid after-photo:form.required")
      #expect(
        try await town.act("finish", "worker@works", on: number, ["work-note": "done"], photo: 1)
          == "case.photo-already-held after-photo:case.photo-already-held")
      #expect(try await town.act("finish", "worker@works", on: number, ["work-note": "done"], photo: 2) == "ok")
      #expect(try await town.act("close", "checker@works", on: number) == "case.separation-of-duty")
      #expect(try await town.act("close", "checker@desk", on: number) == "ok")
      #expect(try await town.reporter("judge", report, ["fixed": "no"]) == "ok")
      #expect(try await town.reporter("reopen", report, ["reason": "dark again"]) == "ok")
      #expect(try await town.platform.follow(report.followToken).stage.id == "registered")
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("A request that is sent twice is done once and answered alike")
  func repeated() async throws {
    try await Town.visit { town in
      let key = town.key()
      let first = try await town.file(photo: 3, key: key)
      let again = try await town.file(photo: 3, key: key)
      #expect((first.number, first.followToken) == (again.number, again.followToken))
      #expect(try await town.platform.publicCases(PublicCaseQuery(procedure: "street-report")).rows.count == 1)
      #expect(
        try await refusal { _ = try await town.file(with: ["description": .text("another")], key: key) }
          == "storage.key-reused")
      #expect(try await refusal { _ = try await town.file(key: "short") } == "request.no-key")
    }
  }

  @Test("Two people who look at the same version: the second is told that somebody was faster")
  func stale() async throws {
    try await Town.visit { town in
      let number = try await town.file().number
      let version = try await town.platform.caseView(number, viewer: town.viewer("dispatcher@desk")).version
      #expect(try await town.act("register", "dispatcher@desk", on: number) == "ok")
      let late = try await refusal {
        try await town.platform.act(
          number, action: "decline", input: ["reason": .text("no")], version: version, key: town.key(),
          viewer: town.viewer("dispatcher@desk/2"))
      }
      #expect(late == "case.moved-on")
    }
  }

  @Test("Me too counts a browser once, and not the reporter")
  func joining() async throws {
    try await Town.visit { town in
      let number = try await town.file().number
      func join(_ joiner: String) async throws -> String {
        try await refusal {
          try await town.platform.join(
            number, key: town.key(), viewer: .anonymous, joiner: joiner, client: "192.0.2.7")
        }
      }
      #expect(try await join("one") == "no refusal")
      #expect(try await join("one") == "case.already-joined")
      #expect(try await join("two") == "no refusal")
      #expect(try await town.platform.publicCase(number).row.joined == 2)
    }
  }

  @Test("An address files no more than its hour allows")
  func limit() async throws {
    try await Town.visit(reportsPerHour: 2) { town in
      _ = try await town.file()
      _ = try await town.file()
      #expect(try await refusal { _ = try await town.file() } == "report.too-many")
      town.wait(hours: 1)
      let key = town.key()
      #expect(try await refusal { _ = try await town.file(key: key) } == "no refusal")
      #expect(try await refusal { _ = try await town.file() } == "no refusal")
      // An answer that was lost on the way is given again and counts no second time.
      #expect(try await refusal { _ = try await town.file(key: key) } == "no refusal")
    }
  }
}
