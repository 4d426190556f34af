import Casework
import CityModel
import Foundation
import Testing

@testable import Platform

@Suite struct PrivacyTests {
  @Test("Who is behind a panel's pseudonyms cannot be told any more when the promised time is over")
  func pseudonyms() async throws {
    try await Town.visit { town in
      let report = try await town.trialAtPanel()
      let id = try await town.platform.running(number: report.number).value.id
      let name = try await town.platform.pseudonym(of: "person-li", in: id)
      #expect(
        try await town.take("drop", town.viewer("leader@office"), on: report.number, ["reason": .text("No.")]) == "ok")
      for (days, expected) in [(29.0, "no refusal"), (2, "storage.person-erased")] {
        town.wait(hours: 24 * days)
        _ = try await town.file()
        var again: ID<Person>?
        let said = try await refusal { again = try await town.platform.pseudonym(of: "person-li", in: id) }
        #expect(said == expected && (again == nil || again == name))
      }
    }
  }

  @Test("What was erased cannot be guessed from what makes a request one request")
  func requests() throws {
    let parts = ["street-report", "contact", "door 4"]
    let (one, other) = (
      try RequestIdentity("key-for-a-test-request-1"), try RequestIdentity("key-for-a-test-request-2")
    )
    #expect(one.digest(parts) == one.digest(parts))
    #expect(one.digest(parts) != other.digest(parts))
    #expect(one.digest(parts) != one.digest(["street-report", "contact", "door 5"]))
  }

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

  @Test("Before a release a place is at most a road or landmark; after it, the words and a point to a hundred metres")
  func place() async throws {
    try await Town.visit { town in
      let home = PlaceInput(
        words: "third door, ask for Made-Up", region: "", place: "market", longitude: "106.712345",
        latitude: "31.812345")
      let number = try await town.file(with: ["place": .place(home)]).number
      func shown() async throws -> String {
        let row = try await town.platform.publicCase(number).row
        let listed = try await town.platform.publicCases(PublicCaseQuery(procedure: "street-report")).rows[0]
        #expect(row.placeWords == listed.placeWords && row.point == listed.point)
        return "\(row.placeWords) \(row.point.map { "\($0.longitude) \($0.latitude)" } ?? "-")"
      }
      #expect(try await shown() == "集市 -")
      #expect(try await town.act("register", "dispatcher@desk", on: number) == "ok")
      #expect(try await town.act("release", "dispatcher@desk", on: number) == "ok")
      #expect(try await shown() == "third door, ask for Made-Up 106.712 31.812")
    }
  }

  @Test("A worker reads the cases of their own agency and no other's")
  func reading() async throws {
    try await Town.visit { town in
      let report = try await town.file(photo: 5)
      func read(_ who: String) async throws -> String {
        try await refusal { _ = try await town.platform.caseView(report.number, viewer: town.viewer(who)) }
      }
      #expect(try await read("worker@works") == "case.not-found")
      #expect(try await read("checker@works") == "no refusal")
      #expect(try await read("leader@office") == "no refusal")
      try await town.walk(report, to: "dispatched")
      #expect(try await read("worker@works") == "no refusal")
      #expect(try await read("worker@desk") == "case.not-found")
    }
  }

  @Test("What was given is kept as long as the form says and no longer")
  func retention() async throws {
    try await Town.visit(editing: {
      $0["procedures/street-report.yaml"]?.replace("retention-days: 365", with: "retention-days: 30")
    }) { town in
      let ended = try await town.file(with: ["contact": .text("of the ended case")])
      let open = try await town.file(with: ["contact": .text("of the open case")])
      try await town.walk(ended)
      func kept(_ report: FiledReport) async throws -> Int {
        let clerk = try town.viewer("dispatcher@desk")
        return try await town.platform.contact(report.number, viewer: clerk, purpose: "a test").count
      }
      for (days, expected) in [(29.0, "1 1"), (2, "0 1")] {
        town.wait(hours: days * 24)
        _ = try await town.file()
        #expect(try await "\(kept(ended)) \(kept(open))" == expected)
      }
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("Erasing one report of an account leaves its others, and the next may be given anew")
  func oneAtATime() async throws {
    try await Town.visit { town in
      let resident = Viewer.account(AccountView(person: "person-resident", name: "resident", role: nil, agency: nil))
      func file(_ contact: String) async throws -> FiledReport {
        let place = PlaceInput(words: "gate", region: "990101", place: "", longitude: "", latitude: "")
        return try await town.platform.file(
          "street-report",
          input: [
            "category": .text("lamp"), "description": .text("dark"), "place": .place(place), "contact": .text(contact),
          ], key: town.key(), viewer: resident, client: "192.0.2.1")
      }
      let first = try await file("one")
      let second = try await file("two")
      try await town.platform.erase(.account(number: first.number, resident))
      let third = try await file("three")
      var left: [Bool] = []
      for report in [first, second, third] {
        left.append(try await town.platform.followOwn(report.number, viewer: resident).mayErase)
      }
      #expect(left == [false, true, true])
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
