import ArgumentParser
import CityModel
import Foundation
import Platform
import Web

struct Move: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what the published version would change for running cases, and moves them.",
    discussion: """
      Publishing a pack changes nothing for running cases: each goes on by the version it began under. Without --reason
      this only prints the differences.
      """)

  @Argument(help: "The public numbers of the cases; none for every case that could be moved.")
  var numbers: [String] = []

  @Option(help: "The account in whose name cases are moved; its role must lead.")
  var by: String

  @Option(help: "Why they are moved. Without it nothing is.")
  var reason: String?

  @Option(help: "The stage they come into; without it each stays where it is.")
  var stage: String?

  @Option(help: "zh-Hans or en.")
  var language = Language.chinese

  @OptionGroup var data: DataOption

  func run() async throws {
    let platform = try await openPlatform(data)
    let viewer = try await platform.viewer(named: by)
    let wording = Wording(texts: try .bundled(), language: language, pack: try platform.pack())
    let movable = try await platform.movable(viewer).filter { numbers.isEmpty || numbers.contains($0.number) }
    for one in movable {
      print(text(one, wording))
      guard let reason else { continue }
      try await platform.move(
        one.number, to: stage.map { ID($0) }, reason: reason, packVersion: one.newPackVersion, viewer: viewer)
      print("  " + wording.text("moves.done", ["n": "1"]))
    }
    if movable.isEmpty { print(wording.text("moves.none")) }
  }

  private func text(_ one: MovableCase, _ wording: Wording) -> String {
    let changes: [(String, [LocalizedText])] = [
      ("gained", one.named.gained), ("lost", one.named.lost), ("newStages", one.named.newStages),
      ("goneStages", one.named.goneStages), ("changedStages", one.named.changedStages),
      ("gainedActions", one.named.gainedActions), ("lostActions", one.named.lostActions),
    ]
    let head = "\(one.number)  \(wording[one.procedure.name])  [\(wording[one.stage.name])]"
    let lines = changes.filter { !$0.1.isEmpty }.map { kind, names in
      "  \(wording.text("moves.\(kind)")): \(names.map { wording[$0] }.joined(separator: ", "))"
    }
    let stay = one.keepsStage ? [] : ["  " + wording.text("moves.mustLeave")]
    return ([head] + (lines.isEmpty ? ["  " + wording.text("moves.onlyRules")] : lines) + stay).joined(separator: "\n")
  }
}
