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
      prescribed, is said with its place; a fault ends with 1 and writes nothing. Works that the text cites are taken from \
      references.bib beside it and printed by GB/T 7714 (docs/reference/references.md).
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

  @Option(help: "The bibliography (.bib); else references.bib beside the text.")
  var references: String?

  @Option(help: "GB/T 7714 of 2015 or 2025; else the one in force on the text's date, without a date 2025.")
  var edition: EditionOption?

  @Option(name: .customLong("fonts"), help: "A folder with fonts besides those of the machine. Repeatable.")
  var fontFolders: [String] = []

  @Option(help: "zh-Hans or en, for what is said.")
  var language = Language.chinese

  func run() throws {
    let target = try chosenFormat()
    let words = FormatReport.Language(language)
    let (text, named, findings) = parseMarkdown(try text(of: file))
    let profile = try layoutProfile(profile ?? named ?? LayoutProfile.standardIDs[0], words)
    let (document, unlisted, bibliography) = try citing(text, profile, words)
    let (data, printed) = written(document, profile, as: target)
    let report = FormatReport(file: file, profile: profile, findings: findings + unlisted + printed)
    for report in [bibliography, report].compactMap(\.self) {
      FileHandle.standardError.write(Data(report.text(words).utf8))
    }
    if report.hasFaults || bibliography?.hasFaults ?? false { throw ExitCode(1) }
    try data.write(to: URL(fileURLWithPath: output), options: .atomic)
  }

  /// The text with its list of references, what is wrong in the text's citations, and what in the bibliography.
  private func citing(
    _ document: Document, _ profile: LayoutProfile, _ words: FormatReport.Language
  ) throws -> (document: Document, findings: [Finding], ofBibliography: FormatReport?) {
    let beside = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "references.bib").path
    guard let name = references ?? (FileManager.default.fileExists(atPath: beside) ? beside : nil) else {
      return (document, document.citedKeys.isEmpty ? [] : [.noBibliography(document.citedKeys.count)], nil)
    }
    let (bibliography, faults) = parseBibTeX(try text(of: name))
    let (cited, findings) = document.citing(bibliography, profile: profile, edition: edition?.edition)
    let ofText = findings.filter { ["references.key-absent", "references.no-list"].contains($0.code) }
    let ofFile = faults + findings.filter { !ofText.contains($0) }
    return (cited, ofText, ofFile.isEmpty ? nil : FormatReport(file: name, profile: profile, findings: ofFile))
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

extension Finding {
  fileprivate static func noBibliography(_ works: Int) -> Finding {
    Finding(
      "references.no-bibliography", .warning,
      Bilingual(
        zh: "正文引用了\(works)种文献，旁边却没有 references.bib，只能印出序号。请补上文件，或用 --references 指明。",
        en:
          "The text cites \(works) works and no references.bib lies beside it, so only their numbers are printed. Add the file or name it by --references."
      ))
  }
}

extension FormatReport.Language {
  init(_ language: Language) { self = language == .chinese ? .chinese : .english }
}
