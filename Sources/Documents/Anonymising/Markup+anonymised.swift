extension [MarkupToken] {
  /// Without what says who wrote: revisions are taken as accepted, comments and hidden notes of the program fall away.
  func withoutAuthors() -> [MarkupToken] {
    var kept: [MarkupToken] = []
    var dropped = 0
    for token in self {
      switch token {
      case .begin(let name, let attributes, let isEmpty):
        if dropped > 0 || droppedElements.contains(String(name.localName)) {
          dropped += isEmpty ? 0 : 1
        } else if !unwrapped.contains(String(name.localName)) {
          kept.append(.begin(name, attributes.filter { !$0.saysWho }, isEmpty: isEmpty))
        }
      case .end(let name):
        if dropped > 0 {
          dropped -= 1
        } else if !unwrapped.contains(String(name.localName)) {
          kept.append(token)
        }
      case .text: if dropped == 0 { kept.append(token) }
      }
    }
    return kept.withPlainFields()
  }

  /// Every term masked, in words and in values: also where a word is cut over many runs, or over paragraphs.
  ///
  /// - Returns: the tokens, and how many places were masked.
  func masked(_ terms: HiddenTerms, with mask: String) -> (tokens: [MarkupToken], places: Int) {
    var count = 0
    let tokens = map { token -> MarkupToken in
      guard case .begin(let name, let attributes, let isEmpty) = token else { return token }
      let clean = attributes.map { attribute in
        guard !attribute.name.hasPrefix("xmlns") else { return attribute }
        let (value, places) = attribute.value.masked(terms, with: mask)
        count += places
        return MarkupToken.Attribute(name: attribute.name, value: value)
      }
      return .begin(name, clean, isEmpty: isEmpty)
    }
    let (words, places) = tokens.maskedWords(terms, with: mask)
    return (words, count + places)
  }

  private func maskedWords(_ terms: HiddenTerms, with mask: String) -> ([MarkupToken], Int) {
    let words = compactMap { if case .text(let text) = $0 { text } else { nil } }
    let (pieces, places) = words.masked(terms, with: mask)
    guard places > 0 else { return (self, 0) }
    var rest = pieces[...]
    return (map { if case .text = $0 { .text(rest.removeFirst()) } else { $0 } }, places)
  }

  /// Fields that reach outside (links, paths, properties of the file) keep what they show and lose their instruction.
  private func withPlainFields() -> [MarkupToken] {
    var isInstruction = false
    return map { token in
      switch token {
      case .begin(let name, let attributes, let isEmpty):
        isInstruction = name.localName == "instrText" && !isEmpty
        let clean = attributes.map { attribute in
          attribute.name.localName == "instr" && !attribute.value.isPlainField
            ? MarkupToken.Attribute(name: attribute.name, value: "") : attribute
        }
        return .begin(name, clean, isEmpty: isEmpty)
      case .end:
        isInstruction = false
        return token
      case .text(let text): return isInstruction && !text.isPlainField ? .text("") : token
      }
    }
  }
}

extension [String] {
  /// The pieces are one text: where a term goes over several, the mask stands in the first.
  func masked(_ terms: HiddenTerms, with mask: String) -> (pieces: [String], places: Int) {
    let words = flatMap { Array<Unicode.Scalar>($0.unicodeScalars) }
    let places = terms.places(in: words)
    guard !places.isEmpty else { return (self, 0) }
    var covering = places[...]
    var start = 0
    let pieces = map { piece -> String in
      let end = start + piece.unicodeScalars.count
      defer { start = end }
      var result = String.UnicodeScalarView()
      var at = start
      while let place = covering.first, place.lowerBound < end {
        result.append(contentsOf: words[at..<Swift.max(at, place.lowerBound)])
        if place.lowerBound >= start { result.append(contentsOf: mask.unicodeScalars) }
        at = Swift.min(end, place.upperBound)
        if place.upperBound > end { break }
        covering = covering.dropFirst()
      }
      result.append(contentsOf: words[at..<end])
      return String(result)
    }
    return (pieces, places.count)
  }
}

extension String {
  func masked(_ terms: HiddenTerms, with mask: String) -> (text: String, places: Int) {
    let scalars = Array(unicodeScalars)
    let places = terms.places(in: scalars)
    var result = String.UnicodeScalarView()
    var at = 0
    for place in places {
      result.append(contentsOf: scalars[at..<place.lowerBound])
      result.append(contentsOf: mask.unicodeScalars)
      at = place.upperBound
    }
    result.append(contentsOf: scalars[at...])
    return (String(result), places.count)
  }

  /// Whether a field's instruction is one that counts or points within the paper; a further piece of one is as good.
  fileprivate var isPlainField: Bool {
    let word = drop { $0.isWhitespace }.prefix { $0.isLetter }.uppercased()
    return plainFields.contains(word)
  }
}

extension MarkupToken.Attribute {
  fileprivate var saysWho: Bool {
    let name = name.localName
    return name.hasPrefix("rsid") || ["author", "initials", "userId", "providerId", "link"].contains(name)
  }
}

private let plainFields: Set<String> = [
  "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "TOC", "REF", "PAGEREF", "NOTEREF", "SEQ", "STYLEREF", "EQ", "",
]

private let droppedElements: Set<String> = [
  "del", "moveFrom", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange",
  "tblPrExChange", "tblGridChange", "numberingChange", "cellDel", "cellIns", "cellMerge", "commentRangeStart",
  "commentRangeEnd", "commentReference", "annotationRef", "permStart", "permEnd", "proofErr", "docVars", "rsids",
  "attachedTemplate", "mailMerge", "docId", "object", "OLEObject", "altChunk", "dataBinding", "externalData", "extLst",
  "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlPr", "smartTagPr",
  "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd", "writeProtection",
]

private let unwrapped: Set<String> = ["ins", "moveTo", "hyperlink", "smartTag", "customXml"]
