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
      or the periods are adjacent. not-comparable: what is missing is said, and nothing is judged. A table ends with the \
      holes of the chain from problem to verdict, counted by kind.
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
    let sheet = try await platform.checkup()
    let lines = checkupLines(sheet, wording)
    switch format {
    case .table:
      print(table(lines), terminator: "")
      print(holeLines(sheet, wording), terminator: "")
    case .csv: print(csv(lines), terminator: "")
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(lines), as: UTF8.self))
    }
  }
}

/// How many holes of each kind the chain from problem to verdict has: `83 / 83  Measures without an owner`.
private func holeLines(_ sheet: CheckupSheet, _ wording: Wording) -> String {
  "\n" + wording.text("hole.title") + "\n"
    + sheet.holeLists(in: wording.pack).map { list in
      "  \(list.places.count) / \(list.whole)  \(wording.text("hole.\(list.kind.rawValue)"))\n"
    }.joined()
}

extension Language: ExpressibleByArgument {}
