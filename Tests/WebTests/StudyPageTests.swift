import CityModel
import Testing

@testable import Web

/// The page of a study: what everybody reads, what only staff do, and its papers at one click each.
@Suite struct StudyPageTests {
  private let path = "/studies/EX26YB001"

  @Test(
    "everybody reads the report, each figure leading to its record, in either language", arguments: Language.allCases)
  func everybody(language: Language) async throws {
    try await CaseTown().open { client in
      let visitor = Visitor(client, language: language.rawValue)
      let list = try await visitor.get("/studies")
      #expect(list.status == 200 && list.text.contains("href=\"\(path)\""))
      let page = try await visitor.get(path)
      #expect(page.status == 200)
      #expect(page.text.contains("<article lang=\"zh-Hans\">"))
      #expect(page.text.contains("<a class=\"d-datum\" href=\"/indicators/forest-cover\"><data value=\"E01\" title="))
      #expect(page.text.contains("<mark class=\"d-hole\""))
      #expect(page.text.contains("href=\"\(path)/report/booklet\""))
      #expect(!page.text.contains("style=\""), "the policy allows no style in an element")
    }
  }

  @Test("what is wrong with a report and the filled form are for staff")
  func staff() async throws {
    let town = try await CaseTown()
    let clerk = try await town.account("clerk", "dispatcher", "desk")
    let resident = try await town.account("resident", nil, nil)
    try await town.open { client in
      for account in [nil, resident] {
        let visitor = Visitor(client)
        if let account { try await visitor.signIn(account) }
        let page = try await visitor.get(path)
        #expect(!page.text.contains("id=\"findings\"") && !page.text.contains("\(path)/form/"))
        let form = try await visitor.get("\(path)/form/pdf")
        #expect(form.status == (account == nil ? 303 : 403))
      }
      let visitor = Visitor(client)
      try await visitor.signIn(clerk)
      let page = try await visitor.get(path)
      #expect(page.text.contains("id=\"findings\"") && page.text.contains("2026年2月10日"))
      let form = try await visitor.get("\(path)/form/docx")
      #expect(form.status == 200 && form.bytes.starts(with: Array("PK".utf8)))
    }
  }

  @Test("the papers", arguments: [("pdf", "%PDF-"), ("booklet", "%PDF-"), ("docx", "PK")])
  func papers(format: String, begins: String) async throws {
    try await CaseTown().open { client in
      let paper = try await Visitor(client).get("\(path)/report/\(format)")
      #expect(paper.status == 200 && paper.bytes.starts(with: Array(begins.utf8)))
      #expect(paper.header("Content-Disposition").contains("EX26YB001"))
    }
  }

  @Test(
    "what is not there is not found",
    arguments: [
      "/studies/EX", "/studies/EX/report/pdf", "/studies/EX26YB001/report/html", "/studies/EX26YB001/report/",
    ])
  func nothing(path: String) async throws {
    try await CaseTown().open { client in
      let page = try await Visitor(client).get(path)
      #expect(page.status == 404)
    }
  }
}
