import CityModel
import Documents
import Foundation
import Testing

@testable import Platform

/// A report that somebody drops on the text checker.
@Suite struct TextCheckTests {
  private func upload(_ text: String, _ name: String) -> Upload {
    Upload(field: "file", bytes: Array(text.utf8), name: name)
  }

  @Test("findings in the order of the text, whatever folder the browser names")
  func findings() async throws {
    try await Town.visit { town in
      let report = try await town.platform.checkText(
        upload("# 题\n\n额度应提高到，其余不变。\n", "C:\\my papers\\报告.md"), study: nil, client: "192.0.2.1")
      #expect(report.file == "报告.md")
      #expect(report.findings.contains { $0.code == "study.missing-number" && $0.place.part == "报告.md" })
    }
  }

  @Test("a report in the dialect cites the references of the study that is chosen")
  func study() async throws {
    try await Town.visit { town in
      let text = "# 题\n\n前人已有研究[@nobody2001]。\n"
      let alone = try await town.platform.checkText(upload(text, "a.md"), study: nil, client: "192.0.2.1")
      let held = try await town.platform.checkText(upload(text, "a.md"), study: "EX26YB001", client: "192.0.2.1")
      #expect(!alone.findings.contains { $0.code == "study.citation-unknown" })
      #expect(held.findings.contains { $0.code == "study.citation-unknown" })
    }
  }

  @Test("refusals: no file, an unknown study, what is no text, what is too large, too often")
  func refusals() async throws {
    try await Town.visit { town in
      func code(_ upload: Upload?, _ study: ID<Study>? = nil) async throws -> String {
        try await refusal { _ = try await town.platform.checkText(upload, study: study, client: "192.0.2.9") }
      }
      let most = String(repeating: "\n", count: Platform.mostTextBytes)
      let codes = [
        try await code(nil), try await code(upload("a", "a.md"), "EX"),
        try await code(Upload(field: "file", bytes: [0xFF, 0x00], name: "a.txt")),
        try await code(upload(most, "a.txt")), try await code(upload(most + "\n", "a.txt")),
      ]
      #expect(
        codes == [
          "study-text.no-file", "page.not-found", "study-text.unreadable", "no refusal", "study-text.too-large",
        ])
    }
  }

  @Test("one address may not ask without end")
  func tooOften() async throws {
    try await Town.visit(reportsPerHour: 2) { town in
      func code() async throws -> String {
        try await refusal {
          _ = try await town.platform.checkText(upload("a", "a.txt"), study: nil, client: "192.0.2.9")
        }
      }
      let said = [try await code(), try await code(), try await code()]
      #expect(said == ["no refusal", "no refusal", "report.too-many"])
    }
  }
}
