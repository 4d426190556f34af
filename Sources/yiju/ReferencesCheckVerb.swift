import ArgumentParser
import CityModel
import Documents
import Foundation

struct ReferencesCheckVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Prints every work of a BibTeX file as the list of references would have it, and what is wrong with each.",
    discussion: """
      Fields and findings: docs/reference/references.md. Ends with 1 when anything is a fault; warnings and notes alone \
      end with 0.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The bibliography (.bib).")
  var file: String

  @Option(help: "GB/T 7714 of 2015, or of 2025 (in force since 2026-07-01).")
  var edition = EditionOption.of2025

  @Option(help: "text for people, json for tools.")
  var format = Format.text

  @Option(help: "zh-Hans or en, for text.")
  var language = Language.chinese

  func run() throws {
    let report = ReferenceReport(file: file, bibTeX: try text(of: file), edition: edition.edition)
    let bytes = format == .json ? report.json() : Data(report.text(FormatReport.Language(language)).utf8)
    try FileHandle.standardOutput.write(contentsOf: bytes)
    if report.hasFaults { throw ExitCode(1) }
  }
}

/// An edition of GB/T 7714 by its year.
enum EditionOption: String, ExpressibleByArgument, CaseIterable {
  case of2015 = "2015"
  case of2025 = "2025"

  var edition: ReferenceEdition {
    switch self {
    case .of2015: .gbt2015
    case .of2025: .gbt2025
    }
  }
}

/// A text file that a person named; a mistake in the name is said as one.
func text(of file: String) throws -> String {
  do {
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  } catch {
    throw ValidationError("'\(file)' cannot be read: check its path and permissions")
  }
}
