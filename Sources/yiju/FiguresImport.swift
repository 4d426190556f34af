import ArgumentParser
import CityModel
import Foundation
import Platform

struct FiguresImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Enters the figures of a CSV, SDMX-CSV or XLSX file, all or none.",
    discussion: """
      The file is looked at whole first: every fault is told with line, column and code, and nothing is written while there \
      is one. What differs from the store is then written in one transaction and waits for approval. Stopped with Ctrl-C, \
      nothing is left. Ends with 1 when anything is a fault.
      """)

  @Argument(
    help:
      "The file; its columns tell which of the two it is. Columns: indicator, region, period, relation, value, source, note."
  )
  var file: String

  @Option(help: "The account that enters them; its agency must be the one that reports the indicators.")
  var by: String

  @Flag(help: "Only say what would change.")
  var dryRun = false

  @Flag(help: "Values with a warning are meant.")
  var confirm = false

  @Option(help: "A file that proves the values, where an indicator needs one.")
  var evidence: String?

  @OptionGroup var data: DataOption

  func run() async throws {
    let platform = try await openPlatform(data)
    let bar = Progress("figures")
    let proof = try evidence.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let result = try await platform.importFigures(
      .file(URL(fileURLWithPath: file)), writes: !dryRun, isConfirmed: confirm, evidence: proof,
      viewer: try await platform.viewer(named: by), progress: { bar.show($0, of: $1) })
    bar.end()
    print(report(result), terminator: "")
    if result.faultCount > 0 { throw ExitCode(1) }
  }

  private func report(_ result: FigureImport) -> String {
    let findings = result.findings.isEmpty ? "" : text(result.findings)
    let more = result.faultCount + result.warningCount - result.findings.count
    var lines = more > 0 ? ["… and \(more) more"] : []
    if result.faultCount > 0 {
      lines.append("\(result.rows) rows, \(result.faultCount) faults: nothing was changed")
    } else {
      lines += result.changes.listed.map { change in
        let worth = [change.from, change.to].map { $0.map { $0.relation.rawValue + $0.text } ?? "-" }
        return "\(change.indicator) \(change.region) \(change.period): \(worth[0]) -> \(worth[1])"
      }
      lines.append(
        "\(result.changes.new) new, \(result.changes.changed) changed, \(result.changes.unchanged) unchanged: "
          + (result.isWritten ? "entered, awaiting approval" : "nothing was written"))
    }
    return findings + lines.joined(separator: "\n") + "\n"
  }
}
