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
    case .json:
      let name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
      try FileHandle.standardOutput.write(contentsOf: findingsJSON(findings, of: name))
    }
    if findings.contains(where: { $0.severity == .fault }) { throw ExitCode(1) }
  }

  private func found() throws -> [Finding] {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw ValidationError("there is no '\(path)'")
    }
    if isFolder.boolValue { return try folderFindings(url) }
    if url.lastPathComponent == "report.md", pack == nil { return try folderFindings(url.deletingLastPathComponent()) }
    guard let pack else { throw ValidationError("say --pack: the folder of the pack that '\(path)' is held against") }
    return try textFindings(url, IndicatorBook(checkedPack(pack).pack))
  }

  private func folderFindings(_ url: URL) throws -> [Finding] {
    let folder = try StudyFolder(url.path)
    let closed = ClosedStudy(folder.study, in: folder.names)
    return closed.allFindings + (FilledForm(closed, in: folder.pack)?.findings ?? [])
  }

  private func textFindings(_ file: URL, _ book: IndicatorBook) throws -> [Finding] {
    let bytes = try Data(contentsOf: file)
    guard let findings = studyFileFindings(bytes, named: file.lastPathComponent, against: book) else {
      throw ValidationError("'\(path)' is neither a DOCX file nor UTF-8 text")
    }
    return findings
  }
}
