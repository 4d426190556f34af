import ArgumentParser
import Documents
import Foundation

extension DocumentBench {
  struct Samples: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Documents to look at and to measure, each with its text beside it.")
    @Argument(help: "The folder they are written into.")
    var folder: String
    @OptionGroup var fontOptions: FontOptions

    func run() throws {
      let profile = try DocumentBench.standardLayout()
      try samples(
        profile, fonts(profile, fontOptions.folders), into: URL(filePath: folder, directoryHint: .isDirectory))
    }
  }

  struct Form: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "A form empty, filled and overfull.")
    @Argument(help: "The form.")
    var form: String
    @Argument(help: "Its layout.")
    var layout: String
    @Argument(help: "The folder it is written into.")
    var folder: String
    @OptionGroup var fontOptions: FontOptions

    func run() throws {
      try writeForm(
        form, layout: layout, folders: fontOptions.folders, into: URL(filePath: folder, directoryHint: .isDirectory))
    }
  }
}
