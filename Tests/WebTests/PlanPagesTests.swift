import CityModel
import HummingbirdTesting
import Testing

@testable import Platform
@testable import Web

/// The pages on which offices enter plans, and those that show guards, holes and what a leader asks for, in both languages.
@Suite struct PlanPagesTests {
  @Test(
    "an entry that a guard holds up is shown again with what was typed; the named role goes on",
    arguments: ["zh-Hans", "en"])
  func held(_ language: String) async throws {
    let town = try await CaseTown(now: "2026-08-03T01:30:00Z")
    let (leader, clerk) = (
      try await town.account("zhang-leads", "leader", "office"),
      try await town.account("wang-receives", "dispatcher", "desk")
    )
    try await town.open { client in
      let visitor = Visitor(client, language: language)
      try await visitor.signIn(clerk)
      let page = try await visitor.get("/desk/measures/M1.1")
      #expect(page.status == 200 && !page.text.contains("id=\"part-owner\""))
      let typed = ["part": "budget", "budget": "4321", "guard.build-once.lamps": "9", "guard.build-once.broken": "2"]
      let held = try await visitor.post("/desk/measures/M1.1", from: page, typed)
      #expect(held.status == 409 && held.text.contains("/guards#build-once"))
      #expect(held.text.contains("value=\"4321\"") && !held.text.contains("name=\"reason\""))
      let wrong = try await visitor.post("/desk/measures/M1.1", from: page, ["part": "budget", "budget": "much"])
      #expect(wrong.status == 422 && wrong.text.contains("role=\"alert\"") && wrong.text.contains("value=\"much\""))
      #expect(try await visitor.post("/desk/measures/M1.1", from: page, ["part": "garden"]).status == 404)
      #expect(
        try await visitor.post("/desk/measures/M1.1", from: page, ["part": "owner", "agency": "works"]).status == 403)

      let other = Visitor(client, language: language)
      try await other.signIn(leader)
      let form = try await other.get("/desk/measures/M1.1")
      let again = try await other.post("/desk/measures/M1.1", from: form, typed)
      #expect(again.status == 409 && again.text.contains("name=\"reason\""))
      let reason = typed.merging(["reason": "The council has said so <b>."]) { _, new in new }
      let entered = try await other.post("/desk/measures/M1.1", from: form, reason)
      #expect(entered.location == "/desk/measures/M1.1?said=entered")
      #expect(try await other.follow(entered).text.contains("note-good"))
      let book = try await Visitor(client, language: language).get("/guards").text
      #expect(
        book.contains("The council has said so &lt;b&gt;.") && !book.contains("zhang-leads")
          && !book.contains("wang-receives"))
    }
  }

  @Test("every guard and every restraint of a city stands in the book", arguments: Language.allCases)
  func book(language: Language) async throws {
    let town = try await CaseTown(city: "bazhong")
    let pack = try town.platform.pack()
    try await town.open { client in
      let page = try await Visitor(client, language: language.rawValue).get("/guards")
      for rule in pack.guards {
        #expect(
          page.text.contains("id=\"\(rule.id)\"") && page.text.contains(rule.name[language].escaped), "\(rule.id)")
      }
      for restraint in pack.restraints {
        guard case .none(let why) = restraint.keeping else { continue }
        #expect(page.text.contains(why[language].escaped), "\(restraint.id)")
      }
    }
  }

  @Test("the leader's page, the holes and the sheets of every region", arguments: ["zh-Hans", "en"])
  func pages(_ language: String) async throws {
    let town = try await CaseTown(city: "bazhong")
    let pack = try town.platform.pack()
    try await town.open { client in
      let visitor = Visitor(client, language: language)
      let leader = try await visitor.get("/leader")
      #expect(
        leader.status == 200 && leader.text.contains("id=\"shortfalls") && leader.text.contains("class=\"card raised\"")
      )
      let holes = try await visitor.get("/holes").text
      #expect(holes.contains("id=\"indicator-against-measure\"") && holes.contains("P3.3 → M3.3e"))
      #expect(try await visitor.get("/").text.contains("href=\"/leader\""))
      for region in pack.regions {
        let sheet = try await visitor.get("/regions/\(region.id)/sheet")
        #expect(sheet.status == 200 && sheet.header("content-type") == "application/pdf", "\(region.id)")
        let pages = sheet.bytes.split(separator: UInt8(ascii: "\n")).count {
          String(decoding: $0, as: UTF8.self).contains("/Type /Page\n")
            || String(decoding: $0, as: UTF8.self).hasSuffix("/Type /Page")
        }
        #expect(pages <= 1, "\(region.id) is one page")
      }
    }
  }
}

extension String {
  /// As a template writes it.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
