import ArgumentParser
import Foundation
import Platform

/// Runs four-step approvals through the use cases of the program, as its server does, and prints what they took.
@main
struct ApprovalBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approval-bench",
    abstract: "Runs four-step approvals through the platform, and prints what they took as one line of JSON.")

  private static let warmUpSeconds = 1.0

  @Option(help: "The folder of the pack with the procedure.")
  var pack: String

  @Option(help: "An empty folder for the store.")
  var data: String

  @Option(help: "How many people work at once, each on one case after the other.")
  var tasks = 1

  @Option(help: "How long it is measured.")
  var seconds = 5.0

  @Option(help: "Most cases; when they are done before the time is over, it ends then.")
  var cases = Int.max

  @Option(help: "grouped: waiting steps share a commit. each: one commit a step.")
  var commit = Platform.Settings.Grouping.grouped

  func validate() throws {
    guard (1...4096).contains(tasks) else { throw ValidationError("--tasks is 1 to 4096") }
    guard seconds > 0, cases > 0 else { throw ValidationError("--seconds and --cases are above 0") }
  }

  func run() async throws {
    let office = try await ApprovalOffice(
      pack: URL(fileURLWithPath: pack, isDirectory: true), data: URL(fileURLWithPath: data, isDirectory: true),
      grouping: commit)
    _ = try await office.work(people: tasks, seconds: Self.warmUpSeconds, cases: .max, round: "warm-up")
    let taken = try await office.work(people: tasks, seconds: seconds, cases: cases, round: "measured")
    let figures = Figures(taken, stepsPerCase: office.stepsPerCase, engineMicroseconds: try office.engineMicroseconds())
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    print(String(decoding: try encoder.encode(figures), as: UTF8.self))
  }
}

extension Platform.Settings.Grouping: ExpressibleByArgument {}
