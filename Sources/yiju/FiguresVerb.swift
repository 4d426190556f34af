import ArgumentParser
import CityModel
import Foundation
import Platform

struct FiguresVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Takes figures in from a file, gives them out, and approves them.",
    subcommands: [FiguresImport.self, FiguresExport.self, FiguresApprove.self])
}

struct FiguresExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints the city's observed figures: the pack's own and what was approved.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, xlsx
    case sdmx = "sdmx-csv"
  }

  @Option(help: "csv, xlsx, or sdmx-csv for SDMX-CSV 2.0.")
  var format = Format.csv

  @OptionGroup var data: DataOption

  func run() async throws {
    let platform = try await openPlatform(data)
    let bytes: [UInt8] =
      switch format {
      case .csv: Array(try await platform.exportFigures(.plain).utf8)
      case .sdmx: Array(try await platform.exportFigures(.sdmx).utf8)
      case .xlsx: try await platform.exportFigureSheet()
      }
    try FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }
}

struct FiguresApprove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approves what waits for the account, as on the desk.")

  @Option(help: "The account that approves; its agency stands above those that entered.")
  var by: String

  @OptionGroup var data: DataOption

  func run() async throws {
    let platform = try await openPlatform(data)
    let viewer = try await platform.viewer(named: by)
    var count = 0
    while true {
      let waiting = try await platform.figureDesk(viewer).waiting.filter { !$0.isOwn }
      if waiting.isEmpty { break }
      try await platform.decideFigures(waiting.map(\.id), approve: true, reason: "", viewer: viewer)
      count += waiting.count
    }
    print("\(count) approved")
  }
}
