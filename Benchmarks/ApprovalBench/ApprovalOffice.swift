import ArgumentParser
import CityModel
import Foundation
import Platform

/// A store with the pack of the benchmark, and the people who take the steps after the filing.
struct ApprovalOffice: Sendable {
  /// An action that moves a case on, and somebody who may take it.
  struct Step: Sendable {
    let action: ID<Action>
    let viewer: Viewer
  }

  /// A Monday in working hours, in the year whose calendar the pack has: 2026-11-23T09:30+08:00, in seconds since 1970.
  private static let opens = 1_795_397_400.0

  let platform: Platform
  let pack: Pack
  let procedure: Procedure
  /// In the order in which they are taken.
  let steps: [Step]

  /// Publishes the pack into the folder and opens it.
  ///
  /// - Throws: `ValidationError` for a pack with mistakes, which `yiju check` names, or without a procedure.
  init(pack folder: URL, data: URL, grouping: Platform.Settings.Grouping) async throws {
    guard let files = PackFiles.folder(folder).value, let pack = loadPack(files).value,
      let procedure = pack.procedures.first
    else { throw ValidationError("the pack has mistakes or no procedure") }
    let world = Self.world()
    _ = try await Platform.publish(pack, files, into: data, world: world)
    self.platform = try await Platform.open(
      data: data, world: world, settings: Platform.Settings(reportsPerHour: .max, grouping: grouping))
    self.pack = pack
    self.procedure = procedure
    self.steps = procedure.actions.compactMap { Step(action: $0, pack) }
  }

  /// The filing is the first.
  var stepsPerCase: Int { 1 + steps.count }

  /// What is filed: the first category of the procedure, and a few words.
  var input: [String: String] {
    ["category": procedure.categories.first?.id.text ?? "", "title": "A permit for a small shop"]
  }

  private static func world() -> World {
    let began = ContinuousClock.now
    return World(
      now: { Date(timeIntervalSince1970: opens + seconds(ContinuousClock.now - began)) },
      randomBytes: World.real.randomBytes)
  }
}

extension ApprovalOffice.Step {
  /// `nil` for an action of the reporter or of anybody: no step of an office.
  fileprivate init?(action: Action, _ pack: Pack) {
    guard case .role(let id, _) = action.taker, let role = pack.role(id) else { return nil }
    let agency = pack.agencies.first { $0.roles.contains(id) }
    let person = ID<Person>("person-\(id)")
    self.init(
      action: action.id,
      viewer: .account(AccountView(person: person, name: id.text, role: role, agency: agency)))
  }
}

func seconds(_ duration: Duration) -> Double {
  let (whole, atto) = duration.components
  return Double(whole) + Double(atto) / 1e18
}
