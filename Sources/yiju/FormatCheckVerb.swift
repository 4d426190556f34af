import ArgumentParser
import CityModel
import Documents
import Foundation
import Web

struct FormatCheckVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Holds DOCX files against a layout profile and reports every departure with its place and clause.",
    discussion: """
      Ends with 1 when anything is a fault or a file cannot be read; warnings and notes alone end with 0. Nothing of a file \
      is run, followed or changed. --rendered needs LibreOffice and pdftotext (poppler) and takes seconds a file.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, html
  }

  @Argument(help: "DOCX files.")
  var files: [String]

  @Option(help: "A profile's name (\(LayoutProfile.standardIDs.joined(separator: ", "))) or a profile file (.json).")
  var profile = "gbt9704-2012"

  @Flag(help: "Also measure the pages as LibreOffice prints them: characters in a line, lines on a page.")
  var rendered = false

  @Option(help: "text for people; json, jsonl (one line a file) and html (a fragment) for tools.")
  var format = Format.text

  @Option(help: "zh-Hans or en, for text and html.")
  var language = Language.chinese

  func run() throws {
    let profile = try layoutProfile(profile, words)
    var hasFaults = false
    for file in files {
      let report = FormatReport(file: file, profile: profile, findings: findings(of: file, profile))
      hasFaults = hasFaults || report.hasFaults
      try FileHandle.standardOutput.write(contentsOf: bytes(of: report))
    }
    if hasFaults { throw ExitCode(1) }
  }

  private var words: FormatReport.Language { FormatReport.Language(language) }

  private func bytes(of report: FormatReport) -> Data {
    switch format {
    case .text: Data(report.text(words).utf8)
    case .json: report.json()
    case .jsonl: report.json(isOneLine: true)
    case .html: Data(report.html(words).utf8)
    }
  }

  /// What reading and checking found; a file that is not there is a finding like any other, so that the rest is checked.
  private func findings(of file: String, _ profile: LayoutProfile) -> [Finding] {
    let bytes: Data
    do { bytes = try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe) } catch {
      return [unreadable(file)]
    }
    let reading = readDocx(bytes)
    guard let document = reading.document else { return reading.findings }
    return reading.findings + checkFormat(document, profile: profile)
      + (rendered ? renderedFindings(of: file, profile) : [])
  }

  private func unreadable(_ file: String) -> Finding {
    Finding(
      "format.no-file", .fault,
      Bilingual(zh: "读不到文件“\(file)”，请检查路径和权限。", en: "'\(file)' cannot be read: check its path and permissions."))
  }
}

/// The profile of a name or a file, or the end of the program with every mistake said.
func layoutProfile(_ name: String, _ language: FormatReport.Language) throws -> LayoutProfile {
  if let profile = LayoutProfile.standard(name) { return profile }
  guard name.hasSuffix(".json") else {
    throw ValidationError(
      "'\(name)' is no profile; there are \(LayoutProfile.standardIDs.joined(separator: ", ")), or give a .json file.")
  }
  let (profile, findings) = LayoutProfile.read(json: try Data(contentsOf: URL(fileURLWithPath: name)))
  guard let profile else {
    for finding in findings {
      let words = language == .chinese ? finding.message.zh : finding.message.en
      FileHandle.standardError.write(Data("\(name): \(words)\n".utf8))
    }
    throw ExitCode(1)
  }
  return profile
}
