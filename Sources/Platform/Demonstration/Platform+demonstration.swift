import Casework
package import CityModel
package import Foundation
import Storage

/// An account of a demonstration. Its password is shown once and kept nowhere.
package struct DemonstrationAccount: Sendable {
  package let name: String
  package let password: String
  package let role: ID<Role>?
  package let agency: ID<Agency>?
}

extension Platform {
  /// The file whose presence marks a data folder as made up.
  static func demonstrationMark(in folder: URL) -> URL { folder.appendingPathComponent("demonstration") }

  /// Fills an empty data folder: the pack, accounts for every role of every agency, and cases of some months.
  ///
  /// All of it is made up, and the folder is marked so before anything else is written. The cases went through the same
  /// forms, refusals and separation of duty as real ones; only the clock was turned.
  package static func layDemonstration(
    _ pack: Pack, _ files: PackFiles, in folder: URL, world: World,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void
  ) async throws -> [DemonstrationAccount] {
    let (pack, files) = try demonstrationPack(pack, files)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("made up\n".utf8).write(to: demonstrationMark(in: folder))
    let store = try Store.open(folder: folder)
    let clock = MovingClock(world.now())
    let turned = World(now: { clock.now }, randomBytes: world.randomBytes)
    guard let workClock = WorkClock(pack) else { throw Refusal("store.no-pack") }
    clock.set(firstDay(pack, workClock, now: world.now()))
    _ = try await publish(pack, files, into: store, world: turned)
    let settings = Settings(reportsPerHour: .max)
    let platform = try await over(store, world: turned, settings: settings)
    let accounts = try await platform.addDemonstrationAccounts(pack)
    var objects = DemonstrationObjects(platform: platform, edition: try await platform.current())
    try await objects.enter()
    for procedure in pack.procedures where procedure.runsByItself {
      var life = DemonstrationLife(platform: platform, clock: clock, procedure: procedure, pack: pack)
      try await life.run(until: world.now(), workClock, progress)
    }
    _ = try await platform.deliver()
    try store.close()
    return accounts
  }

  /// The pack with what its folder `demonstration` adds to it and the figures that its planted effects ask for.
  static func demonstrationPack(
    _ pack: Pack, _ files: PackFiles
  ) throws -> (pack: Pack, files: PackFiles) {
    guard files.hasDemonstration else { return (pack, files) }
    var laid = files.demonstration
    guard let joined = loadPack(laid).value else { throw Refusal("store.no-pack") }
    if let figures = demonstrationFigures(joined, source: "made-up") {
      laid = laid.adding("observations/made-up.csv", figures)
    }
    guard let whole = loadPack(laid).value else { throw Refusal("store.no-pack") }
    return (whole, laid)
  }

  /// A month before the first prediction begins, or four months ago: seals have to be older than what they foretell.
  private static func firstDay(_ pack: Pack, _ clock: WorkClock, now: Date) -> Date {
    let starts = pack.measures.flatMap(\.predictions).compactMap(\.baseline.first)
    let first = starts.min().map { clock.moment($0.adding(days: -10), minute: 9 * 60) }
    return min(first ?? now.addingTimeInterval(-120 * 86_400), now)
  }

  private func addDemonstrationAccounts(_ pack: Pack) async throws -> [DemonstrationAccount] {
    var accounts: [DemonstrationAccount] = []
    func add(_ name: String, _ role: ID<Role>?, _ agency: ID<Agency>?) async throws {
      let password = try await addAccount(name: name, role: role, agency: agency)
      accounts.append(DemonstrationAccount(name: name, password: password, role: role, agency: agency))
    }
    try await add("resident", nil, nil)
    for agency in pack.agencies {
      for role in agency.roles {
        try await add("\(role)-\(agency.id)", role, agency.id)
      }
      // A second worker shows that a colleague may not close what the first one did.
      if let worker = agency.roles.first(where: pack.worksForItsAgency) {
        try await add("\(worker)2-\(agency.id)", worker, agency.id)
      }
    }
    return accounts
  }
}

extension Pack {
  /// Whether the role takes actions that only the assigned agency may take.
  fileprivate func worksForItsAgency(_ role: ID<Role>) -> Bool {
    procedures.contains { $0.actions.contains { $0.taker == .role(role, ofAssignedAgency: true) } }
  }
}

extension Procedure {
  /// Whether single people take all its steps: a survey or a vote of nobody would only look foolish.
  fileprivate var runsByItself: Bool {
    opensBy == .anyone && !fields.contains { $0.isRequired && $0.kind.isObject }
      && stages.allSatisfy { $0.kind == .step }
      && actions.allSatisfy { $0.guards.allSatisfy { $0.severity == .refuse } }
  }
}

extension FormField.Kind {
  fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}
