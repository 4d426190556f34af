import ArgumentParser
struct CheckupVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "checkup", abstract: "Prints the checkup.")
  func run() async throws {}
}
struct VerdictVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "verdict", abstract: "Prints the verdicts.")
  func run() async throws {}
}
struct Coverage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Prints docs/coverage.md.")
  func run() async throws {}
}
