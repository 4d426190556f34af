import ArgumentParser
import CityModel

struct Coverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints which parts of the study the site shows and runs (docs/coverage.md).",
    discussion:
      "Each row of the study's outline, each system, problem, cause and measure, with page, definition and test.")

  @Argument(help: "The folder of the pack.")
  var pack: String

  func run() throws {
    print(coverage(of: try checkedPack(pack).pack), terminator: "")
  }
}
