package import CityModel
import Foundation
import Storage

extension Platform {
  private static let reasonCharacters = 300

  /// Approves or rejects entries, all or none. What is approved is seen by every reader from then on.
  ///
  /// - Parameter reason: needed to reject.
  /// - Throws: in this order `account.sign-in`, `figures.no-agency`; `figures.none-chosen`; `figures.not-found`;
  ///   `figures.not-above` for figures of an agency that is not below the viewer's; `figures.own-entry` for what the viewer
  ///   entered; `figures.no-reason`; `figures.decided` when somebody was quicker.
  package func decideFigures(
    _ ids: [ID<Observation>], approve: Bool, reason: String, viewer: Viewer
  ) async throws {
    let (account, _, _) = try reporter(viewer)
    guard !ids.isEmpty else { throw Refusal("figures.none-chosen") }
    let pack = try await currentPack()
    for id in ids {
      guard let figure = try await store.figures.find(id) else { throw Refusal("figures.not-found") }
      guard approves(account, figuresOf: figure.agency, in: pack) else { throw Refusal("figures.not-above") }
      guard figure.enteredBy != account.person else { throw Refusal("figures.own-entry") }
    }
    let reason = String(reason.prefix(Self.reasonCharacters))
    guard approve || !reason.isEmpty else { throw Refusal("figures.no-reason") }
    try await store.figures.decide(
      ids,
      FigureVerdict(approve ? .approved : .rejected, reason: reason.isEmpty ? nil : reason, by: account.person, at: now)
    )
  }

  /// Locks a period of an agency, so that nothing more is entered for it, or opens it again with a reason.
  ///
  /// - Throws: `account.sign-in`, `figures.no-agency`, `figures.bad-period`, `figures.not-above`, `figures.no-reason`.
  package func lockFigures(
    _ isLocked: Bool, agency: ID<Agency>, period: String, reason: String, viewer: Viewer
  ) async throws {
    let (account, _, _) = try reporter(viewer)
    guard let period = Period(period), period != .notStated else { throw Refusal("figures.bad-period") }
    guard try await approves(account, figuresOf: agency, in: currentPack()) else { throw Refusal("figures.not-above") }
    guard isLocked || !reason.isEmpty else { throw Refusal("figures.no-reason") }
    try await store.figures.setLock(
      isLocked, agency: agency, period: period, reason: reason.isEmpty ? nil : reason, by: account.person, at: now)
  }
}
