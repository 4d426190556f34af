import Documents
import Foundation
import Testing

@Suite struct PDFTests {
  private let document = Document(
    properties: Document.Properties(title: "体检报告", author: "某市", madeAtSeconds: 1_790_000_000),
    sections: [
      Section(blocks: [
        .heading(Heading(level: 1, content: [.text(TextRun("总体要求"))])),
        paragraph("城市体检共61项指标，达标率82.5%。"),
      ])
    ])

  @Test func `the same document, profile and fonts give the same bytes`() {
    let fonts = testFonts()
    let keeper = Typesetter(fonts: fonts)
    let first = document.typeset(profile: .official, fonts: fonts).pdf()
    #expect(first == document.typeset(profile: .official, fonts: testFonts()).pdf())
    for _ in 0..<3 { #expect(keeper.pdf(keeper.typeset(document, profile: .official)) == first) }
    #expect(first.starts(with: Data("%PDF-".utf8)))
  }

  @Test func `a document that does not say when it was made bears no date`() {
    var silent = document
    silent.properties.madeAtSeconds = nil
    let bytes = silent.typeset(profile: .official, fonts: testFonts()).pdf()
    #expect(bytes.firstRange(of: Data("Date".utf8)) == nil)
    let dated = document.typeset(profile: .official, fonts: testFonts()).pdf()
    #expect(dated.firstRange(of: Data("CreationDate (20260921141320".utf8)) != nil)
  }

  @Test func `a page is a picture`() {
    let png = document.typeset(profile: .official, fonts: testFonts()).png(page: 0, dpi: 36)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func `without any font a document is pages of boxes and a fault, not a crash`() {
    let typeset = document.typeset(profile: .official, fonts: FontSet([]))
    #expect(typeset.findings.contains { $0.code == "pdf.font-substituted" && $0.severity == .fault })
    #expect(typeset.pdf().count > 500)
  }

  @Test func `a file that is no font is said and left out`() {
    let broken = FontFile(
      name: "broken.ttf", bytes: Data(repeating: 7, count: 300), faceIndex: 0, families: ["仿宋"], isBold: false)
    let typeset = document.typeset(profile: .official, fonts: FontSet([broken] + testFonts().files))
    #expect(typeset.findings.contains { $0.code == "pdf.font-unreadable" && $0.place.part == "broken.ttf" })
  }
}
