import Documents
import Testing

@Suite("A document as a value")
struct DocumentTests {
  @Test("two of the same words are equal")
  func equal() {
    let one = Document(sections: [Section(blocks: [.paragraph(Paragraph([.text(TextRun("宜居"))]))])])
    #expect(one == Document(sections: [Section(blocks: [.paragraph(Paragraph([.text(TextRun("宜居"))]))])]))
  }
}
