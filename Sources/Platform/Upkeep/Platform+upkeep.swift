import Casework
import CityModel
package import Foundation
import Storage
import Synchronization

extension Platform {
  /// How long messages are kept: as long as statistics look back.
  private static let messageDays = 400.0

  /// Everything that is wrong with the store, in words for an operator. Changes nothing.
  package func doctor() async throws -> [String] {
    try await store.doctor(fold: try await fold(), closings: closings, at: now).map { finding in
      let values = finding.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return ([finding.code] + values).joined(separator: " ")
    }
  }

  /// Makes the lists anew from the events.
  ///
  /// - Returns: how many rows were written.
  package func rebuild() async throws -> Int {
    try await store.rebuild(using: try await fold())
  }

  /// What a new day brings: one root over all cases' heads of the day before, and an end to what has been kept long enough.
  ///
  /// Asked for before an event is stored, so a day on which nothing happened needs no root: its heads are the last one's.
  func turnDay(_ edition: Edition) async throws {
    let today = edition.clock.day(of: now)
    if lastDay.withLock({ $0 }) == today { return }
    _ = try await store.roots.seal(day: today.adding(days: -1), at: now)
    try await keepRetention(edition)
    _ = try await store.blobs.sweep(unusedSince: now.addingTimeInterval(-86_400))
    _ = try await store.accounts.endExpired(at: now)
    try await store.messages.forget(before: now.addingTimeInterval(-Self.messageDays * 86_400))
    lastDay.withLock { $0 = today }
  }

  /// Erases personal values whose procedure promised to keep them no longer than this after the end of the case, and what
  /// ties the pseudonyms of its panels to people.
  func keepRetention(_ edition: Edition) async throws {
    for procedure in edition.pack.procedures {
      let limit = now.addingTimeInterval(-Double(procedure.privacy.retentionDays) * 86_400)
      for person in try await store.people.expired(procedure.id, endedBefore: limit) {
        _ = try await store.people.erase(person, at: now)
      }
      let panels = try await store.people.expiredPanels(
        procedure.id, endedBefore: limit, vaults: Self.panelVaults)
      for caseID in panels { try await endPanels(of: caseID) }
    }
  }

  /// A consistent copy of a data folder, also while it is being served.
  package static func backup(
    data: URL, to target: URL, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) async throws {
    let store = try Store.open(folder: data)
    try await store.backup(to: target) { progress($0.done, $0.total) }
    try store.close()
  }

  /// What a case's events say of each survey and vote when it was counted.
  private var closings: Closings {
    { history in
      var entries: [ID<Stage>: Int] = [:]
      var stage: ID<Stage>?
      return history.events.reduce(into: [:]) { digests, event in
        if let result = event.result, let here = stage { digests["\(here)#\(entries[here] ?? 1)"] = result.digest }
        if event.stage != stage { entries[event.stage, default: 0] += 1 }
        stage = event.stage
      }
    }
  }

  /// How a case's events become its row, for every version of the pack that cases began under.
  private func fold() async throws -> Fold {
    var procedures: [String: [ID<Procedure>: Procedure]] = [:]
    for version in try await store.packs.versions() {
      let pack = try await edition(version.hash).pack
      procedures[version.hash] = Dictionary(uniqueKeysWithValues: pack.procedures.map { ($0.id, $0) })
    }
    let clock = try await current().clock
    return { [procedures] history in
      let definitions = procedures.compactMapValues { $0[history.opening.procedure] }
      let value = try history.folded(definitions)
      guard let procedure = definitions[value.packVersion] else {
        throw Refusal("store.pack-lost", detail: value.packVersion)
      }
      return value.row(procedure, clock: clock)
    }
  }
}
