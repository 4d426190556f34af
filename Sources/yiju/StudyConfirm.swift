import ArgumentParser
import CityModel
import Documents
import Foundation
import Platform
import Studies

struct StudyConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Writes down that the author has read sentences with the figures they have now.",
    discussion:
      "The day and, where --by says it, who read them are written down too. Without --line all sentences that refer to data are confirmed; read them first: 'yiju study check' names them."
  )

  @Argument(help: "The folder of the study.")
  var folder: String

  @Option(help: "Only the sentences whose first reference stands in this line of report.md.")
  var line: Int?

  @Option(help: "Who has read them: a name or a role, as it is to stand in confirmed.csv.")
  var by: String?

  @OptionGroup var clock: ClockOption

  func run() throws {
    let folder = try StudyFolder(folder)
    let sentences = bind(folder.study, to: folder.names).sentences
    let read = sentences.filter { line == nil || $0.place?.line == line }
    guard line == nil || !read.isEmpty else {
      throw ValidationError("line \(line ?? 0) of report.md holds no sentence that refers to data")
    }
    let day = try clock.world().day(in: folder.pack)
    let confirmed = confirmations(sentences, line: line, kept: folder.study.confirmations, on: day, by: by)
    try Data(csv(confirmed).utf8).write(to: folder.url.appending(path: "confirmed.csv"), options: .atomic)
    print("confirmed \(read.count) of \(sentences.count) sentences with their figures")
  }
}
