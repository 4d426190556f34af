import Documents
import Foundation

/// Writes, checks and typesets reports, and prints what they took as one line of JSON.
///
/// `document-bench write [--seconds S]`, or `document-bench samples FOLDER`: documents with their text beside them.
@main
struct DocumentBench {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let profile = LayoutProfile.standard("gbt9704-2012"), let mode = words.first else {
      throw Usage.unknownMode
    }
    switch mode {
    case "write": try printed(write(profile, seconds: seconds(words)))
    case "samples" where words.count > 1: try samples(profile, into: URL(fileURLWithPath: words[1], isDirectory: true))
    default: throw Usage.unknownMode
    }
  }

  private enum Usage: Error { case unknownMode }

  private static func seconds(_ words: [String]) -> Double {
    guard let place = words.firstIndex(of: "--seconds"), words.indices.contains(place + 1) else { return 3 }
    return Double(words[place + 1]) ?? 3
  }

  private static func printed(_ figures: Figures) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    print(String(decoding: try encoder.encode(figures), as: UTF8.self))
  }
}
