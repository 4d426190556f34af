extension Document {
  /// A copy of a document in which none of the terms occurs: not in its words, also where bold type or a line of a table cuts them,
  /// not in drawings, references, or in what its file would say of itself.
  ///
  /// What a program cannot see, quotations and speaking of oneself, is for a person to look at; see `anonymised(docx:)`.
  ///
  /// - Parameters:
  ///   - terms: names, agencies, telephone numbers; those shorter than two letters are left out.
  ///   - mask: what stands in their place.
  public func anonymised(removing terms: [String], mask: String = "〔隐去〕") -> (document: Document, places: Int) {
    var work = DocumentMasking(HiddenTerms(terms), mask)
    return (work.masked(self), work.places)
  }

  /// Whether any of the terms can be read in it.
  public func names(_ terms: [String]) -> Bool { anonymised(removing: terms).places > 0 }
}

/// Counts what it masks.
private struct DocumentMasking {
  let terms: HiddenTerms
  let mask: String
  var places = 0

  init(_ terms: HiddenTerms, _ mask: String) {
    self.terms = terms
    self.mask = mask
  }

  mutating func masked(_ document: Document) -> Document {
    var document = document
    maskWords(&document)
    document.forEachBlock { block in
      switch block {
      case .figure(var figure):
        figure.drawing.shapes = figure.drawing.shapes.map { self.masked($0) }
        figure.description = self.masked(figure.description)
        block = .figure(figure)
      case .references(let entries): block = .references(entries.map { self.masked($0) })
      case .heading, .paragraph, .list, .table, .pageBreak: break
      }
    }
    document.properties.title = masked(document.properties.title)
    document.properties.subject = masked(document.properties.subject)
    document.properties.keywords = document.properties.keywords.map { masked($0) }
    document.properties.author = ""
    return document
  }

  /// All words of the document are one text, so that a term is found wherever it is cut.
  private mutating func maskWords(_ document: inout Document) {
    var words: [String] = []
    document.forEachContent { $0.forEachWords { words.append($0) } }
    let (pieces, found) = words.masked(terms, with: mask)
    guard found > 0 else { return }
    places += found
    var rest = pieces[...]
    document.forEachContent { $0.forEachWords { $0 = rest.removeFirst() } }
  }

  private mutating func masked(_ entry: ReferenceEntry) -> ReferenceEntry {
    var entry = entry
    var words: [String] = []
    entry.content.forEachWords { words.append($0) }
    let (pieces, found) = words.masked(terms, with: mask)
    places += found
    var rest = pieces[...]
    entry.content.forEachWords { $0 = rest.removeFirst() }
    entry.citedAs = entry.citedAs.map { masked($0) }
    return entry
  }

  private mutating func masked(_ shape: Drawing.Shape) -> Drawing.Shape {
    switch shape {
    case .text(let text, let point, let size, let isBold, let anchor, let colour):
      .text(masked(text), at: point, size: size, isBold: isBold, anchor: anchor, colour: colour)
    case .role(let name, let inner): .role(name, masked(inner))
    case .link(let target, let shapes): .link(to: target, shapes.map { masked($0) })
    case .line, .path, .rectangle, .circle: shape
    }
  }

  private mutating func masked(_ text: String) -> String {
    let (masked, found) = text.masked(terms, with: mask)
    places += found
    return masked
  }
}

extension [Inline] {
  /// Every piece of words, those of footnotes too, in the order of the text.
  fileprivate mutating func forEachWords(_ change: (inout String) -> Void) {
    for index in indices {
      switch self[index] {
      case .text(var run):
        change(&run.text)
        self[index] = .text(run)
      case .data(var data):
        guard var text = data.text else { continue }
        change(&text)
        data.text = text
        self[index] = .data(data)
      case .footnote(var note):
        note.forEachWords(change)
        self[index] = .footnote(note)
      case .lineBreak, .blank, .tick, .citation, .reference, .pageNumber, .pageCount: continue
      }
    }
  }
}
