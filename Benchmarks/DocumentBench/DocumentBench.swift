import Documents
import Foundation

/// Writes, checks and typesets reports, and prints what they took as one line of JSON.
///
/// `document-bench write|check|pdf [--seconds S] [--fonts FOLDER]`, or `document-bench samples FOLDER`: documents with their
/// text beside them.
@main
struct DocumentBench {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let profile = LayoutProfile.standard("gbt9704-2012"), let mode = words.first else {
      throw Usage.unknownMode
    }
    switch mode {
    case "write": try printed(write(profile, seconds: seconds(words)))
    case "check": try printed(check(profile, seconds: seconds(words)))
    case "pdf": try printed(pdf(profile, seconds: seconds(words), folders: after("--fonts", words).map { [$0] } ?? []))
    case "samples" where words.count > 1: try samples(profile, into: URL(fileURLWithPath: words[1], isDirectory: true))
    default: throw Usage.unknownMode
    }
  }

  private enum Usage: Error { case unknownMode }

  private static func seconds(_ words: [String]) -> Double { after("--seconds", words).flatMap(Double.init) ?? 3 }

  private static func after(_ option: String, _ words: [String]) -> String? {
    guard let place = words.firstIndex(of: option), words.indices.contains(place + 1) else { return nil }
    return words[place + 1]
  }

  private static func printed(_ figures: Figures) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    print(String(decoding: try encoder.encode(figures), as: UTF8.self))
  }
}
