import ArgumentParser
import Checkup
import CityModel
import Foundation
import Web

struct ScoreVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract:
      "Prints the composite scores of a pack: scores, ranks with their intervals, and what was done to which value.",
    discussion: """
      Reckoned from the pack's own figures; what offices have entered since is on the site. A region with too little data \
      gets no score, and what it lacks is said.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
  }

  @Argument(help: "The folder of the pack, such as cities/example.")
  var pack: String

  @Argument(help: "The id of one composite; all of the pack when left out.")
  var composite: String?

  @Option(help: "text for people; csv and json for tools.")
  var format = Format.text

  @Option(help: "zh-Hans or en.")
  var language = Language.chinese

  func run() throws {
    let pack = try checkedPack(pack).pack
    let chosen = pack.composites.filter { composite == nil || $0.id.text == composite }
    guard !chosen.isEmpty else {
      let known = pack.composites.map(\.id.text).joined(separator: ", ")
      throw ValidationError(
        composite.map { "there is no composite '\($0)'; there are: \(known)" } ?? "this pack has no composites")
    }
    let wording = Wording(texts: try .bundled(), language: language, pack: pack)
    let sheets = chosen.map { pack.score($0) }
    switch format {
    case .text: print(sheets.map(wording.scoreText).joined(separator: "\n"), terminator: "")
    case .csv: print(sheets.map { commaSeparated(wording.scoreTable($0)) }.joined(separator: "\r\n"), terminator: "")
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(sheets.map { ScoreReport($0, wording) }), as: UTF8.self))
    }
  }
}
