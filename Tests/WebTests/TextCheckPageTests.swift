import CityModel
import Studies
import Testing

@testable import Web

/// The page that a report is dropped on.
@Suite struct TextCheckPageTests {
  private let path = "/studies/check"
  private let report = "# 题\n\n<额度>应提高到，其余不变。2023-2025间有人来过，原因是因为近。\n"

  @Test("findings with place, rule and what to do, and the JSON beside them", arguments: Language.allCases)
  func findings(language: Language) async throws {
    try await CaseTown().open { client in
      let visitor = Visitor(client, language: language.rawValue)
      #expect(try await visitor.get("/studies").text.contains("href=\"\(path)\""))
      let form = try await visitor.get(path)
      #expect(form.status == 200 && form.text.contains("<option value=\"EX26YB001\""))
      let page = try await visitor.post(
        path, from: form, ["study": "EX26YB001"], files: [("file", "甲<b>.md", Array(report.utf8))])
      #expect(page.status == 200)
      #expect(page.text.contains("data-severity=\"") && page.text.contains(language == .chinese ? "第 3 行" : "line 3"))
      #expect(page.text.contains("href=\"data:application/json;base64,"))
      #expect(!page.text.contains("<b>.md") && page.text.contains("selected"))
      #expect(!page.text.contains("style=\"") && !page.text.contains("study."), "every rule has a name")
    }
  }

  @Test("a refusal is said on the page, and the form stays")
  func refusals() async throws {
    try await CaseTown().open { client in
      let visitor = Visitor(client)
      let form = try await visitor.get(path)
      let none = try await visitor.post(path, from: form)
      #expect(none.status == 422 && none.text.contains("role=\"alert\"") && none.text.contains("name=\"file\""))
      let bytes = try await visitor.post(path, from: form, files: [("file", "a.txt", [0xFF, 0x00])])
      #expect(bytes.status == 422)
      let unknown = try await visitor.post(path, from: form, ["study": "EX"], files: [("file", "a.md", [65])])
      #expect(unknown.status == 404)
    }
  }

  @Test("every rule of the checker has a name in both languages")
  func names() throws {
    let texts = try Texts.bundled()
    for rule in StudyRule.all { #expect(texts.byKey["studyrule.\(rule.fault)"] != nil, "\(rule.fault)") }
  }
}
