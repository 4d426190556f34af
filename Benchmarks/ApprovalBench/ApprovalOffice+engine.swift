import ArgumentParser
import Casework
import CityModel
import Foundation
import Platform

extension ApprovalOffice {
  private static let engineCases = 2000

  /// CPU time for one step of `Case` alone, in microseconds: nothing is read, encoded or stored.
  ///
  /// Mean over whole cases. The filing is one of the steps, and its form is checked as part of it.
  func engineMicroseconds() throws -> Double {
    guard let clock = WorkClock(pack) else { throw ValidationError("this machine does not know the time zone") }
    let actors = steps.map { actor($0.viewer) }
    _ = try decide(cases: Self.engineCases / 10, clock, actors)
    let cpu = cpuSeconds()
    let decided = try decide(cases: Self.engineCases, clock, actors)
    return (cpuSeconds() - cpu) / Double(decided) * 1e6
  }

  /// - Returns: how many steps were decided.
  private func decide(cases: Int, _ clock: WorkClock, _ actors: [Actor]) throws -> Int {
    let filed = input.mapValues(FormInput.text)
    var moment = platform.world.now()
    var decided = 0
    for number in 0..<cases {
      let form = try checkForm(procedure.fields, filed, procedure: procedure, pack: pack)
      var matter = try Case.open(
        id: ID("case-\(number)"), number: "\(number)", procedure: procedure, packVersion: pack.contentHash,
        by: Actor(person: "person-reporter"), form: form, commitments: [:], at: moment
      ).case
      for (step, actor) in zip(steps, actors) {
        moment += 1
        let request = ActionRequest(action: step.action, by: actor, isReporter: false)
        _ = try matter.apply(request, procedure: procedure, clock: clock, at: moment)
      }
      decided += matter.events.count
    }
    return decided
  }

  private func actor(_ viewer: Viewer) -> Actor {
    Actor(person: viewer.account?.person ?? "", role: viewer.account?.role?.id, agency: viewer.account?.agency?.id)
  }
}
