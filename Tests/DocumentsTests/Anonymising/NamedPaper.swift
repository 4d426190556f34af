import Chance
import Foundation

@testable import Documents

/// A small paper in whose every part somebody is named, each time written another way, by a seed.
struct NamedPaper {
  let data: Data

  init(seed: UInt64) {
    var maker = Maker(dice: SeededDice(seed: seed))
    let deflater = Deflater()
    let parts = maker.parts().map { ZipEntry($0.0, $0.1, by: deflater) }
    data = ZipArchive(parts + [ZipEntry(stored: maker.photo(), as: "word/media/image1.jpg")]).data
  }
}

private struct Maker {
  var dice: SeededDice

  /// One of the secrets: with spaces or dashes within, in full width, in capitals.
  mutating func secret() -> String {
    let secret = AnonymisedTests.secrets[Int.random(in: 0..<AnonymisedTests.secrets.count, using: &dice)]
    let between = ["", " ", "\u{3000}", "-", "·", "\u{200B}"].randomElement(using: &dice) ?? ""
    let isWide = Bool.random(using: &dice)
    let letters = secret.unicodeScalars.map { scalar -> String in
      isWide && (0x21...0x7E).contains(scalar.value)
        ? String(Unicode.Scalar(scalar.value + 0xFEE0).map(Character.init) ?? "?") : String(scalar)
    }
    let text = letters.joined(separator: between)
    return Bool.random(using: &dice) ? text.uppercased() : text
  }

  /// A text as runs, cut anywhere.
  mutating func runs(_ text: String) -> String {
    var result = "", run = ""
    for character in text {
      run += character == "&" ? "&amp;" : String(character)
      if Int.random(in: 0..<3, using: &dice) == 0 {
        result +=
          "<w:r w:rsidR=\"00AB\"><w:t xml:space=\"preserve\">\(run)</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
        run = ""
      }
    }
    return result + "<w:r><w:t>\(run)</w:t></w:r>"
  }

  mutating func paragraph() -> String { "<w:p>\(runs("研究者\(secret())在文中写道。"))</w:p>" }

  mutating func parts() -> [(String, String)] {
    let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let links = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    let body =
      "<w:p><w:r><w:t>城镇化率是“主要短板”，本人认为如此。</w:t></w:r></w:p>" + paragraph() + paragraph()
      + "<w:p><w:ins w:id=\"1\" w:author=\"\(secret())\"><w:r><w:t>补入的字</w:t></w:r></w:ins>"
      + "<w:del w:id=\"2\" w:author=\"\(secret())\"><w:r><w:delText>删去的字\(secret())</w:delText></w:r></w:del></w:p>"
      + "<w:p><w:bookmarkStart w:id=\"3\" w:name=\"\(secret())\"/><w:bookmarkEnd w:id=\"3\"/>"
      + "<w:r><w:instrText>HYPERLINK \"mailto:\(secret())\"</w:instrText></w:r></w:p>"
      + "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>\(paragraph())</w:tc></w:tr></w:tbl>"
      + "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>主页</w:t></w:r></w:hyperlink></w:p><w:sectPr>"
      + "<w:headerReference w:type=\"default\" r:id=\"rId2\"/></w:sectPr>"
    return [
      ("[Content_Types].xml", types),
      ("_rels/.rels", relations([("rId1", "officeDocument", "word/document.xml", false)])),
      ("docProps/core.xml", "<a xmlns:dc=\"d\"><dc:creator>\(secret())</dc:creator></a>"),
      ("docProps/app.xml", "<a><Company>\(secret())</Company><Manager>\(secret())</Manager></a>"),
      ("docProps/custom.xml", "<a n=\"\(secret())\"/>"), ("customXml/item1.xml", "<a>\(secret())</a>"),
      (
        "word/comments.xml",
        "<w:comments \(word)><w:comment w:author=\"\(secret())\">\(paragraph())</w:comment></w:comments>"
      ),
      ("word/people.xml", "<a author=\"\(secret())\"/>"), ("word/embeddings/oleObject1.bin", "PDF of \(secret())"),
      ("word/document.xml", "<w:document \(word) \(links)><!-- \(secret()) --><w:body>\(body)</w:body></w:document>"),
      ("word/header1.xml", "<w:hdr \(word)>\(paragraph())</w:hdr>"),
      ("word/footnotes.xml", "<w:footnotes \(word)><w:footnote w:id=\"1\">\(paragraph())</w:footnote></w:footnotes>"),
      (
        "word/_rels/document.xml.rels",
        relations([
          ("rId2", "header", "header1.xml", false), ("rId3", "footnotes", "footnotes.xml", false),
          ("rId4", "image", "media/image1.jpg", false), ("rId5", "comments", "comments.xml", false),
          ("rId6", "oleObject", "embeddings/oleObject1.bin", false), ("rId9", "hyperlink", "http://\(secret())/", true),
        ])
      ),
    ]
  }

  /// Not a picture that can be looked at: segments, one of them with a name, and a scan.
  mutating func photo() -> [UInt8] {
    let note = Array(secret().utf8)
    let comment: [UInt8] = [0xFF, 0xFE, 0, UInt8(note.count + 2)] + note
    return [0xFF, 0xD8] + comment + [0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]
  }

  private func relations(_ links: [(String, String, String, Bool)]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + links.map { id, type, target, isOutside in
        "<Relationship Id=\"\(id)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)\" "
          + "Target=\"\(target)\"\(isOutside ? " TargetMode=\"External\"" : "")/>"
      }.joined() + "</Relationships>"
  }

  private var types: String {
    let kinds = [
      ("document", "document.main"), ("header1", "header"), ("footnotes", "footnotes"), ("comments", "comments"),
    ]
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + kinds.map { name, kind in
        "<Override PartName=\"/word/\(name).xml\" "
          + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml\"/>"
      }.joined() + "</Types>"
  }
}
