import ArgumentParser
import Foundation
import Platform

struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks chains, blobs, lists, commitments and invariants of a data folder.",
    discussion: "Changes nothing. Ends with 1 when anything is wrong.")

  @OptionGroup var data: DataOption
  @OptionGroup var clock: ClockOption

  func run() async throws {
    let findings = try await openPlatform(data, world: clock.world()).doctor()
    for finding in findings { print(finding) }
    print(findings.isEmpty ? "healthy" : "\(findings.count) findings")
    if !findings.isEmpty { throw ExitCode(1) }
  }
}
