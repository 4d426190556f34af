import Casework
import CityModel
import Foundation
import Platform

/// What a time of work came to: every step that was committed in it.
struct Work: Sendable {
  let seconds: Double
  /// CPU time of the process, in seconds: SQLite and the waiting for its writer included.
  let cpuSeconds: Double
  /// For each step the seconds since its person's step before, that is until its answer came.
  let waits: [Double]
}

extension ApprovalOffice {
  /// Lets people work at once, each on one case after the other, until the time is over or the cases are done.
  ///
  /// Steps that are answered after the end do not count; the CPU time is shared out by time.
  ///
  /// - Parameters:
  ///   - cases: most cases of all people together, shared out evenly; at least one each.
  ///   - round: a name that no other call on this store has: request keys are made of it.
  func work(people: Int, seconds limit: Double, cases: Int, round: String) async throws -> Work {
    let began = ContinuousClock.now
    let ends = began + .seconds(limit)
    let cpu = cpuSeconds()
    let waits = try await withThrowingTaskGroup(of: [Double].self) { group in
      for person in 0..<people {
        group.addTask { try await live("\(round)-person-\(person)", cases: max(1, cases / people), until: ends) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let spent = cpuSeconds() - cpu
    let over = seconds(ContinuousClock.now - began)
    return Work(seconds: min(limit, over), cpuSeconds: spent * min(1, limit / over), waits: waits)
  }

  private func live(_ person: String, cases: Int, until ends: ContinuousClock.Instant) async throws -> [Double] {
    var waits: [Double] = []
    var last = ContinuousClock.now
    var number = 0
    while number < cases, ContinuousClock.now < ends {
      number += 1
      for answered in try await runCase(key: "\(person)-case-\(number)") where answered <= ends {
        waits.append(seconds(answered - last))
        last = answered
      }
    }
    return waits
  }

  /// Runs one case to its end.
  ///
  /// - Returns: when each step was answered.
  private func runCase(key: String) async throws -> [ContinuousClock.Instant] {
    let filed = try await platform.file(
      procedure.id, input: input.mapValues(FormInput.text), key: "\(key)-filing-of-the-case", viewer: .anonymous,
      client: "benchmark")
    var answered = [ContinuousClock.now]
    for (position, step) in steps.enumerated() {
      try await platform.act(
        filed.number, action: step.action, input: [:], version: position + 1,
        key: "\(key)-step-\(position)-\(step.action)",
        viewer: step.viewer)
      answered.append(.now)
    }
    return answered
  }
}

/// CPU time that this process has used so far, in seconds, of all its threads.
func cpuSeconds() -> Double {
  var used = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used)
  return Double(used.tv_sec) + Double(used.tv_nsec) / 1e9
}
