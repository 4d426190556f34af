import Documents
import Foundation
import Testing

@Suite("Layout profiles")
struct LayoutProfileTests {
  @Test("the official documents' profile is whole, and its grid fills the type area")
  func standard() throws {
    let profile = try #require(LayoutProfile.standard("gbt9704-2012"))
    #expect(profile.standard == "GB/T 9704-2012")
    #expect(profile.page.topMillimetres == 37)
    let area = (width: 210 - 28 - 26.0, height: 297 - 37 - 35.0)
    #expect(
      abs(Double(profile.grid.charactersPerLine) * profile.grid.characterPitchPoints / 72 * 25.4 - area.width) < 0.01)
    #expect(abs(Double(profile.grid.linesPerPage) * profile.grid.linePitchPoints / 72 * 25.4 - area.height) < 0.01)
    #expect(profile.styles["title"]?.sizePoints == FontSize.two.points)
    #expect(profile.styles["body"]?.sizePoints == FontSize.three.points)
    #expect(profile.fonts["body"]?.prescribed.contains("方正仿宋_GBK") == true)
    #expect(LayoutProfile.standard("gbt9704-1999") == nil)
  }

  @Test("every style that the document value names is in it")
  func styles() throws {
    let profile = try #require(LayoutProfile.standard("gbt9704-2012"))
    let named: [StyleName] =
      [
        .title, .body, .quotation, .listItem, .caption, .tableHead, .tableText, .footnote, .reference, .pageNumber,
        .header,
      ] + (1...4).map { .heading($0) }
    #expect(named.filter { profile.styles[$0.rawValue] == nil }.isEmpty)
  }

  @Test(
    "all that is wrong with a file is said at once, with its key path",
    arguments: [
      (#"{"extends": "gbt9704-2012"}"#, []),
      (#"{"extends": "gbt9704-2013"}"#, ["extends: unknown-word '…'"]),
      (#"[1]"#, [": wrong-kind"]),
      (#"{"id""#, [": not-json"]),
      (
        #"{"extends": "gbt9704-2012", "page": {"topMilimetres": 30, "leftMillimetres": "28"}, "grids": {}}"#,
        [
          "page.leftMillimetres: wrong-kind", "page.topMilimetres: unknown-key 'topMillimetres'",
          "grids: unknown-key 'grid'",
        ]
      ),
      (
        #"{"extends": "gbt9704-2012", "styles": {"body": {"sizePoints": 900, "font": "boddy", "alignment": "center"}}}"#,
        ["styles.body.alignment: unknown-word 'centre'", "styles.body.sizePoints: out-of-range"]
      ),
      (
        #"{"extends": "gbt9704-2012", "styles": {"body": {"font": "boddy"}}, "page": {"leftMillimetres": 190}}"#,
        ["styles.body.font: unknown-word 'body'", "page: no-type-area"]
      ),
      (
        #"{"extends": "gbt9704-2012", "pageNumber": {"pattern": "- page -"}}"#,
        ["pageNumber.pattern: no-page-in-pattern"]
      ),
    ])
  func faults(file: String, expected: [String]) {
    let (profile, findings) = LayoutProfile.read(json: Data(file.utf8))
    let said = findings.map { "\($0.place.part ?? ""): \($0.code.dropFirst("profile.".count))" }
    #expect(said == expected.map { String($0.prefix { $0 != "'" }).trimmingCharacters(in: .whitespaces) })
    for (finding, line) in zip(findings, expected) {
      guard let word = line.split(separator: "'").dropFirst().first, word != "…" else { continue }
      #expect(finding.message.en.contains("did you mean '\(word)'?"), "\(finding.message.en)")
      #expect(finding.message.zh.contains("“\(word)”"))
    }
    #expect((profile == nil) == !expected.isEmpty)
  }

  @Test("an empty file lacks every key that must be there")
  func empty() {
    let missing = LayoutProfile.read(json: Data("{}".utf8)).findings.compactMap(\.place.part)
    #expect(missing == ["fonts", "grid", "headingNumbers", "id", "name", "page", "standard", "styles"])
  }

  @Test(
    "sizes have their names",
    arguments: [(16.0, "三号"), (22, "二号"), (10.5, "五号"), (42, "初号"), (5, "八号"), (17, "17磅"), (15.5, "15.5磅")])
  func sizes(points: Double, name: String) {
    #expect(FontSize.name(points: points).zh == name)
  }
}
