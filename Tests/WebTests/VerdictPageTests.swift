import CityModel
import Testing

@testable import Platform
@testable import Web

/// Verdicts and the figures of regions that changed, as a reader sees them.
@Suite struct VerdictPageTests {
  @Test("both languages, a filter by agency, the numbers as CSV", arguments: Language.allCases)
  func verdicts(language: Language) async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client, language: language.rawValue)
      let page = try await visitor.get("/verdicts")
      #expect(page.status == 200)
      #expect(page.text.contains("href=\"/verdicts.csv\"") && page.text.contains("value=\"desk\""))
      #expect(try await visitor.get("/verdicts?agency=desk").text.contains("M1.1"))
      #expect(!(try await visitor.get("/verdicts?agency=works").text.contains("href=\"/measures/M1.1\"")))
      let table = try await visitor.get("/verdicts.csv")
      #expect(table.header("content-type") == "text/csv; charset=utf-8")
      let lines = table.text.split(separator: "\r\n")
      #expect(
        lines.count == 2 && lines[1].hasPrefix("M1.1,faster,desk,response-median,990100,2026-09-01,2026-08,2026-09"))
      #expect(try await visitor.get("/verdicts.csv?agency=works").text.split(separator: "\r\n").count == 1)
    }
  }

  /// 990101 gave a fifth of its people to 990103 in 2013: 600,000 of 2010 are 480,000 in today's boundaries.
  @Test("a region's figures as they were and in today's boundaries")
  func history() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client, language: "en")
      let then = try await visitor.get("/regions/990101").text
      #expect(then.contains("Taken from the south of the East District") && then.contains("600,000"))
      #expect(!then.contains("480,000"))
      let today = try await visitor.get("/regions/990101?boundaries=today").text
      #expect(today.contains("480,000") && today.contains("Estimated by the stated share: 80% of East District"))
      #expect(today.contains("Area cannot be recast to today’s boundaries"))
      let new = try await visitor.get("/regions/990103?boundaries=today").text
      #expect(new.contains("120,000"))
      #expect(try await visitor.get("/indicators/population?boundaries=today").text.contains("480,000"))
      #expect(!(try await visitor.get("/regions/990102").text.contains("Boundaries over time")))
    }
  }
}
