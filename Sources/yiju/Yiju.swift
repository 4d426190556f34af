import ArgumentParser

@main
struct Yiju: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yiju",
    abstract: "Makes a city's livability study run.",
    discussion: "A city is a folder (a pack). Check it, publish it into a data folder, and serve that.",
    subcommands: [
      Serve.self, Check.self, Publish.self, AccountVerb.self, CheckupVerb.self, VerdictVerb.self, ScoreVerb.self,
      Coverage.self, Backup.self, Doctor.self, Erase.self, Move.self, FormatVerb.self,
      DocumentVerb.self, ReferencesVerb.self, StudyVerb.self,
    ])
}

/// The folder that holds the store.
struct DataOption: ParsableArguments {
  @Option(help: "The data folder.")
  var data = "data"
}
