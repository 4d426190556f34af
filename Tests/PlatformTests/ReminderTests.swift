import Casework
import CityModel
import Foundation
import Testing

@testable import Platform

@Suite struct ReminderTests {
  /// Dispatched on a Monday, two working days: due on Wednesday at 17:00, to be reminded of on Tuesday at 09:00.
  @Test("Reminded once when it is time, and once more when it is overdue, with who leads; never twice")
  func onceEach() async throws {
    try await Town.visit(editing: watched) { town in
      let people = try await town.staff()
      let leader = try await town.account("leader", "leader", "office")
      let stranger = try await town.account("stranger", "checker", "works")
      let report = try await town.file()
      try await town.walk(report, to: "dispatched", by: people)
      try await town.platform.deliver()
      let steps: [(at: String, reminders: Int)] = [
        ("2026-08-04T08:59:59+08:00", 0), ("2026-08-04T09:00:00+08:00", 1), ("2026-08-04T09:00:01+08:00", 0),
        ("2026-08-05T17:00:00+08:00", 0), ("2026-08-05T17:00:01+08:00", 1), ("2026-08-06T09:00:00+08:00", 0),
      ]
      for step in steps {
        try town.set(step.at)
        #expect(try await town.platform.remind() == step.reminders, "\(step.at)")
        try await town.platform.deliver()
      }
      #expect(
        try await town.inbox(people["worker"]) == ["assigned dispatched", "due-soon dispatched", "overdue dispatched"])
      #expect(try await town.inbox(leader) == ["overdue dispatched"])
      #expect(try await town.inbox(stranger) == [])
      #expect(try await town.platform.doctor() == [])
      let worker = try #require(people["worker"])
      _ = try await town.platform.act(
        report.number, action: "begin", input: [:], version: 3, key: town.key(), viewer: worker)
      #expect(try await town.platform.remind() == 0)
      try await town.platform.deliver()
      #expect(try await town.inbox(leader) == ["overdue dispatched"])
    }
  }

  @Test("Two processes remind once; one that comes late does not call due soon what is overdue")
  func late() async throws {
    try await Town.visit(editing: watched) { town in
      let people = try await town.staff()
      let report = try await town.file()
      try await town.walk(report, to: "dispatched", by: people)
      try town.set("2026-08-07T09:00:00+08:00")
      let other = try await Platform.open(data: town.folder, world: town.platform.world)
      async let one = town.platform.remind()
      async let two = other.remind()
      #expect(try await one + two == 1)
      try await town.platform.deliver()
      #expect(try await town.inbox(people["worker"]) == ["assigned dispatched", "overdue dispatched"])
    }
  }

  @Test("A case that comes into the stage again is reminded of again; one that has left it by then is not")
  func again() async throws {
    try await Town.visit(editing: watched) { town in
      let people = try await town.staff()
      let report = try await town.file()
      try await town.walk(report, to: "dispatched", by: people)
      try town.set("2026-08-04T10:00:00+08:00")
      #expect(try await town.platform.remind() == 1)
      #expect(try await town.act("return", "worker@works", on: report.number, ["reason": "Not ours."]) == "ok")
      try await town.platform.deliver()
      #expect(try await town.inbox(people["worker"]) == ["assigned dispatched"])
      #expect(try await town.platform.remind() == 0)
      #expect(try await town.act("dispatch", "dispatcher@desk", on: report.number, ["agency": "works"]) == "ok")
      #expect(try await town.platform.remind() == 0)
      try town.set("2026-08-05T09:00:00+08:00")
      #expect(try await town.platform.remind() == 1)
      try await town.platform.deliver()
      #expect(
        try await town.inbox(people["worker"]).filter { $0.hasPrefix("due-soon") } == ["due-soon dispatched"])
    }
  }

  @Test("A term that stands still, or reaches into a year without a calendar, is nobody's reminder")
  func undated() async throws {
    try await Town.visit(at: "2026-12-31T09:00:00+08:00", editing: watched) { town in
      let report = try await town.file()
      try await town.walk(report, to: "dispatched")
      try town.set("2027-01-20T09:00:00+08:00")
      #expect(try await town.platform.remind() == 0)
    }
    try await Town.visit(editing: watched) { town in
      let report = try await town.file()
      try await town.walk(report, to: "working")
      #expect(try await town.act("pause", "worker@works", on: report.number, ["reason": "Rain."]) == "ok")
      try town.set("2026-08-20T10:00:00+08:00")
      #expect(try await town.platform.remind() == 0)
      #expect(try await town.act("resume", "worker@works", on: report.number) == "ok")
      #expect(try await town.platform.remind() == 0)
      try town.set("2026-08-21T08:59:59+08:00")
      #expect(try await town.platform.remind() == 0)
      try town.set("2026-08-21T09:00:00+08:00")
      #expect(try await town.platform.remind() == 1)
    }
  }
}

/// `dispatched` and `working` have a term of two working days, a reminder one before, and somebody who hears of it.
private func watched(_ files: inout [String: String]) {
  let term =
    ", term: { promised: { amount: 2, unit: working-days, status: demonstration }, "
    + "remind: { amount: 1, unit: working-days }, escalates-to: leader }"
  for name in ["{ zh: 派遣, en: Dispatched }", "{ zh: 处置, en: In work }"] {
    files["procedures/street-report.yaml"]?.replace("\(name), outcome: open", with: "\(name), outcome: open\(term)")
  }
}
