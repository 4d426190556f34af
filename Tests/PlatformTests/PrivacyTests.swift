import Casework
import CityModel
import Foundation
import Testing

@testable import Platform

@Suite struct PrivacyTests {
  @Test("A conduct report is public only as a count")
  func conduct() async throws {
    try await Town.visit { town in
      let report = try await town.file(with: ["category": .text("stall")])
      let platform = town.platform
      let list = try await platform.publicCases(PublicCaseQuery(procedure: "street-report"))
      #expect(list.rows.isEmpty)
      #expect(list.countsByRegion.map { "\($0.region.id) \($0.open)" } == ["990101 1"])
      #expect(try await refusal { _ = try await platform.publicCase(report.number) } == "case.not-found")
      #expect(try await town.act("register", "dispatcher@desk", on: report.number) == "ok")
      #expect(
        try await town.act("release", "dispatcher@desk", on: report.number) == "case.conduct-stays-private")
      let counts = try await platform.board("street-report").byCategory.map { "\($0.category.id) \($0.filed)" }
      #expect(counts == ["lamp 0", "stall 1"])
    }
  }

  @Test("Text and photo are public only once a clerk has released them")
  func release() async throws {
    try await Town.visit { town in
      let number = try await town.file(photo: 4).number
      func shown() async throws -> Int { try await town.platform.publicCase(number).answers.count }
      let blob = try #require(
        try await town.platform.caseView(number, viewer: town.viewer("dispatcher@desk")).evidence.first?.blob)
      func look() async throws -> String {
        try await refusal {
          _ = try await town.platform.photo(blob, thumbnail: true, viewer: .anonymous, followToken: nil)
        }
      }
      #expect(try await shown() == 2)
      #expect(try await look() == "photo.not-found")
      #expect(try await town.act("register", "dispatcher@desk", on: number) == "ok")
      #expect(try await town.act("release", "dispatcher@desk", on: number) == "ok")
      #expect(try await shown() == 4)
      #expect(try await look() == "no refusal")
    }
  }

  @Test("Erasing a person leaves the chain provable and the text nowhere in the files")
  func erasing() async throws {
    try await Town.visit { town in
      let secret = "call Ms Made-Up on extension 4711"
      let report = try await town.file(with: ["contact": .text(secret)])
      try await town.walk(report, to: "registered")
      let clerk = try town.viewer("dispatcher@desk")
      let read = try await town.platform.contact(report.number, viewer: clerk, purpose: "to ask for the gate's number")
      #expect(read.map(\.text) == [secret])
      let unsaid = try await refusal {
        _ = try await town.platform.contact(report.number, viewer: clerk, purpose: " ")
      }
      #expect(unsaid == "contact.no-purpose")
      try await town.platform.erase(.token(report.followToken))
      #expect(try await town.platform.contact(report.number, viewer: clerk, purpose: "again").isEmpty)
      #expect(try await town.platform.doctor() == [])
      #expect(try filesHolding(secret, in: town.folder) == [])
    }
  }

  @Test("A wrong link and another person's case are not found")
  func links() async throws {
    try await Town.visit { town in
      let report = try await town.file()
      #expect(try await refusal { _ = try await town.platform.follow("no-such-link") } == "case.not-found")
      let other = try town.viewer("worker@works")
      #expect(
        try await refusal { _ = try await town.platform.followOwn(report.number, viewer: other) } == "case.not-found")
      #expect(
        try await refusal { _ = try await town.platform.caseView(report.number, viewer: .anonymous) }
          == "account.sign-in")
      #expect(try filesHolding(report.followToken, in: town.folder) == [])
    }
  }

  /// The names of the files under the folder in which the text stands.
  private func filesHolding(_ text: String, in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      let data = try? Data(contentsOf: folder.appending(path: path))
      return data?.range(of: Data(text.utf8)) != nil
    }
  }
}
