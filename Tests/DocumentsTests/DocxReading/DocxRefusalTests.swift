import Documents
import Foundation
import Testing

/// Files that are no DOCX, or one that nobody should open: what is said of each.
@Suite struct DocxRefusalTests {
  private static let text = DocxParcel(body: "<w:p><w:r><w:t>正文</w:t></w:r></w:p>")

  private static func parcel(_ change: (inout DocxParcel) -> Void) -> Data {
    var parcel = text
    change(&parcel)
    return parcel.data
  }

  private static func without(_ name: String) -> Data { storedZip(text.entries.filter { $0.name != name }) }

  private static func with(_ name: String, _ body: String) -> Data {
    storedZip(text.entries.map { $0.name == name ? (name, Array(body.utf8)) : $0 })
  }

  private static let bombs = String(repeating: "<w:p>", count: 300) + String(repeating: "</w:p>", count: 300)

  static let files: [(what: String, file: Data, codes: [String])] = [
    ("nothing", Data(), ["docx.empty"]),
    ("words", Data("正文".utf8), ["docx.not-docx"]),
    ("PDF", Data("%PDF-1.7".utf8), ["docx.not-docx"]),
    ("RTF", Data("{\\rtf1".utf8), ["docx.not-docx"]),
    ("web page", Data("<html>".utf8), ["docx.not-docx"]),
    (
      "Word 97", Data([0xD0, 0xCF, 0x11, 0xE0]) + Data("WordDocument".utf16.flatMap { [UInt8($0), 0] }),
      ["docx.old-format"]
    ),
    (
      "with a password", Data([0xD0, 0xCF, 0x11, 0xE0]) + Data("EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }),
      ["docx.encrypted"]
    ),
    ("container cut off", text.data.dropLast(40), ["docx.broken-container"]),
    ("archive of something else", storedZip([("a.txt", [65])]), ["docx.not-docx"]),
    ("ODT", storedZip([("mimetype", []), ("content.xml", [])]), ["docx.not-docx"]),
    ("no text", without("word/document.xml"), ["docx.no-text"]),
    ("no way to the text", without("_rels/.rels"), ["docx.no-text"]),
    ("a workbook's text", with("word/document.xml", "<workbook/>"), ["docx.no-text"]),
    ("name upwards", parcel { $0.extra = [("../../etc/passwd", [])] }, ["docx.unsafe-name"]),
    ("name upwards, other slashes", parcel { $0.extra = [("..\\a.xml", [])] }, ["docx.unsafe-name"]),
    ("name from the root", parcel { $0.extra = [("/etc/passwd", [])] }, ["docx.unsafe-name"]),
    ("name of a drive", parcel { $0.extra = [("C:/a", [])] }, ["docx.unsafe-name"]),
    ("two of one name", parcel { $0.extra = [("WORD/document.xml", [])] }, ["docx.duplicate-part"]),
    ("bomb by claim", storedZip(text.entries, claiming: ["word/document.xml": 4_000_000_000]), ["docx.bomb"]),
    ("shorter than claimed", storedZip(text.entries, claiming: ["word/document.xml": 3_000]), ["docx.damaged-part"]),
    ("macros", parcel { $0.extra = [("word/vbaProject.bin", [0])] }, ["docx.macro"]),
    (
      "type with macros",
      parcel {
        $0.contentTypes =
          "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"
      }, ["docx.macro"]
    ),
    ("document type", with("word/document.xml", "<!DOCTYPE w [<!ENTITY a \"b\">]><w>&a;</w>"), ["docx.doctype"]),
    (
      "entity from outside", with("word/document.xml", "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w/>"),
      ["docx.doctype"]
    ),
    ("undeclared entity", with("word/document.xml", "<w>&a;</w>"), ["docx.malformed-part"]),
    ("text cut off", with("word/document.xml", "<w:document"), ["docx.malformed-part"]),
    ("empty text", with("word/document.xml", ""), ["docx.malformed-part"]),
    (
      "other encoding", with("word/document.xml", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><w/>"),
      ["docx.encoding"]
    ),
    ("too deep", parcel { $0.body = bombs }, ["docx.part-too-large"]),
    (
      "two broken parts",
      parcel {
        $0.styles = "<a>"; $0.numbering = "<b>"
      }, ["docx.malformed-part", "docx.malformed-part"]
    ),
  ]

  @Test(arguments: files.map(\.what)) func refused(_ what: String) throws {
    let file = try #require(Self.files.first { $0.what == what })
    let reading = readDocx(file.file)
    #expect(reading.document == nil)
    #expect(reading.findings.map(\.code) == file.codes)
    #expect(reading.findings.allSatisfy { $0.severity == .fault && !$0.message.zh.isEmpty && !$0.message.en.isEmpty })
  }

  /// Read, and said: the reference is not followed.
  static let references: [(what: String, link: String, codes: [String])] = [
    ("link of the text", DocxParcel.link("x", "hyperlink", "https://example.invalid/", mode: "External"), []),
    (
      "picture", DocxParcel.link("x", "image", "http://example.invalid/a.png", mode: "External"),
      ["docx.external-picture fault"]
    ),
    (
      "template far away", DocxParcel.link("x", "attachedTemplate", "http://example.invalid/a.dotm", mode: "External"),
      ["docx.external-template fault"]
    ),
    (
      "template on a share", DocxParcel.link("x", "attachedTemplate", "file://host/a.dotm", mode: "External"),
      ["docx.external-template fault"]
    ),
    (
      "template at home", DocxParcel.link("x", "attachedTemplate", "file:///C:/Normal.dotm", mode: "External"),
      ["docx.external-template note"]
    ),
    (
      "object", DocxParcel.link("x", "oleObject", "file:///C:/a.xlsx", mode: "External"),
      ["docx.external-reference fault"]
    ),
    ("missing styles", DocxParcel.link("x", "styles", "styles.xml"), ["docx.missing-part warning"]),
  ]

  @Test(arguments: references.map(\.what)) func reported(_ what: String) throws {
    let reference = try #require(Self.references.first { $0.what == what })
    let reading = readDocx(Self.parcel { $0.links = reference.link })
    #expect(reading.document?.plainText() == "正文")
    #expect(reading.findings.map { "\($0.code) \($0.severity)" } == reference.codes)
  }

  @Test func embeddedObjectsAreReported() {
    let reading = readDocx(
      Self.parcel { $0.body = "<w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p><w:altChunk r:id=\"a\"/>" })
    #expect(reading.findings.map(\.code) == ["docx.embedded-object", "docx.embedded-object"])
  }

  @Test func everyLimitOnBothSides() {
    let data = Self.text.data
    let size = Self.text.entries.reduce(0) { $0 + $1.bytes.count }
    let largest = Self.text.entries.map(\.bytes.count).max() ?? 0
    func code(_ change: (inout DocxLimits) -> Void) -> String? {
      var limits = DocxLimits()
      change(&limits)
      return readDocx(data, limits: limits).findings.first?.code
    }
    #expect(code { $0.fileBytes = data.count } == nil)
    #expect(code { $0.fileBytes = data.count - 1 } == "docx.file-too-large")
    #expect(code { $0.entries = 4 } == nil)
    #expect(code { $0.entries = 3 } == "docx.too-many-parts")
    #expect(code { $0.unpackedBytes = size } == nil)
    #expect(code { $0.unpackedBytes = size - 1 } == "docx.bomb")
    #expect(code { $0.partBytes = largest } == nil)
    #expect(code { $0.partBytes = largest - 1 } == "docx.part-too-large")
    #expect(code { $0.elements = 5 } == nil)
    #expect(code { $0.elements = 4 } == "docx.part-too-large")
    #expect(code { $0.depth = 5 } == nil)
    #expect(code { $0.depth = 4 } == "docx.part-too-large")
    #expect(code { $0.paragraphs = 1 } == nil)
    #expect(code { $0.paragraphs = 0 } == "docx.too-long")
  }
}
