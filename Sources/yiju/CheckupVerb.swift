import ArgumentParser
import Checkup
import CityModel
import Foundation
import Platform
import Web

struct CheckupVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkup",
    abstract: "Prints the checkup: each indicator's newest value beside its benchmarks.",
    discussion: """
      same: definition, unit and date agree. near: definition and unit agree, stock dates lie at most 12 months apart \
      or the periods are adjacent. not-comparable: what is missing is said, and nothing is judged.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
  }

  @OptionGroup var data: DataOption

  @Option(help: "table for people; json and csv for tools.")
  var format = Format.table

  @Option(help: "zh-Hans or en.")
  var language = Language.chinese

  func run() async throws {
    let platform = try await openPlatform(data)
    let wording = Wording(texts: try .bundled(), language: language, pack: try platform.pack())
    let lines = checkupLines(try await platform.checkup(), wording)
    switch format {
    case .table: print(table(lines), terminator: "")
    case .csv: print(csv(lines), terminator: "")
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(lines), as: UTF8.self))
    }
  }
}

extension Language: ExpressibleByArgument {}
