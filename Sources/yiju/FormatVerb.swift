import ArgumentParser

struct FormatVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Checks the format of official documents.", subcommands: [FormatCheckVerb.self])
}
