import ArgumentParser
import Checkup
import CityModel
import Foundation
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
      print("  \(judged.seal.map { "\($0.at.ISO8601Format()) \($0.digest)" } ?? "-")")
      let word = wording.text("verdictword.\(judged.verdict.word)")
      print("  \(word): \(wording.text(judged.verdict.statement))")
      print("  \(wording.text("verdictpage.stands.\(judged.judgement.way.rawValue)"))")
      for obstacle in judged.judgement.difference?.obstacles ?? [] { print("  - \(wording.text(obstacle.statement))") }
      print("  \(wording[prediction.method])")
    }
  }
}

extension Verdict {
  /// The part of the text's key that stands for the verdict.
  fileprivate var word: String {
    switch self {
    case .reached: "reached"
    case .partly: "partly"
    case .not: "not"
    case .cannotTell: "cannot-tell"
    case .notYet: "not-yet"
    }
  }
}
