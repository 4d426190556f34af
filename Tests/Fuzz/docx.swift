import Foundation

/// One input of the fuzzer. What begins like a container or is no text is read as a file; what begins with `<` is put into a
/// sound container first, so that the search gets behind its checksums: parts are parted by a byte that no text holds.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzDocx(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let data = bytes[0] == UInt8(ascii: "<") ? packed(bytes) : Data(bytes)
  let reading = readDocx(data, limits: limits)
  precondition(reading.document != nil || !reading.findings.isEmpty, "a refused file says why")
  precondition(reading.document.map { !$0.sections.isEmpty } ?? true, "a document has a section")
  if let document = reading.document { walk(document) }
  return 0
}

/// Small enough that no input takes long, and that the limits themselves are met.
private let limits: DocxLimits = {
  var limits = DocxLimits()
  limits.unpackedBytes = 32 << 20
  limits.partBytes = 8 << 20
  limits.paragraphs = 5_000
  return limits
}()

/// Parts in the order document, styles, numbering, settings, theme, footer.
private func packed(_ bytes: UnsafeBufferPointer<UInt8>) -> Data {
  let names = [
    "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/theme/theme1.xml",
    "word/footer1.xml",
  ]
  let types = ["", "styles", "numbering", "settings", "theme", "footer"]
  let parts = bytes.split(separator: 0xFF, maxSplits: names.count - 1, omittingEmptySubsequences: false)
  var links = DocxParcel.link("out", "image", "http://example.invalid/a.png", mode: "External")
  for at in parts.indices.dropFirst() {
    links += DocxParcel.link(types[at], types[at], String(names[at].dropFirst("word/".count)))
  }
  var entries = DocxParcel().entries.filter { !$0.name.hasPrefix("word/") }
  entries.append(("word/_rels/document.xml.rels", Array(DocxParcel.relationships(links).utf8)))
  for (name, part) in zip(names, parts) { entries.append((name, Array(part))) }
  return storedZip(entries)
}

/// Asks for everything that a checker asks for.
private func walk(_ document: FormattedDocument) {
  var sum = document.plainText().utf8.count
  for paragraph in document.paragraphs {
    sum &+= document.section(of: paragraph).columns &+ (document.styleName(paragraph.style)?.utf8.count ?? 0)
    for run in paragraph.runs {
      for scalar in run.text.unicodeScalars.prefix(8) { sum &+= run.format.font(of: scalar).value.utf8.count }
    }
    precondition(document.images.indices.contains(paragraph.images.lowerBound) || paragraph.images.isEmpty, "images")
  }
  for table in document.tables { precondition(table.paragraphs.upperBound <= document.paragraphs.count, "ranges") }
  precondition(sum != Int.min, "everything was looked at")
}
