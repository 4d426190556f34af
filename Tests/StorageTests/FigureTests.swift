import CityModel
import Foundation
import Synchronization
import Testing

@testable import Storage

/// Entered values: all or none, never changed, corrected by later ones.
@Suite struct FigureTests {
  @Test func `a later value corrects, an equal one is passed over`() async throws {
    try await withStore { store in
      #expect(try await store.enter([figure(1, "63")]) == "1 new, 0 changed, 0 unchanged")
      #expect(
        try await store.enter([figure(2, "63"), figure(3, "7", day: "2024-12-31")]) == "1 new, 0 changed, 1 unchanged")
      #expect(try await store.enter([figure(4, "64")]) == "0 new, 1 changed, 0 unchanged")
      let history = try await store.figures.history(of: "cover", region: "town", limit: 10)
      #expect(history.map { "\($0.id) \($0.corrects?.text ?? "-")" } == ["f4 f1", "f3 -", "f1 -"])
    }
  }

  @Test func `readers see what was approved, the newest of each source`() async throws {
    try await withStore { store in
      _ = try await store.enter([figure(1, "63")])
      #expect(try await store.figures.approved().isEmpty)
      let before = try await store.figures.state()
      try await store.figures.decide(["f1"], verdict(.approved))
      #expect(try await store.figures.state() > before)
      _ = try await store.enter([figure(2, "64")])
      #expect(try await store.figures.approved().map(\.id) == ["f1"])
      try await store.figures.decide(["f2"], verdict(.approved))
      #expect(try await store.figures.approved().map(\.id) == ["f2"])
      await #expect(throws: Refusal("figures.decided")) {
        try await store.figures.decide(["f2"], verdict(.rejected))
      }
    }
  }

  @Test func `a rejected value leaves the one before in force`() async throws {
    try await withStore { store in
      _ = try await store.enter([figure(1, "63")])
      try await store.figures.decide(["f1"], verdict(.approved))
      _ = try await store.enter([figure(2, "90")])
      try await store.figures.decide(["f2"], verdict(.rejected))
      #expect(try await store.figures.approved().map(\.id) == ["f1"])
      #expect(try await store.enter([figure(3, "63")]) == "0 new, 0 changed, 1 unchanged")
    }
  }

  @Test func `stopped in the middle, nothing is left`() async throws {
    try await withStore { store in
      let count = Mutex(0)
      await #expect(throws: CancellationError.self) {
        _ = try await store.figures.enter(
          {
            let batch = count.withLock { number in
              number += 1
              return number
            }
            if batch == 3 { throw CancellationError() }
            return [figure(batch, "\(batch)", day: "2024-01-0\(batch)")]
          }, seeds: { _, _ in nil })
      }
      let left = try await store.figures.history(of: "cover", region: "town", limit: 10)
      #expect(left.isEmpty)
    }
  }

  @Test func `nothing is entered for a locked period, until it is opened`() async throws {
    try await withStore { store in
      let period = try #require(Period("2023"))
      func lock(_ isLocked: Bool) async throws {
        try await store.figures.setLock(
          isLocked, agency: "desk", period: period, reason: "r", by: "p", at: minute(0))
      }
      try await lock(true)
      await #expect(throws: Refusal("figures.locked")) {
        _ = try await store.enter([figure(1, "1", day: "2024-01-01"), figure(2, "2")])
      }
      try await lock(false)
      #expect(try await store.enter([figure(2, "2")]) == "1 new, 0 changed, 0 unchanged")
    }
  }

  @Test(arguments: [
    "UPDATE figure SET value = '1'", "DELETE FROM figure", "UPDATE figure_decision SET verdict = 'rejected'",
    "DELETE FROM figure_decision", "DELETE FROM figure_lock",
  ])
  func `rows are never changed`(_ sql: String) async throws {
    try await withStore { store in
      _ = try await store.enter([figure(1, "63")])
      try await store.figures.decide(["f1"], verdict(.approved))
      try await store.figures.setLock(true, agency: "desk", period: .year(2023), reason: nil, by: "p", at: minute(0))
      #expect(throws: (any Error).self) { try store.tamper(sql) }
    }
  }
}

private func figure(_ number: Int, _ value: String, day: String = "2023-12-31") -> EnteredFigure {
  EnteredFigure(
    id: ID("f\(number)"),
    place: .init(indicator: "cover", region: "town", period: Period(day) ?? .notStated),
    value: Value(.equal, value), source: "report:desk", note: nil, evidence: nil, agency: "desk", enteredBy: "p",
    enteredAt: minute(0), corrects: nil)
}

private func verdict(_ state: EnteredFigure.State) -> FigureVerdict {
  FigureVerdict(state, reason: state == .rejected ? "wrong" : nil, by: "q", at: minute(1))
}

extension Store {
  fileprivate func enter(_ figures: [EnteredFigure]) async throws -> String {
    let left = Mutex<[EnteredFigure]?>(figures)
    let difference = try await self.figures.enter(
      {
        left.withLock { held in
          defer { held = nil }
          return held
        }
      }, seeds: { _, _ in nil })
    return "\(difference.new) new, \(difference.changed) changed, \(difference.unchanged) unchanged"
  }
}
