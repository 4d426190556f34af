import Documents
import Foundation
import Testing

@Suite("The checker's report")
struct FormatReportTests {
  private var report: FormatReport {
    get throws {
      var paper = PaperText(CheckFormatTests.paper.replacing("特此通知。", with: "特此通知&lt;b&gt;。"))
      paper.looks = ["body": ["size": "28"], "heading1": ["font": "宋体"]]
      paper.section = paper.section.replacing("2098", with: "1588")
      return FormatReport(
        file: "通知.docx", profile: try #require(LayoutProfile.standard("gbt9704-2012")), findings: paper.findings)
    }
  }

  @Test("as text, JSON and HTML, in both languages")
  func snapshots() throws {
    let report = try report
    expectReport(report.text(.chinese) + "\n" + report.text(.english), "format-report.txt")
    expectReport(String(decoding: report.json(), as: UTF8.self), "format-report.json")
    expectReport(report.html(.chinese) + "\n" + report.html(.english), "format-report.html")
  }

  @Test("one line for many files, and the words of a file never become tags")
  func lines() throws {
    let report = try report
    #expect(report.json(isOneLine: true).count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(!report.html().contains("<b>"))
    #expect(report.hasFaults)
  }
}
