import Checkup
import CityModel
import Foundation
import Testing

@testable import Platform

/// Every guard of every pack: one entry that it holds up, one that it lets pass, and one that goes on with a reason.
@Suite struct GuardTests {
  @Test("each guard holds up, lets pass, and is overridden on the record", arguments: ["bazhong", "example"])
  func everyGuard(city: String) async throws {
    try await Town.visit(city: city) { town in
      let pack = try town.platform.pack()
      let leader = try await town.account("leader", "leader", city == "example" ? "office" : "city-office")
      for rule in pack.guards {
        let (refused, passing) = (try Entry(rule, rule.refuses[0], pack), try Entry(rule, rule.passes[0], pack))
        try await town.enterBudget(before: refused, as: leader)
        #expect(try await town.enter(refused, as: leader) == "held \(rule.id)", "\(rule.id) holds it up")
        #expect(try await town.enter(refused, reason: "太短", as: leader) == "form.invalid", "\(rule.id)")
        #expect(try await town.enter(refused, reason: "市政府会议已同意，见纪要。", as: leader) == "entered", "\(rule.id)")
        #expect(try await town.enter(passing, as: leader) == "entered", "\(rule.id) lets it pass")
        let row = try #require(try await town.platform.guardBook().rows.first { $0.rule.id == rule.id })
        #expect(row.refused + row.warned >= 1 && row.held >= 1 && row.overriddenCount >= 1, "\(rule.id) is counted")
        #expect(row.overridden.first?.reason == "市政府会议已同意，见纪要。")
        #expect(row.overridden.first?.role?.id == "leader")
      }
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("only the named role overrides a refusal, and what nobody knows is not taken for held")
  func whoMayOverride() async throws {
    try await Town.visit { town in
      let leader = try await town.account("leader", "leader", "office")
      let clerk = try await town.account("clerk", "dispatcher", "desk")
      let typed = PlanTyped(
        part: .budget, fields: ["budget": "5000"], answers: ["build-once": ["lamps": "10", "broken": "7"]],
        reason: "The town council has said so.")
      #expect(try await town.outcome(typed, "M1.1", as: clerk) == "held build-once, not theirs")
      let unknown = PlanTyped(part: .budget, fields: ["budget": "5000"], answers: [:], reason: "")
      #expect(try await town.outcome(unknown, "M1.1", as: clerk) == "held build-once")
      #expect(try await town.platform.plan(of: "M1.1", viewer: clerk).entries.isEmpty)
      #expect(try await town.outcome(typed, "M1.1", as: leader) == "entered")
      #expect(try await town.platform.currentPack().measure("M1.1")?.budgetYuan == 5000)
      let row = try #require(try await town.platform.guardBook().rows.first)
      #expect("\(row.held) \(row.refused) \(row.warned) \(row.overriddenCount)" == "0 1 1 1")
    }
  }
}

/// An example of a guard, as an office would type it.
private struct Entry {
  let measure: ID<Measure>
  let typed: PlanTyped
  /// Of the budget, where the guard reads it while another part is entered.
  let budget: String?

  init(_ rule: Guard, _ example: GuardExample, _ pack: Pack) throws {
    measure = try #require(rule.measures.first)
    let part = try #require(rule.askedAt.first)
    var known: [GuardInput.Known: String] = [:]
    var answers: [String: String] = [:]
    for input in rule.inputs {
      switch input.origin {
      case .asked: answers[input.id] = example.values[input.id]
      case .known(let what): known[what] = example.values[input.id]
      }
    }
    // Whatever other guards of the measure ask, they are to be content.
    var all = [rule.id: answers]
    for other in pack.guards(of: measure, at: part) where other.id != rule.id {
      all[other.id] = other.passes[0].values
    }
    typed = PlanTyped(part: part, fields: Self.fields(part, known, pack), answers: all, reason: "")
    budget = part == .budget ? nil : known[.budgetYuan]
  }

  private static func fields(_ part: PlanPart, _ known: [GuardInput.Known: String], _ pack: Pack) -> [String: String] {
    switch part {
    case .owner: ["agency": pack.agencies[0].id.text]
    case .term: ["term": day(after: known[.termDays].flatMap(Int.init) ?? 400)]
    case .budget: ["budget": known[.budgetYuan] ?? "1000000"]
    case .prediction: prediction(known, pack)
    }
  }

  /// The town's Monday and so many days.
  private static func day(after days: Int) -> String {
    (CalendarDay("2026-08-03") ?? CalendarDay(daysSince1970: 0)).adding(days: days).description
  }

  /// An aim is typed as a change of an indicator that has a value: above or below the best that was ever reached.
  private static func prediction(_ known: [GuardInput.Known: String], _ pack: Pack) -> [String: String] {
    let indicator = known[.indicator] ?? (known[.aim] == nil ? "response-median" : "urbanisation-rate")
    let aim = known[.aim].flatMap(Double.init) ?? 0, best = known[.bestPast].flatMap(Double.init) ?? 0
    let change = aim > best ? "3" : "-1"
    let judged = known[.judgedDays].flatMap(Int.init).map { "2027-01-01..\(judgedEnd($0))" } ?? "2027-01-01..2028-03-31"
    return [
      "indicator": indicator, "region": pack.city.region.text, "starts": "2027-01-01", "baseline": "2026-12",
      "judged": judged, "low": change, "expected": change, "high": change, "least-cases": "5", "method": "比较两期",
    ]
  }

  private static func judgedEnd(_ days: Int) -> String {
    (CalendarDay("2027-01-01") ?? CalendarDay(daysSince1970: 0)).adding(days: days - 1).description
  }
}

extension Town {
  fileprivate func enter(_ entry: Entry, reason: String = "", as viewer: Viewer) async throws -> String {
    let typed = PlanTyped(
      part: entry.typed.part, fields: entry.typed.fields, answers: entry.typed.answers, reason: reason)
    return try await outcome(typed, entry.measure, as: viewer)
  }

  fileprivate func enterBudget(before entry: Entry, as viewer: Viewer) async throws {
    guard let budget = entry.budget else { return }
    _ = try await outcome(
      PlanTyped(part: .budget, fields: ["budget": budget], answers: [:], reason: "为后面的测试先填写经费。"),
      entry.measure, as: viewer)
  }

  /// `entered`, `held` with the guards that are against it, or the code of the refusal.
  fileprivate func outcome(_ typed: PlanTyped, _ measure: ID<Measure>, as viewer: Viewer) async throws -> String {
    do {
      switch try await platform.enterPlan(typed, of: measure, viewer: viewer) {
      case .entered: return "entered"
      case .held(let answers, let mayOverride):
        let names = answers.map(\.asked.id.text).joined(separator: " ")
        return "held \(names)" + (mayOverride || typed.reason.isEmpty ? "" : ", not theirs")
      }
    } catch let refusal as Refusal {
      return refusal.code
    }
  }
}
