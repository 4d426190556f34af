import ArgumentParser
import Checkup
import CityModel
import Platform
import Web

struct VerdictVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verdict",
    abstract: "Prints what became of every sealed prediction: reached, partly, not, or cannot tell, and why.")

  @OptionGroup var data: DataOption

  @Option(help: "zh-Hans or en.")
  var language = Language.chinese

  func run() async throws {
    let platform = try await openPlatform(data)
    let wording = Wording(texts: try .bundled(), language: language, pack: try platform.pack())
    for judged in try await platform.verdicts() {
      let prediction = judged.prediction
      print("\(judged.measure.id)/\(prediction.id)  \(wording[judged.measure.title])")
      print("  \(wording[judged.indicator.name]), \(wording[judged.region.name])")
      print("  \(wording.period(prediction.baseline)) → \(wording.period(prediction.judged))")
      print("  \(judged.seal.map { "\($0.digest)" } ?? "-")")
      print("  \(wording.text(judged.verdict.statement))")
      if prediction.isDemonstration { print("  \(wording[prediction.method])") }
    }
  }
}
