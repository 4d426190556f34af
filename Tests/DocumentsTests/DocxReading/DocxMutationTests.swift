import Chance
import Documents
import Foundation
import Testing

/// The fuzzer's short form: files spoilt by a seeded hand; none may stop the program, and a refused one says why.
@Suite struct DocxMutationTests {
  private static let parcel = DocxParcel(
    body: """
      <w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>字</w:t>\
      <w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>\
      <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>\
      <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>
      """,
    styles:
      "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"a\"/><w:pPr><w:ind w:left=\"9\"/></w:pPr></w:style>",
    numbering: """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """)

  @Test(arguments: 0..<8 as Range<UInt64>) func noSpoiltFileStopsTheProgram(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let entries = Self.parcel.entries
    for _ in 0..<150 {
      // Half of them behind a sound container, so that what is spoilt is read at all.
      var data = Self.parcel.data
      if dice.next() % 2 == 0 {
        spoil(&data, &dice)
      } else {
        data = storedZip(
          entries.map { entry in
            var part = Data(entry.bytes)
            if entry.name.hasPrefix("word/") { spoil(&part, &dice) }
            return (entry.name, Array(part))
          })
      }
      let reading = readDocx(data)
      #expect(reading.document != nil || !reading.findings.isEmpty, "seed \(seed)")
    }
  }

  /// Changes, takes out or doubles a few stretches.
  private func spoil(_ data: inout Data, _ dice: inout SeededDice) {
    for _ in 0..<1 + Int(dice.next() % 3) where data.count > 2 {
      let at = Int(dice.next() % UInt64(data.count))
      let end = min(data.count, at + 1 + Int(dice.next() % 12))
      switch dice.next() % 4 {
      case 0: data[at] = UInt8(truncatingIfNeeded: dice.next())
      case 1: data.removeSubrange(at..<end)
      case 2: data.insert(contentsOf: data[at..<end], at: Int(dice.next() % UInt64(data.count)))
      default: data.replaceSubrange(at..<end, with: String(Int64(bitPattern: dice.next())).utf8)
      }
    }
  }
}
