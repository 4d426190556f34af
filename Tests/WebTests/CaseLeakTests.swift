import CityModel
import Foundation
import HTTPTypes
import HummingbirdTesting
import Platform
import Testing

@testable import Web

/// What nobody may read who only comes by: every public address is opened after a town has lived a little.
@Suite struct CaseLeakTests {
  /// Said in the seeded life, and secret.
  private static let secrets = [
    "水果摊占着盲道", "西街口卖水果的", "13900000000", "13911111111", "整夜不亮", "换了灯泡", "等人手的内部原因",
  ]

  @Test func noPublicPageTellsASecret() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let seeded = try await seed(client, town)
      let stranger = Visitor(client)
      for path in try publicPaths(town, seeded) {
        let page = try await stranger.get(path)
        #expect(page.status != 500, "\(path)")
        for secret in Self.secrets + seeded.tokens {
          #expect(!page.text.contains(secret), "\(path) tells '\(secret)'")
        }
      }
      for number in seeded.conduct {
        #expect(try await stranger.get("/reports/\(number)").status == 404, "even that it exists is not public")
        #expect(!(try await stranger.get("/reports")).text.contains(number))
        #expect(!(try await stranger.get("/search?q=\(number)")).text.contains("/reports/\(number)"))
      }
      for photo in seeded.photos {
        #expect(try await stranger.get("/photos/\(photo)").status == 404)
        #expect(try await stranger.get("/photos/\(photo)/thumbnail").status == 404)
      }
    }
  }

  private struct Seeded {
    var open: [String] = []
    var conduct: [String] = []
    var tokens: [String] = []
    var photos: [String] = []
  }

  private func seed(_ client: any TestClientProtocol, _ town: CaseTown) async throws -> Seeded {
    var seeded = Seeded()
    let lamp = try await Visitor(client).report(Visitor.lamp, photos: [SamplePhotos.sunset])
    let stall = try await Visitor(client).report(
      Visitor.stall.merging(["place.words": "西街口卖水果的", "contact": "13911111111"]) { $1 }, photos: [SamplePhotos.lake])
    seeded.open = [lamp.number]
    seeded.conduct = [stall.number]
    seeded.tokens = [lamp.link, stall.link].map { String($0.dropFirst("/follow/".count)) }
    let dispatcher = try await town.come(.dispatcher, client)
    let worker = try await town.come(.worker, client)
    for number in [lamp.number, stall.number] {
      _ = try await dispatcher.take("register", number)
      _ = try await dispatcher.take("dispatch", number, ["agency": "works"])
    }
    _ = try await worker.take("return", lamp.number, ["reason": "等人手的内部原因"])
    _ = try await dispatcher.take("dispatch", lamp.number, ["agency": "works"])
    _ = try await worker.take("begin", lamp.number)
    _ = try await worker.take(
      "finish", lamp.number, ["work-note": "换了灯泡"], files: [("after-photo", "a.png", SamplePhotos.meadow)])
    for number in [lamp.number, stall.number] {
      seeded.photos += photos(on: try await dispatcher.get("/desk/cases/\(number)").text)
    }
    #expect(seeded.photos.count == 3, "two of the reports and one of the work: \(seeded.photos)")
    return seeded
  }

  private func photos(on page: String) -> [String] {
    let names = page.components(separatedBy: "/photos/").dropFirst().map { String($0.prefix { $0.isHexDigit }) }
    return Array(Set(names)).sorted()
  }

  /// Every address that anybody may open, with everything that can stand in it.
  private func publicPaths(_ town: CaseTown, _ seeded: Seeded) throws -> [String] {
    let pack = try town.platform.pack()
    let values: [String: [String]] = [
      ":procedure": pack.procedures.map(\.id.text), ":number": seeded.open + seeded.conduct,
      ":blob": seeded.photos, ":file": ["x.css"],
    ]
    let ids =
      pack.indicators.map(\.id.text) + pack.regions.map(\.id.text) + pack.measures.map(\.id.text)
      + pack.problems.map(\.id.text)
    let templates = Routes.site.all.filter { $0.method == .get && $0.access == .everyone }.map(\.path)
    return templates.flatMap { expand($0, values, others: ids) } + [
      "/reports?procedure=street-report&outcome=open", "/reports?service=occupation", "/reports?category=stall",
      "/search?q=水果".addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? "",
    ]
  }

  private func expand(_ path: String, _ values: [String: [String]], others: [String]) -> [String] {
    path.split(separator: "/").reduce([""]) { paths, part in
      let choices = part.hasPrefix(":") ? values[String(part)] ?? others : [String(part)]
      return paths.flatMap { path in choices.map { "\(path)/\($0)" } }
    }.map { $0.isEmpty ? "/" : $0 }
  }
}
