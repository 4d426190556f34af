import Documents
import Foundation
import Studies
import Testing

/// A text as somebody hands it in: what it is, is told by its name.
@Suite struct StudyFileTests {
  private let text = "# 题\n\n[@zhang]认为，最高额度应提高到，其余不变。\n"

  @Test("the same words as a report, as plain text and as a Word file")
  func kinds() throws {
    let book = IndicatorBook(try pack())
    let document = parseMarkdown(text).document
    let profile = try #require(LayoutProfile.standard(LayoutProfile.standardIDs[0]))
    let docx = document.numbered(by: profile).document.docx(profile: profile) { _ in Data() }.data
    for (bytes, name) in [
      (Data(text.utf8), "甲.md"), (Data(text.utf8), "甲.TXT"), (docx, "甲.docx"), (Data(text.utf8), "甲"),
    ] {
      let findings = try #require(studyFileFindings(bytes, named: name, against: book))
      let missing = try #require(findings.first { $0.code == "study.missing-number" }, "\(name)")
      #expect(missing.place.part == name)
      #expect((missing.place.paragraph != nil) == name.hasSuffix(".docx"))
    }
  }

  @Test("citations by key are held against the list of references that is given, and not without one")
  func citations() throws {
    let book = IndicatorBook(try pack())
    func codes(_ list: String?) throws -> [String] {
      try #require(studyFileFindings(Data(text.utf8), named: "a.md", bibliography: list, against: book)).map(\.code)
    }
    #expect(try !codes(nil).contains("study.citation-unknown"))
    #expect(try codes("@book{li, title = {城}}").contains("study.citation-unknown"))
  }

  @Test("what is no text is none, and a broken Word file is a finding")
  func broken() throws {
    let book = IndicatorBook(try pack())
    #expect(studyFileFindings(Data([0xFF, 0xFE, 0x00]), named: "a.txt", against: book) == nil)
    let findings = try #require(studyFileFindings(Data("PK".utf8), named: "a.docx", against: book))
    #expect(findings.contains { $0.severity == .fault && $0.place.part == "a.docx" })
    #expect(studyFileFindings(Data(), named: "a.md", against: book)?.isEmpty == true)
  }
}
