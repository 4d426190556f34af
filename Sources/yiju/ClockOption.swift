import ArgumentParser
import Foundation
import Platform

/// Another time than the machine's: a store that was filled under it is looked at under it too.
struct ClockOption: ParsableArguments {
  @Option(help: "Start the clock at this instant (2026-11-23T09:00:00+08:00). For demonstrations and tests.")
  var now: String?

  func world() throws -> World {
    guard let now else { return .real }
    guard let start = try? Date(now, strategy: .iso8601) else {
      throw ValidationError("--now wants an instant such as 2026-11-23T09:00:00+08:00")
    }
    let shift = start.timeIntervalSince(Date())
    return World(now: { Date().addingTimeInterval(shift) }, randomBytes: World.real.randomBytes)
  }
}
