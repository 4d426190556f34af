public import Foundation

/// A copy of a DOCX file in which none of the terms occurs, in whatever part.
///
/// Nothing is edited in place. Only parts that make up the paper are taken over, each written anew: text, styles, numbering,
/// notes, headers, charts, and pictures without their metadata. Comments, properties, custom data, embedded files, the
/// authors of revisions (which are taken as accepted) and links to the outside do not come along. In what remains every
/// term is masked, also where it is cut over runs or written with spaces, dashes or in full width.
///
/// What a program cannot see is in the findings, for a person to look at: pictures, quotations, speaking of oneself.
///
/// - Parameters:
///   - terms: names, agencies, telephone numbers; those shorter than two letters are left out, with a finding.
///   - mask: what stands in their place.
public func anonymised(
  docx data: Data, removing terms: [String], mask: String = "〔隐去〕", limits: DocxLimits = .standard
) -> AnonymisedCopy {
  let reading = readDocx(data, limits: limits)
  guard reading.document != nil else { return AnonymisedCopy(data: nil, places: 0, findings: reading.findings) }
  let copy = data.withUnsafeBytes { makeCopy($0, HiddenTerms(terms), mask, limits) }
  return AnonymisedCopy(data: copy.data, places: copy.places, findings: copy.findings + shortTerms(terms))
}

/// The parts of a DOCX file, properties and embedded files too, in which a term can be read; empty when it is in none.
///
/// The names of the parts are searched, words as one text, every value, and of what is no XML the bytes in UTF-8 and UTF-16.
/// A file that cannot be opened is one part, `?`, of which nothing is known.
public func parts(ofDocx data: Data, naming terms: [String], limits: DocxLimits = .standard) -> [String] {
  data.withUnsafeBytes { namingParts($0, HiddenTerms(terms), limits) ?? ["?"] }
}

private func makeCopy(
  _ bytes: UnsafeRawBufferPointer, _ terms: HiddenTerms, _ mask: String, _ limits: DocxLimits
) -> AnonymisedCopy {
  do throws(DocxFault) {
    var work = Anonymising(terms, mask)
    try work.take(DocxContainer(bytes, limits: limits), limits: limits)
    return AnonymisedCopy(data: ZipArchive(work.entries).data, places: work.places, findings: work.findings)
  } catch {
    return AnonymisedCopy(data: nil, places: 0, findings: [error.finding])
  }
}

private func shortTerms(_ terms: [String]) -> [Finding] {
  terms.filter { !$0.allSatisfy(\.isWhitespace) && HiddenTerms([$0]).folded.isEmpty }.map { _ in
    Finding(
      "anonymised.short-term", .warning,
      Bilingual(
        zh: "有一个词只有一个字，没有查找，请人工核对。", en: "One term has a single letter and was not looked for; check it by eye."))
  }
}

/// `nil`: the container cannot be read.
private func namingParts(
  _ bytes: UnsafeRawBufferPointer, _ terms: HiddenTerms, _ limits: DocxLimits
) -> [String]? {
  do throws(DocxFault) {
    let container = try DocxContainer(bytes, limits: limits)
    var found: [String] = []
    for name in container.names.sorted() {
      let content = try container.read(name) ?? []
      if terms.occur(in: name) || holds(content, terms, limits) { found.append(name) }
    }
    return found
  } catch {
    return nil
  }
}

private func holds(_ bytes: [UInt8], _ terms: HiddenTerms, _ limits: DocxLimits) -> Bool {
  if (try? parseXML(bytes, limits: limits)) != nil {
    let tokens = readMarkup(bytes)
    return tokens.masked(terms, with: "").places > 0 || terms.occur(in: String(decoding: bytes, as: UTF8.self))
  }
  if bytes.starts(with: Array("PK".utf8)) {
    return bytes.withUnsafeBytes { namingParts($0, terms, limits) }?.isEmpty != true
  }
  return terms.occur(in: String(decoding: bytes, as: UTF8.self))
    || [0, 1].contains { offset in
      terms.occur(in: String(decoding: units(bytes.dropFirst(offset)), as: UTF16.self))
    }
}

private func units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
  var bytes = bytes[...]
  var units: [UInt16] = []
  while let low = bytes.popFirst(), let high = bytes.popFirst() { units.append(UInt16(high) << 8 | UInt16(low)) }
  return units
}
