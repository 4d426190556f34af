import ArgumentParser
import CityModel
import Foundation
import Studies

/// Reads each report from its text, holds it against every rule and counts the findings.
@main
struct StudyBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study-bench",
    abstract: "Checks reports of twelve pages on one core, and prints what that took as one line of JSON.")

  private static let reportCharacters = 8000

  @Argument(help: "The folder of the pack whose indicator book the reports are held against.")
  var pack: String

  @Option(help: "How many reports.")
  var reports = 100

  @Option(
    help: "A folder: the reports are written into it as files, for a peer that reads them, and nothing is measured.")
  var texts: String?

  func validate() throws {
    guard (1...100_000).contains(reports) else { throw ValidationError("--reports is 1 to 100000") }
  }

  func run() throws {
    let made = (0..<reports).map { report($0, of: Self.reportCharacters) }
    if let texts { return try write(made, into: URL(fileURLWithPath: texts, isDirectory: true)) }
    try printed(measure(made, IndicatorBook(loaded())))
  }

  private func loaded() throws -> Pack {
    guard let files = PackFiles.folder(URL(fileURLWithPath: pack, isDirectory: true)).value,
      let loaded = loadPack(files).value
    else { throw ValidationError("there is no pack in '\(pack)' that can be read") }
    return loaded
  }

  private func measure(_ texts: [String], _ book: IndicatorBook) -> Figures {
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

  private func write(_ texts: [String], into folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (number, text) in texts.enumerated() {
      try Data(text.utf8).write(to: folder.appending(path: "\(number).md"))
    }
  }

  private func printed(_ figures: Figures) throws {
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
