import CityModel
import Testing

@testable import Web

/// The pages of comparisons: who is ranked, who is left out and why, and what a score is made of.
@Suite struct ComparingPageTests {
  @Test("regions are ranked, drawn and measured, in either language", arguments: Language.allCases)
  func ranked(language: Language) async throws {
    try await CaseTown().open { client in
      let page = try await Visitor(client, language: language.rawValue).get("/compare?indicator=park-area")
      #expect(page.status == 200)
      let order = try ["990103", "990101", "990102"].map {
        try #require(page.text.firstRange(of: "href=\"/regions/\($0)\"")).lowerBound
      }
      #expect(order.sorted() == order, "the most comes first")
      for part in ["id=\"ranking-title\"", "Theil–Sen", "class=\"chart tile-map\"", "0.094"] {
        #expect(page.text.contains(part), "\(part)")
      }
      #expect(!page.text.contains("style=\""), "the policy allows no style in an element")
    }
  }

  @Test("who is left out is named, and comes in where near dates are asked for")
  func leftOut() async throws {
    try await CaseTown().open { client in
      let visitor = Visitor(client, language: "en")
      let strict = try await visitor.get("/compare?indicator=school-places")
      #expect(strict.text.contains("only a near date (30 June 2025, 6 months and 1 day apart)"))
      let near = try await visitor.get("/compare?indicator=school-places&near=1")
      #expect(!near.text.contains("only a near date") && near.text.contains("6 months and 1 day apart"))
      let missing = try await visitor.get("/compare?indicator=clinic-walk")
      #expect(missing.text.contains("<span class=\"reason\">no value</span>"))
    }
  }

  @Test("a period, level or indicator that does not exist is no error")
  func unknown() async throws {
    try await CaseTown().open { client in
      let visitor = Visitor(client)
      for query in ["", "?indicator=x", "?period=x&level=x", "?period=1999&indicator=park-area", "?near=7"] {
        let page = try await visitor.get("/compare\(query)")
        #expect(page.status == 200, "\(query)")
      }
      let nothing = try await visitor.get("/compare/x")
      #expect(nothing.status == 404)
      let table = try await visitor.get("/compare/x/scores.csv")
      #expect(table.status == 404)
    }
  }

  @Test("what the study claims is judged on the page")
  func claims() async throws {
    let town = try await CaseTown(city: "bazhong")
    try await town.open { client in
      let page = try await Visitor(client, language: "en").get("/compare")
      for counted in ["holds 1", "holds near 1", "cannot be judged 7"] { #expect(page.text.contains(counted)) }
    }
  }

  @Test("a score shows rank, interval, obstacles and log", arguments: Language.allCases)
  func scored(language: Language) async throws {
    try await CaseTown().open { client in
      let page = try await Visitor(client, language: language.rawValue).get("/compare/district-livability")
      #expect(page.status == 200)
      for part in [
        "id=\"scores-title\"", "id=\"ranks-title\"", "id=\"obstacles-head\"", "<details class=\"card\" open>",
      ] {
        #expect(page.text.contains(part), "\(part)")
      }
      #expect(!page.text.contains("id=\"unscored-head\"") && !page.text.contains("style=\""))
    }
  }

  @Test("where nobody has enough, the page says what each lacks and draws nothing")
  func unscored() async throws {
    let town = try await CaseTown(city: "bazhong")
    try await town.open { client in
      let page = try await Visitor(client, language: "en").get("/compare/county-livability")
      #expect(page.text.contains("0 of 5 regions have a score"))
      #expect(page.text.contains("id=\"unscored-head\"") && !page.text.contains("id=\"scores-title\""))
    }
  }

  @Test("tables to keep")
  func tables() async throws {
    try await CaseTown().open { client in
      let visitor = Visitor(client)
      let values = try await visitor.get("/compare/values.csv?indicator=park-area")
      #expect(values.header("Content-Disposition") == "attachment; filename=\"compare-park-area.csv\"")
      #expect(values.text.contains("\r\n1,990103,南区,15.1,平方米,2025-12-31,same,\r\n"))
      let scores = try await visitor.get("/compare/district-livability/scores.csv")
      #expect(scores.text.hasPrefix("\u{FEFF}rank,rank_p5,rank_p95,region_id,region,score,lacking,park-area,"))
    }
  }
}
