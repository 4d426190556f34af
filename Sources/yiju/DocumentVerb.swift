import ArgumentParser
import CityModel
import Documents
import Foundation
import Platform

struct DocumentVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Writes a text in the document dialect as DOCX, PDF, A3 booklet or HTML.",
    discussion: """
      The dialect: docs/reference/document-markdown.md. What is wrong with the text, and what could not be printed as \
      prescribed, is said with its place; a fault ends with 1 and writes nothing.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case docx, pdf, booklet, html
  }

  @Argument(help: "The text (.md).")
  var file: String

  @Option(name: .shortAndLong, help: "Where to write; its ending says the format unless --format does.")
  var output: String

  @Option(help: "docx, pdf, booklet or html.")
  var format: Format?

  @Option(help: "A profile's name or file; else what the text's head names, else gbt9704-2012.")
  var profile: String?

  @Option(name: .customLong("fonts"), help: "A folder with fonts besides those of the machine. Repeatable.")
  var fontFolders: [String] = []

  @Option(help: "zh-Hans or en, for what is said.")
  var language = Language.chinese

  func run() throws {
    let target = try chosenFormat()
    let words = FormatReport.Language(language)
    let (document, named, findings) = parseMarkdown(
      String(decoding: try Data(contentsOf: .init(fileURLWithPath: file)), as: UTF8.self))
    let profile = try layoutProfile(profile ?? named ?? LayoutProfile.standardIDs[0], words)
    let (data, printed) = written(document, profile, as: target)
    let report = FormatReport(file: file, profile: profile, findings: findings + printed)
    FileHandle.standardError.write(Data(report.text(words).utf8))
    if report.hasFaults { throw ExitCode(1) }
    try data.write(to: URL(fileURLWithPath: output), options: .atomic)
  }

  private func chosenFormat() throws -> Format {
    let ending = URL(fileURLWithPath: output).pathExtension.lowercased()
    guard let format = format ?? Format(rawValue: ending) else {
      throw ValidationError("'\(output)' ends in none of .docx, .pdf and .html: say --format")
    }
    return format
  }

  private func written(
    _ document: Document, _ profile: LayoutProfile, as format: Format
  ) -> (data: Data, findings: [Finding]) {
    guard let paper = PaperFormat(rawValue: format.rawValue) else {
      let (numbered, faults) = document.numbered(by: profile)
      return (Data(numbered.html(profile: profile).utf8), faults)
    }
    let printed = PrintedPaper(document, profile: profile, as: paper, fonts: profile.fonts(besides: fontFolders))
    return (printed.data, printed.findings)
  }
}

extension FormatReport.Language {
  init(_ language: Language) { self = language == .chinese ? .chinese : .english }
}
