import Documents
import Testing

/// A copy of a document that is our own: no term can be read in any part of the value, however it is cut.
@Suite struct MaskedDocumentTests {
  private let terms = ["张三", "示例大学", "139-0000-1234"]

  @Test(
    "wherever a term stands it is masked",
    arguments: [
      "课题负责人张三。", "课题负责人张**三**。", "# 张三的报告", "- 示例\n- 大学", "注[^a]。\n\n[^a]: 示例 大学提供。",
      "| 甲 | 乙 |\n| :-- | :-- |\n| 张 | 三 |", "电话１３９００００１２３４。", "：示例大学\n",
    ])
  func masked(text: String) {
    let document = parseMarkdown(text).document
    #expect(document.names(terms))
    let (copy, places) = document.anonymised(removing: terms)
    #expect(places >= 1)
    #expect(!copy.names(terms))
    #expect(copy.plainText().contains("〔隐去〕"))
  }

  @Test("what its file would say of itself, drawings and the list of references too")
  func elsewhere() {
    let drawing = Drawing(
      width: 10, height: 10,
      shapes: [.role("label", .text("张三", at: .init(0, 0), size: 9, isBold: false, anchor: .start, colour: 0))])
    let entry = ReferenceEntry(
      number: 1, key: "z", content: [.text(TextRun("张")), .text(TextRun("三. 城[M]"))], citedAs: "张三，2024")
    let document = Document(
      properties: Document.Properties(title: "张三的报告", author: "张三", subject: "示例大学", keywords: ["张三"]),
      sections: [
        Section(blocks: [.figure(Figure(drawing, description: "张三所画")), .references([entry])])
      ])
    let copy = document.anonymised(removing: terms).document
    #expect(!copy.names(terms))
    #expect(copy.properties.author.isEmpty && !"\(copy)".contains("张三"))
  }

  @Test("what holds no term is the same, its author aside")
  func untouched() {
    let document = parseMarkdown("# 题\n\n李四说了**什么**。").document
    let (copy, places) = document.anonymised(removing: terms)
    #expect(copy == document && places == 0)
  }
}
