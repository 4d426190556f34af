import CityModel
import Foundation
import Testing

@testable import Platform
@testable import Web

/// From what is due to the indicator's page: entering, approving, correcting and importing in a browser.
@Suite struct FigurePageTests {
  @Test(arguments: ["zh-Hans", "en"])
  func `a value is entered, approved and then seen by everybody`(_ language: String) async throws {
    let town = try await CaseTown()
    let clerk = try await town.account("clerk", "dispatcher", "desk")
    let leader = try await town.account("leader", "leader", "office")
    try await town.open { client in
      let desk = Visitor(client, language: language)
      try await desk.signIn(clerk)
      let due = try await desk.get("/desk/figures")
      #expect(due.status == 200 && due.text.contains(language == "en" ? "late 2" : "逾期 2"))
      let form = try await desk.get("/desk/figures/entry?period=2025")
      let refused = try await desk.post(
        "/desk/figures/entry", from: form, ["period": "2025", "region": "990100", "value-forest-cover": "99"])
      #expect(
        refused.status == 422 && refused.text.contains("name=\"confirmed\"") && refused.text.contains("value=\"99\""))
      let entered = try await desk.post(
        "/desk/figures/entry", from: form, ["period": "2025", "region": "990100", "value-forest-cover": "63.42"])
      #expect(entered.location == "/desk/figures?said=entered")
      let office = Visitor(client, language: language)
      try await office.signIn(leader)
      #expect(try await !office.get("/indicators/forest-cover").text.contains("63.42"))
      let waiting = try await office.get("/desk/figures")
      let id = try #require(waiting.text.firstMatch(of: /name="figure-([^"]+)"/)?.1)
      let approved = try await office.post(
        "/desk/figures/decide", from: waiting, ["figure-\(id)": "yes", "verdict": "approve", "reason": ""])
      #expect(approved.location == "/desk/figures?said=approved")
      let page = try await Visitor(client, language: language).get("/indicators/forest-cover").text
      #expect(page.contains("63.42") && page.contains(language == "en" ? "entered by" : "填报"))
      #expect(!page.contains("clerk"))
      #expect(try await office.get("/desk/figures/history/forest-cover/990100").text.contains("clerk"))
    }
  }

  @Test func `a file is looked at, then entered whole`() async throws {
    let town = try await CaseTown()
    let clerk = try await town.account("clerk", "dispatcher", "desk")
    try await town.open { client in
      let desk = Visitor(client)
      try await desk.signIn(clerk)
      let page = try await desk.get("/desk/figures/import")
      func send(_ text: String, _ mode: String) async throws -> Visitor.Page {
        try await desk.post(
          "/desk/figures/import", from: page, ["mode": mode], files: [("file", "a.csv", Array(text.utf8))])
      }
      let broken = try await send("indicator,region,period,value\nforest-cover,990100,2025-12-31,6x\n", "write")
      #expect(broken.status == 422 && broken.text.contains("2:32") && broken.text.contains("figures.bad-number"))
      let sound = "indicator,region,period,value\nforest-cover,990100,2025-12-31,63.2\n"
      let looked = try await send(sound, "look")
      #expect(looked.status == 200 && looked.text.contains("新增 1，更改 0，不变 0"))
      #expect(try await send(sound, "write").location == "/desk/figures?said=entered")
      #expect(try await send(sound, "write").location == "/desk/figures?said=same")
      let book = try await desk.get("/figures.csv?format=sdmx-csv")
      #expect(book.header("content-type") == "text/csv; charset=utf-8" && book.text.hasPrefix("STRUCTURE,STRUCTURE_ID"))
    }
  }
}
