import ArgumentParser
import CityModel
import Foundation

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks a pack and reports every mistake with its place.",
    discussion: "Ends with 1 when anything is an error; warnings alone end with 0.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The folder of the pack, such as cities/example.")
  var pack: String

  @Option(help: "text for people, json for tools.")
  var format = Format.text

  func run() throws {
    let checked = loadedPack(pack).checked
    switch format {
    case .text: print(text(checked.diagnostics), terminator: "")
    case .json: print(String(decoding: try json(checked.diagnostics), as: UTF8.self))
    }
    if checked.hasErrors { throw ExitCode(1) }
  }
}

/// The pack of a folder, with what is wrong with its files and its words.
private func loadedPack(_ folder: String) -> (checked: Checked<Pack>, files: PackFiles?) {
  let files = PackFiles.folder(URL(fileURLWithPath: folder, isDirectory: true))
  guard let read = files.value else { return (Checked(nil, files.diagnostics), nil) }
  let checked = loadPack(read)
  return (Checked(checked.value, files.diagnostics + checked.diagnostics), read)
}

/// The pack of a folder, or the end of the program with every mistake said.
func checkedPack(_ folder: String) throws -> (pack: Pack, files: PackFiles) {
  let (checked, files) = loadedPack(folder)
  guard let pack = checked.value, let files, !checked.hasErrors else {
    FileHandle.standardError.write(Data(text(checked.diagnostics).utf8))
    throw ExitCode(1)
  }
  return (pack, files)
}
