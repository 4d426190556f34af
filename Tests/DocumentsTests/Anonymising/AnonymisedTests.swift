import Foundation
import Testing

@testable import Documents

/// Papers that name somebody in every part and in every way of writing; none of it is left in the copy.
struct AnonymisedTests {
  static let secrets = ["欧阳示例", "Zhang Shili", "示例研究院", "13900001234"]

  @Test(
    "In no part of the copy can a name, a unit or a telephone be read, however they were written", arguments: 1...60)
  func nobodyIsNamed(seed: Int) throws {
    let paper = NamedPaper(seed: UInt64(seed))
    #expect(!parts(ofDocx: paper.data, naming: Self.secrets).isEmpty)
    let copy = anonymised(docx: paper.data, removing: Self.secrets)
    let data = try #require(copy.data, "seed \(seed): \(copy.findings.map(\.code))")
    #expect(parts(ofDocx: data, naming: Self.secrets) == [], "seed \(seed)")
    #expect(copy.places >= 4, "seed \(seed)")
    let text = try #require(readDocx(data).document).paragraphText
    #expect(text.contains("城镇化率"), "the paper itself is still there, seed \(seed)")
    #expect(!text.contains("删去的字"), "what was deleted does not come back")
    #expect(text.contains("补入的字"))
  }

  @Test("Properties, comments, custom data, embedded files and links to the outside stay behind")
  func whatStaysBehind() throws {
    let copy = anonymised(docx: NamedPaper(seed: 1).data, removing: Self.secrets)
    let names = try entryNames(try #require(copy.data))
    #expect(
      names == [
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/footnotes.xml",
        "word/header1.xml", "word/media/picture1.jpeg",
      ])
  }

  @Test("What only a person can see is said")
  func whatToLookAt() {
    let copy = anonymised(docx: NamedPaper(seed: 1).data, removing: Self.secrets + ["王"])
    let codes = Set(copy.findings.map(\.code))
    #expect(
      codes == [
        "anonymised.picture", "anonymised.comments-removed", "anonymised.embedded-removed",
        "anonymised.revisions-accepted", "anonymised.speaks-of-itself", "anonymised.quotations",
        "anonymised.paraphrase",
        "anonymised.short-term",
      ])
  }

  @Test(
    "A term is found as it is written, and what only looks near is left alone",
    arguments: [
      ("张三", "张 三", true), ("张三", "张\u{3000}三", true), ("张三", "张\u{200B}三", true), ("张三", "张四三", false),
      ("13900001234", "１３９-0000-1234", true), ("13900001234", "+86 139 0000 1234", true),
      ("13900001234", "1390000123", false), ("Li Shi", "ＬＩ　ＳＨＩ", true), ("Élan", "elan", true), ("金山", "⾦山", true),
    ])
  func folding(term: String, text: String, isFound: Bool) {
    #expect(HiddenTerms([term]).occur(in: text) == isFound)
  }

  @Test("A file that is none, or has macros, is no copy and says why")
  func refused() {
    let copy = anonymised(docx: Data("%PDF-1.4".utf8), removing: Self.secrets)
    #expect(copy.data == nil && copy.findings.map(\.code) == ["docx.not-docx"])
  }

  private func entryNames(_ data: Data) throws -> [String] {
    try data.withUnsafeBytes { try DocxContainer($0, limits: .standard).names.sorted() }
  }
}

extension FormattedDocument {
  /// All words, paragraph after paragraph.
  fileprivate var paragraphText: String { paragraphs.map(\.text).joined(separator: "\n") }
}
