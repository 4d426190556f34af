import ArgumentParser
import CityModel
import Documents
import Foundation
import Platform
import Studies

struct StudyCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong with a study or a text, each with its place and what to do.",
    discussion: """
      Of a study's folder: the report and its references, sentences whose figures have changed, the bibliography, the form, \
      promise and delivery, and the text. Of a file (.md, .docx, plain text): the text. Ends with 1 when anything is a fault; \
      nothing is ever corrected.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The folder of a study, or a file.")
  var path: String

  @Option(help: "The folder of the pack that a file is held against; that of the study else.")
  var pack: String?

  @Option(help: "text for people, json for tools.")
  var format = Format.text

  @Option(help: "zh-Hans or en, for text.")
  var language = Language.chinese

  func run() throws {
    let findings = try found()
    switch format {
    case .text: print(findingLines(findings, language), terminator: "")
    case .json: print(String(decoding: try findingsJSON(findings, of: path), as: UTF8.self))
    }
    if findings.contains(where: { $0.severity == .fault }) { throw ExitCode(1) }
  }

  private func found() throws -> [Finding] {
    let folder = try StudyFolder(path)
    let closed = ClosedStudy(folder.study, in: folder.names)
    return closed.findings + (FilledForm(closed, in: folder.pack)?.findings ?? [])
  }
}
