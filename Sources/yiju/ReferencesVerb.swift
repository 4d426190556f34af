import ArgumentParser

struct ReferencesVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "references", abstract: "Checks bibliographies and prints them by GB/T 7714.",
    subcommands: [ReferencesCheckVerb.self])
}
