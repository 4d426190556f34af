import Documents
import Foundation
import Testing

/// From a text and a bibliography to the printed page: the citations and the list agree, by number or by author and date.
@Suite struct CitingTests {
  @Test func `by number, in the order of the text, by the edition in force on its day`() {
    check(
      """
      ---
      date: 2026-06-30
      ---
      住房[@li]与绿地[@zhang, 12-13]。
      \\references
      """,
      expect: """
        住房[1]与绿地[2]12-13。
        [1] 李四. 老城更新[M]. 北京: 示例出版社, 2019.
        [2] 张群, 王五. 宜居城市研究[M]. 成都: 示例出版社, 2024.

        note references.never-cited 9:32
        """)
  }

  @Test func `by author and date, where the head asks for it`() {
    check(
      """
      ---
      citations: author-date
      date: 2026-07-01
      ---
      住房[@li]与绿地[@zhang, 12-13]，另见[@zhang; @li]。
      \\references
      """,
      expect: """
        住房（李四，2019）与绿地（张群等，2024）12-13，另见（张群等，2024；李四，2019）。
        李四，2019. 老城更新[M]. 北京：示例出版社.
        张群，王五，2024. 宜居城市研究[M]. 成都：示例出版社.

        note references.never-cited 9:32
        """)
  }

  @Test func `by author and date, where the profile asks for it`() throws {
    var profile = LayoutProfile.official
    profile.citations = .authorDate
    let (document, _) = parseMarkdown("绿地[@zhang]。\n\n\\references").document.citing(works, profile: profile)
    #expect(document.numbered(by: profile).document.plainText().hasPrefix("绿地（张群等，2024）。\n张群，王五，2024. "))
  }

  @Test func `what is cited and not there, and a text without a list`() {
    check(
      "住房[@lee]。",
      expect: """
        住房[1]。

        fault references.no-list 1:4
        fault references.key-absent 1:4
        note references.never-cited 1:36
        note references.never-cited 5:26
        note references.never-cited 9:32
        """)
  }

  @Test func `a system that is none`() {
    let (_, _, findings) = parseMarkdown("---\ncitations: footnotes\n---\n文。")
    #expect(findings.map(\.code) == ["markdown.citation-system"])
  }

  @Test func `a bibliography by itself: the list, the faults with their lines, the counts`() {
    let report = ReferenceReport(
      file: "a.bib", bibTeX: "@book{x, title = {城市}, year = 2020, isbn = {9787302511626}}\n@online{y, title = {网页}}",
      edition: .gbt2025)
    #expect(
      report.text(.english).split(separator: "\n").map { $0.prefix { $0 != "\u{201C}" && $0 != "'" } } == [
        "[1] 城市[M]. 2020.", "[2] 网页[EB].", "warning  line 1, column 1   GB/T 7714-2025  ",
        "warning  line 1, column 1   GB/T 7714-2025  ", "fault    line 1, column 37  —               The ISBN ",
        "warning  line 2, column 1   GB/T 7714-2025  ", "a.bib: 1 faults, 3 warnings, 0 notes",
      ])
    #expect(report.hasFaults)
    let json = String(decoding: report.json(), as: UTF8.self)
    #expect(json.contains(#""edition" : "GB/T 7714-2025""#) && json.contains(#""key" : "x""#))
  }
}

private let works = parseBibTeX(
  """
  @book{zhang, author = {张群 and 王五}, title = {宜居城市研究},
    address = {成都}, publisher = {示例出版社},
    year = 2024}

  @book{li, author = {李四}, title = {老城更新},
    address = {北京}, publisher = {示例出版社},
    year = 2019}

    @book{unused, author = {赵六}, title = {未引用的书}, address = {成都}, publisher = {示例出版社}, year = 2001}
  """
).bibliography

/// The words of the page, then every finding with its line and column.
private func check(_ text: String, expect: String, at place: SourceLocation = #_sourceLocation) {
  let (document, findings) = parseMarkdown(text).document.citing(works, profile: .official)
  let (numbered, _) = document.numbered(by: .official)
  let lines = findings.map { finding in
    "\(finding.severity.rawValue) \(finding.code) \(finding.place.source.map { "\($0.line):\($0.column)" } ?? "")"
  }
  #expect(([numbered.plainText()] + lines).joined(separator: "\n") == expect, sourceLocation: place)
}
