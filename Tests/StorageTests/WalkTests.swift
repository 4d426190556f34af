import Chance
import Casework
import CityModel
import Foundation
import Synchronization
import Testing

@testable import Storage

/// Random work through two doors of one folder, with failures at every named point: the store is well after every step.
@Suite struct WalkTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func theStoreStaysWell(seed: UInt64) async throws {
    let dice = SharedDice(seed: seed)
    try await withStore(faults: { _ in if dice.roll(12) == 0 { throw Refusal("test.crash") } }) { one in
      let other = try Store.open(folder: one.folder)
      for step in 1...80 {
        do { try await walk(step, dice, dice.roll(2) == 0 ? one : other) } catch let refusal as Refusal
          where refusal.code == "test.crash"
        {}
        if step.isMultiple(of: 10) { #expect(try await well(other), "seed \(seed), step \(step)") }
      }
      try other.close()
    }
  }

  private func well(_ store: Store) async throws -> Bool {
    let rows = try await store.cases.list(CaseFilter(), limit: 200).rows
    let findings = try await store.doctor(fold: fold, at: minute(0)).filter { $0.code != "doctor.blob-unlisted" }
    _ = try await store.rebuild(using: fold)
    let rebuilt = try await store.cases.list(CaseFilter(), limit: 200).rows
    return findings.isEmpty && rebuilt == rows
  }

  private func walk(_ step: Int, _ dice: SharedDice, _ store: Store) async throws {
    var sample = Sample(id: ID("c\(dice.roll(12))"), number: "SR-\(dice.roll(16))", filed: minute(step))
    let key = RequestKey(key: "k\(dice.roll(40))", digest: "same", answer: [])
    switch dice.roll(6) {
    case 0...1:
      sample.contact = PersonalValue(person: ID("resident-\(step)"), field: "contact", text: "text \(step)")
      sample.photos = [try await store.blobs.put([UInt8(dice.roll(5))], at: minute(step))]
      _ = try await store.append(sample.filing(key: key, commands: [.publish]))
    case 2...3:
      guard let history = try await store.cases.history(sample.id) else { return }
      _ = try await store.append(
        following(history, to: ["working", "paused", "closed"][dice.roll(3)], at: minute(step), key: key))
    case 4: _ = try await store.people.erase(ID("resident-\(dice.roll(step) + 1)"), at: minute(step))
    default: _ = try await store.blobs.sweep(unusedSince: minute(step))
    }
  }

  /// A step decided on the whole history, so that the row is what the fold makes of it.
  private func following(_ history: StoredHistory, to stage: String, at time: Date, key: RequestKey) -> EventAppend {
    let event = CaseEvent(
      version: history.events.count + 1, action: "begin", at: time, by: Actor(person: "worker"), answers: [:],
      stage: ID(stage))
    let next = StoredHistory(opening: history.opening, events: history.events + [event])
    return EventAppend(
      caseID: history.opening.caseID, expectedVersion: history.events.count, event: event, row: fold(next),
      request: key)
  }
}

/// SharedDice that several hands may throw.
final class SharedDice: Sendable {
  private let dice: Mutex<SeededDice>

  init(seed: UInt64) { dice = Mutex(SeededDice(seed: seed)) }

  /// 0 ..< sides.
  func roll(_ sides: Int) -> Int { dice.withLock { $0.below(sides) } }
}
