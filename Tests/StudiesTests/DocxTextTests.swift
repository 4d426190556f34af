import Documents
import Testing

@testable import Studies

/// A text says the same of itself in whatever file it lies.
@Suite struct DocxTextTests {
  @Test("a Word-processor file of a report has the findings of its Markdown, tables and notes too")
  func sameFindings() throws {
    let book = try bazhongBook()
    let expected = checkStudyText(StudyText(markdown: Self.report), against: book)
    let profile = try #require(LayoutProfile.standard("gbt9704-2012"))
    let document = parseMarkdown(Self.report).document.numbered(by: profile).document
    let read = try #require(readDocx(document.docx(template: DocxTemplate(profile)).data).document)
    let found = checkStudyText(StudyText(read), against: book)
    #expect(found.map(\.code) == expected.map(\.code))
    #expect(found.map(\.place.quote) == expected.map(\.place.quote))
    #expect(found.allSatisfy { $0.place.paragraph != nil && $0.place.character != nil })
    #expect(Set(expected.map(\.code)).count >= 6)
  }

  private static let report = """
    # 示例调研报告

    ## 现状

    据市统计公报，2024年末全市常住人口216.3万人。改造后的院坝成了居民chat的好去处。

    大约三天左右的等待，居民说可以接受。到2027年，贷款额度提高到，覆盖率目标为80%。

    表：常住人口（单位：万人；来源：市统计公报）
    | 年末 | 2022年 | 2023年 |
    | :-- | --: | --: |
    | 全市 | 265.8 | 269.2 |

    ## 安排

    主要有三个方面：道路狭窄、车位不足。问卷于2025年5月20日发出，2025年5月12日收回。

    """
}
