import ArgumentParser
import Documents
import Foundation

/// How long is measured.
struct MeasureOptions: ParsableArguments {
  @Option(help: "How long it is measured.")
  var seconds = 3.0

  func validate() throws {
    guard seconds > 0 else { throw ValidationError("--seconds is above 0") }
  }
}

extension DocumentBench {
  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Reports written to DOCX; one line of JSON.")
    @OptionGroup var options: MeasureOptions

    func run() throws { try printed(write(DocumentBench.standardLayout(), seconds: options.seconds)) }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reports read and held against the layout; one line of JSON.")
    @OptionGroup var options: MeasureOptions

    func run() throws { try printed(check(DocumentBench.standardLayout(), seconds: options.seconds)) }
  }

  struct PDF: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pdf", abstract: "Reports set in type and written to PDF; one line of JSON.")
    @OptionGroup var options: MeasureOptions
    @OptionGroup var fontOptions: FontOptions

    func run() throws {
      let profile = try DocumentBench.standardLayout()
      try printed(pdf(profile, fonts: fonts(profile, fontOptions.folders), seconds: options.seconds))
    }
  }
}

private func printed(_ figures: Figures) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  print(String(decoding: try encoder.encode(figures), as: UTF8.self))
}
