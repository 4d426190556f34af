import CityModel
import Documents
import Studies
import Testing

@testable import Platform

/// A study in the store: a version that is published later changes what its report says, and asks its author to read it again.
@Suite struct StudyTests {
  private let number: ID<Study> = "EX26YB001"

  @Test("a figure that changes with a new version of the pack makes its sentence stale, and prints the new value")
  func newVersion() async throws {
    try await Town.visit { town in
      let before = try await town.platform.study(number, viewer: .anonymous).closed
      #expect(before.report.sentences.allSatisfy { $0.state(before.study.confirmations) == .confirmed })
      _ = try await town.publish { texts in
        texts["observations/study.csv"] = texts["observations/study.csv"]?.replacing(",=,63,", with: ",=,64,")
      }
      let after = try await town.platform.study(number, viewer: .anonymous).closed
      #expect(after.report.sentences.filter { $0.state(after.study.confirmations) == .stale }.count == 1)
      #expect(after.report.document.plainText().contains("64%（2022年末）"))
    }
  }

  @Test("findings and the filled form are for staff")
  func staff() async throws {
    try await Town.visit { town in
      let clerk = Viewer.account(
        AccountView(
          person: "p", name: "c", role: Role(id: "dispatcher", name: LocalizedText(zh: "员", en: "Clerk")), agency: nil))
      let resident = Viewer.account(AccountView(person: "q", name: "r", role: nil, agency: nil))
      for viewer in [.anonymous, resident] {
        let view = try await town.platform.study(number, viewer: viewer)
        #expect(view.findings.isEmpty && !view.mayReadFindings)
        await #expect(throws: Refusal("page.not-found")) {
          try await town.platform.studyPaper(number, .form, as: .pdf, viewer: viewer)
        }
      }
      let view = try await town.platform.study(number, viewer: clerk)
      #expect(!view.findings.isEmpty)
      let paper = try await town.platform.studyPaper(number, .form, as: .docx, viewer: clerk)
      #expect(!paper.data.isEmpty)
    }
  }
}
