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
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ValidationError("'\(path)' is not there")
    }
    return isFolder.boolValue ? try foundInFolder() : try foundInFile()
  }

  private func foundInFolder() throws -> [Finding] {
    let folder = try StudyFolder(path)
    let closed = ClosedStudy(folder.study, in: folder.names)
    let text = StudyText(markdown: folder.study.report, bibliography: folder.study.references)
    return closed.findings + checkStudyText(text, against: IndicatorBook(folder.pack))
      + (FilledForm(closed, in: folder.pack)?.findings ?? [])
  }

  private func foundInFile() throws -> [Finding] {
    let file = URL(fileURLWithPath: path).standardizedFileURL
    let book = IndicatorBook(try checkedPack(try pack ?? packFolder(above: file)).pack)
    let reading = try StudyText.read(file)
    return reading.findings + (reading.text.map { checkStudyText($0, against: book) } ?? [])
  }

  /// The nearest folder above a file that is a pack.
  private func packFolder(above file: URL) throws -> String {
    var folder = file.deletingLastPathComponent()
    while folder.path.count > 1 {
      if FileManager.default.fileExists(atPath: folder.appending(path: "city.yaml").path) { return folder.path }
      folder.deleteLastPathComponent()
    }
    throw ValidationError("'\(path)' lies in no pack: say --pack cities/<city>")
  }
}
