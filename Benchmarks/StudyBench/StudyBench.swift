import CityModel
import Foundation
import Studies

/// Checks reports of twelve pages on one core and prints what that took as one line of JSON.
///
/// `study-bench PACK [--reports N]` reads each report from its text, holds it against every rule and counts the findings;
/// `study-bench PACK --texts FOLDER` writes the same reports as files, for a peer that reads them.
@main
struct StudyBench {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let pack = words.first, let files = PackFiles.folder(URL(filePath: pack)).value,
      let loaded = loadPack(files).value
    else { throw Usage.noPack }
    let count = value("--reports", words).flatMap(Int.init) ?? 100
    let texts = (0..<count).map { report($0, of: 8000) }
    if let folder = value("--texts", words) { return try write(texts, into: URL(filePath: folder)) }
    try printed(measure(texts, IndicatorBook(loaded)))
  }

  enum Usage: Error { case noPack }

  private static func measure(_ texts: [String], _ book: IndicatorBook) -> Figures {
    let clock = ContinuousClock()
    var findings = 0
    let time = clock.measure {
      for text in texts { findings += checkStudyText(StudyText(markdown: text), against: book).count }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    return Figures(
      reports: texts.count, characters: texts.reduce(0) { $0 + $1.unicodeScalars.count }, findings: findings,
      seconds: seconds)
  }

  private static func write(_ texts: [String], into folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (number, text) in texts.enumerated() {
      try Data(text.utf8).write(to: folder.appending(path: "\(number).md"))
    }
  }

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

/// What a run came to.
struct Figures: Encodable {
  let reports: Int
  let characters: Int
  let findings: Int
  let seconds: Double
}
