import Checkup
import CityModel
import Foundation
import Testing

@testable import Platform

/// The made-up year of Bazhong's demonstration: what is found is what was planted, and all of it is marked.
@Suite struct SimulatedYearTests {
  @Test("The verdicts found are the ones planted")
  func planted() async throws {
    try await Town.visit(at: "2026-11-23T09:00:00+08:00") { town in
      let (pack, files) = try bazhongPack()
      let folder = town.folder.appending(path: "year")
      _ = try await Platform.layDemonstration(pack, files, in: folder, world: town.platform.world) { _, _ in }
      let year = try await Platform.open(data: folder, world: town.platform.world)
      let view = try await year.verdictsView()
      #expect(view.judged.allSatisfy { $0.prediction.isDemonstration })
      let found = view.judged.filter { $0.prediction.planted != nil }.map { judged in
        "\(judged.measure.id) \(judged.verdict.statement.code) by \(judged.judgement.way.rawValue)"
      }
      #expect(
        found == [
          "D1 verdict.partly by before-after", "D2 verdict.not.no-change by before-after",
          "D3 verdict.cannot-tell.too-few by before-after", "D4 verdict.reached by difference",
          "D5 verdict.not.no-change by difference", "D6 verdict.not.wrong-direction by before-after",
          "D7 verdict.cannot-tell.series-too-short by before-after",
        ])
      for judged in view.judged {
        guard let planted = judged.prediction.planted else { continue }
        #expect(judged.verdict.statement.code.hasPrefix("verdict.\(planted.outcome.rawValue)"), "\(judged.measure.id)")
      }
      let everywhere = try #require(view.judged.first { $0.measure.id == "D5" })
      #expect(everywhere.judgement.beforeAfter.statement.code == "verdict.reached", "the county alone is taken in")
      let all = try #require(view.calibrations.first { $0.group == .all }?.calibration)
      #expect(all.judged == 6 && !all.isEnough && all.cannotTell == 2)
      #expect(try await year.doctor() == [])
      let again = try await Platform.publish(pack, files, into: folder, world: town.platform.world)
      #expect(!again.isNew, "the made-up part is published with it, the same as before")
    }
  }

  @Test("Nothing of the demonstration is in the pack itself")
  func apart() throws {
    let pack = try bazhongPack().pack
    #expect(pack.measures.allSatisfy { !$0.id.text.hasPrefix("D") })
    #expect(pack.indicators.allSatisfy { !$0.id.text.hasPrefix("made-up") })
    #expect(pack.sources.allSatisfy { $0.id != "made-up" })
  }

  @Test("Made-up predictions do not count where the rest is real")
  func leftOut() async throws {
    try await Town.visit { town in
      let view = try await town.platform.verdictsView()
      #expect(view.leftOut == 1 && view.judged.count == 1)
      #expect(view.calibrations.map(\.calibration.judged) == [0])
      _ = try await town.publish { $0["measures/m1.yaml"]?.replace("- id: faster\n", with: "- id: faster-still\n") }
      #expect(try await town.platform.verdictsView().withdrawn == 1)
    }
  }

  private func bazhongPack() throws -> (pack: Pack, files: PackFiles) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try #require(PackFiles.folder(root.appending(path: "cities/bazhong")).value)
    let checked = loadPack(files)
    return (try #require(checked.value, "\(text(checked.diagnostics))"), files)
  }
}
