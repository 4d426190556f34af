import ArgumentParser
import Documents
import Fonts
import Foundation

/// Writes, checks and typesets reports; or makes documents to look at and to measure.
@main
struct DocumentBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document-bench",
    abstract: "Measures the writing, checking and typesetting of reports, or makes samples of documents.",
    subcommands: [Write.self, Check.self, PDF.self, Samples.self, Form.self])

  /// What a person gave cannot be read as what it should be.
  struct Unreadable: Error { let findings: [Finding] }

  static func standardLayout() throws -> LayoutProfile {
    guard let profile = LayoutProfile.standard("gbt9704-2012") else {
      throw ValidationError("the layout gbt9704-2012 is not among the built-in ones")
    }
    return profile
  }
}

/// Fonts beside those of the machine.
struct FontOptions: ParsableArguments {
  @Option(help: "A folder of fonts beside those of the machine.")
  var fonts: String?

  var folders: [String] { fonts.map { [$0] } ?? [] }
}

/// The fonts that a profile names, of the machine and of folders.
func fonts(_ profile: LayoutProfile, _ folders: [String]) -> FontSet {
  let families = profile.fonts.sorted { $0.key < $1.key }.flatMap { $1.prescribed + $1.standIns + $1.latin }
  return installedFonts(families: families, folders: folders)
}
