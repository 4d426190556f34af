import ArgumentParser

struct StudyVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Begins, checks, confirms and prints the study of a folder.",
    discussion: """
      A study is a folder studies/<number> of a city's pack: report.md, references.bib, application.yaml, confirmed.csv \
      (docs/reference/study-folder.md).
      """,
    subcommands: [StudyNew.self, StudyCheck.self, StudyConfirm.self, StudyBuild.self])
}
