import ArgumentParser
import CityModel
import Foundation
import Web

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

  @Option(help: "A folder for a picture of each procedure, in both languages.")
  var diagrams: String?

  func run() throws {
    let checked = loadedPack(pack).checked
    switch format {
    case .text: print(text(checked.diagnostics), terminator: "")
    case .json: print(String(decoding: try json(checked.diagnostics), as: UTF8.self))
    }
    if checked.hasErrors { throw ExitCode(1) }
    guard let pack = checked.value else { return }
    if format == .text {
      for procedure in pack.procedures { print(proof(of: procedure, in: pack).summary(of: procedure.id)) }
    }
    if let diagrams { try draw(pack, into: URL(fileURLWithPath: diagrams, isDirectory: true)) }
  }

  private func draw(_ pack: Pack, into folder: URL) throws {
    let texts = try Texts.bundled()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for procedure in pack.procedures {
      for language in Language.allCases {
        let picture = ProcedurePicture(procedure, Wording(texts: texts, language: language, pack: pack))
        let file = folder.appending(path: "\(procedure.id).\(language.rawValue).svg")
        try Data(try picture.file().utf8).write(to: file, options: .atomic)
      }
    }
  }
}

/// The pack of a folder, with what is wrong with its files and its words.
private func loadedPack(_ folder: String) -> (checked: Checked<Pack>, files: PackFiles?) {
  let files = PackFiles.folder(URL(fileURLWithPath: folder, isDirectory: true))
  guard let read = files.value else { return (Checked(nil, files.diagnostics), nil) }
  let checked = loadPack(read)
  let documents = checked.value.map(documentDiagnostics) ?? []
  let findings = files.diagnostics + checked.diagnostics + documents + demonstrationErrors(read)
  return (Checked(checked.value, findings), read)
}

/// What is wrong with the pack once the files of its folder `demonstration` have joined it, beyond what is wrong already.
private func demonstrationErrors(_ files: PackFiles) -> [Diagnostic] {
  guard files.hasDemonstration, !loadPack(files).hasErrors else { return [] }
  return loadPack(files.demonstration).diagnostics.filter { $0.severity == .error }
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
