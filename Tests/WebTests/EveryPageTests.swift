import CityModel
import Platform
import Testing

@testable import Web

/// Whatever the pack speaks of has its page, in both languages, and says its name there.
@Suite struct EveryPageTests {
  @Test("every page", arguments: Language.allCases)
  func everyPage(language: Language) async throws {
    let town = try await CaseTown(city: "bazhong")
    let pages = named(try town.platform.pack())
    try await town.open { client in
      let visitor = Visitor(client, language: language.rawValue)
      for (path, name) in pages {
        let page = try await visitor.get(path)
        #expect(page.status == 200, "\(path)")
        #expect(page.text.contains(escaped(name[language])), "\(path) says \(name[language])")
      }
    }
  }

  private func named(_ pack: Pack) -> [(path: String, name: LocalizedText)] {
    pack.indicators.map { ("/indicators/\($0.id)", $0.name) }
      + pack.problems.map { ("/problems/\($0.id)", $0.title) }
      + pack.measures.map { ("/measures/\($0.id)", $0.title) }
      + pack.regions.map { ("/regions/\($0.id)", $0.name) }
      + pack.composites.map { ("/compare/\($0.id)", $0.name) }
      + pack.procedures.map { ("/services/\($0.id)", $0.name) }
      + pack.studyItems.compactMap { item in item.page.map { ($0, pack.city.name) } }
      + pack.studyItems.filter { $0.kind == .system }.map { ("/study", $0.name) }
  }
}

/// As a template writes it.
private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
}
