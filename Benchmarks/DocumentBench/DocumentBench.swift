import Documents
import Fonts
import Foundation

/// Writes, checks and typesets reports, and prints what they took as one line of JSON.
///
/// `document-bench write|check|pdf [--seconds S]`; or, to look at and to measure, `document-bench samples FOLDER` (documents
/// with their text beside them), `document-bench form FORM.json LAYOUT.json FOLDER` (a form empty, filled and overfull).
/// `--fonts FOLDER` adds a folder of fonts to those of the machine.
@main
struct DocumentBench {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let profile = LayoutProfile.standard("gbt9704-2012"), let mode = words.first else {
      throw Usage.unknownMode
    }
    let folders = value("--fonts", words).map { [$0] } ?? []
    let seconds = value("--seconds", words).flatMap(Double.init) ?? 3
    switch mode {
    case "write": try printed(write(profile, seconds: seconds))
    case "check": try printed(check(profile, seconds: seconds))
    case "pdf": try printed(pdf(profile, fonts: fonts(profile, folders), seconds: seconds))
    case "samples" where words.count > 1: try samples(profile, fonts(profile, folders), into: folder(words[1]))
    case "form" where words.count > 3: try form(words[1], layout: words[2], folders: folders, into: folder(words[3]))
    default: throw Usage.unknownMode
    }
  }

  enum Usage: Error { case unknownMode, unreadable([Finding]) }

  private static func folder(_ path: String) -> URL { URL(filePath: path, directoryHint: .isDirectory) }

  private static func value(_ option: String, _ words: [String]) -> String? {
    guard let place = words.firstIndex(of: option), words.indices.contains(place + 1) else { return nil }
    return words[place + 1]
  }

  private static func printed(_ figures: Figures) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    print(String(decoding: try encoder.encode(figures), as: UTF8.self))
  }
}

/// The fonts that a profile names, of the machine and of folders.
func fonts(_ profile: LayoutProfile, _ folders: [String]) -> FontSet {
  let families = profile.fonts.sorted { $0.key < $1.key }.flatMap { $1.prescribed + $1.standIns + $1.latin }
  return installedFonts(families: families, folders: folders)
}
