import CityModel
import Foundation
import Testing

@testable import Casework

/// Random lives of cases of every procedure of every pack. After every step everything that must hold is held.
///
/// `YIJU_LONG=1` (`scripts/test --long`) walks 1 000 lives of each procedure instead of 30, and they have to come to every
/// stage and take every action; the short form may miss two stages, but none where a case is done. A failure prints the seed.
struct PackWalkTests {
  private static let isLong = ProcessInfo.processInfo.environment["YIJU_LONG"] == "1"
  private static let walks = isLong ? 1_000 : 30
  private static let mostSteps = 260

  @Test(arguments: try WalkTown.all())
  func everyLawHoldsOnEveryWalk(town: WalkTown) throws {
    var reached: Set<ID<Stage>> = []
    var taken: [ID<Action>: Int] = [:]
    var refused: [String: Int] = [:]
    var outcomes: [Stage.Outcome: Int] = [:]
    for seed in 1...UInt64(Self.walks) {
      var walk = try #require(PackWalk(town: town, seed: seed), "no form could be filled in with the seed \(seed)")
      var steps = 0
      while steps < Self.mostSteps, !walk.isOver, walk.faults.isEmpty {
        walk.step()
        steps += 1
      }
      try #require(walk.faults.isEmpty, "\(town.testDescription), seed \(seed): \(walk.faults)")
      reached.formUnion(walk.matter.events.map(\.stage))
      taken.merge(walk.taken, uniquingKeysWith: +)
      refused.merge(walk.refused, uniquingKeysWith: +)
      outcomes[try outcome(of: walk), default: 0] += 1
    }
    #expect(outcomes.values.reduce(0, +) == Self.walks, "outcomes add up")
    let missed = town.procedure.stages.filter { !reached.contains($0.id) }
    let never = town.procedure.actions.map(\.id).filter { taken[$0] == nil }
    #expect(!missed.contains { $0.outcome == .done }, "a case is brought to a good end; refused: \(refused)")
    #expect(missed.count <= (Self.isLong ? 0 : 2), "missed: \(missed.map(\.id)); taken: \(taken)")
    #expect(!Self.isLong || never.isEmpty, "never taken: \(never); refused: \(refused)")
  }

  /// As statistics see it, which has to be what the stage says; and every closing led to an end that is not declined.
  private func outcome(of walk: PackWalk) throws -> Stage.Outcome {
    let matter = walk.matter, town = walk.town
    let last = try #require(matter.events.last).at
    let history = matter.record(procedure: town.procedure, clock: town.clock, at: last)
    #expect(history.outcome == town.procedure.stage(matter.stage)?.outcome)
    let ends = matter.arrivals.compactMap(town.procedure.stage).map(\.outcome)
    let closings = zip([.open] + ends, ends).count { $0 == .open && ($1 == .done || $1 == .notDone) }
    #expect(history.closings.count == closings)
    return history.outcome
  }
}
