import CityModel
import Foundation
import Testing

@Suite struct PackFormatTests {
  @Test("the reference page lists exactly the keys that the loader takes, kind by kind, and which are needed")
  func pageListsTheKeys() throws {
    let page = try String(
      contentsOf: repository.appendingPathComponent("docs/reference/pack-format.md"), encoding: .utf8)
    let sections = tables(of: page)
    for keys in Keys.everyKind {
      let needed = Set(keys.requiredColumns)
      let wanted = keys.columns.map { "\($0) \(needed.contains($0) ? "yes" : "no")" }
      #expect(sections[keys.title] == wanted, "the section '\(keys.title)'")
    }
    #expect(sections.keys.sorted() == Keys.everyKind.map(\.title).sorted())
  }
}

/// The first two columns of each section's table, by the section's heading.
private func tables(of page: String) -> [String: [String]] {
  var title = ""
  var tables: [String: [String]] = [:]
  for line in page.split(separator: "\n") {
    if line.hasPrefix("#") { title = String(line.drop { $0 == "#" || $0 == " " }) }
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    if line.hasPrefix("| `"), cells.count > 2 {
      tables[title, default: []].append("\(cells[0].trimmingCharacters(in: ["`"])) \(cells[1])")
    }
  }
  return tables
}
