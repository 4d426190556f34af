extension Document {
  /// The keys of the cited works, each once, in the order of their first citations: the order of the list of references.
  public var citedKeys: [String] {
    var keys: [String] = []
    var seen: Set<String> = []
    var document = self
    document.forEachContent { content in
      content.forEachCitation { if seen.insert($0.key).inserted { keys.append($0.key) } }
    }
    return keys
  }

  /// The document with these entries in every list of references that is still empty.
  public func filled(references entries: [ReferenceEntry]) -> Document {
    var document = self
    document.forEachBlock { if $0 == .references([]) { $0 = .references(entries) } }
    return document
  }

  /// The entries of all lists of references.
  var referenceEntries: [ReferenceEntry] {
    var entries: [ReferenceEntry] = []
    var document = self
    document.forEachBlock { if case .references(let list) = $0 { entries += list } }
    return entries
  }
}

extension [Inline] {
  func forEachCitation(_ visit: (Citation) -> Void) {
    for inline in self {
      switch inline {
      case .citation(let citations): citations.forEach(visit)
      case .footnote(let note): note.forEachCitation(visit)
      case .text, .lineBreak, .blank, .tick, .data, .reference, .pageNumber, .pageCount: break
      }
    }
  }
}
