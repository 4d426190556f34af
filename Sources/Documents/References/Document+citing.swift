extension Document {
  /// The document with its list of references: what the text cites, in the order and the words of an edition of GB/T 7714.
  ///
  /// The list stands where the text has an empty one (`\references`); `numbered(by:)` then prints the citations as the list
  /// has them. A document that cites nothing stays as it is.
  ///
  /// - Parameters:
  ///   - profile: says how works are cited where the document does not.
  ///   - edition: `nil`: the one in force when the document was made, the newest where it does not say.
  public func citing(
    _ bibliography: Bibliography, profile: LayoutProfile, edition: ReferenceEdition? = nil
  ) -> (document: Document, findings: [Finding]) {
    let citations = self.allCitations
    guard !citations.isEmpty else { return (self, []) }
    let (entries, findings) = references(
      cited: citations, in: bibliography, edition: edition ?? editionInForce,
      system: self.citations ?? profile.citations ?? .numeric)
    return (filled(references: entries), (hasList ? [] : [.noList(citations[0])]) + findings)
  }

  /// Of the day on which the document was made; the newest where it does not say.
  public var editionInForce: ReferenceEdition {
    guard let seconds = properties.madeAtSeconds else { return .gbt2025 }
    return seconds >= ReferenceEdition.secondsOf2025 ? .gbt2025 : .gbt2015
  }

  private var allCitations: [Citation] {
    var citations: [Citation] = []
    var document = self
    document.forEachContent { content in content.forEachCitation { citations.append($0) } }
    return citations
  }

  private var hasList: Bool {
    var document = self
    var found = false
    document.forEachBlock { if case .references = $0 { found = true } }
    return found
  }
}

extension ReferenceEdition {
  /// 2026-07-01 in Beijing, since 1970 in UTC.
  fileprivate static let secondsOf2025 = 1_782_835_200
}

extension Finding {
  fileprivate static func noList(_ citation: Citation) -> Finding {
    Finding(
      "references.no-list", .fault, at: Place(source: citation.source), found: citation.key,
      Bilingual(
        zh: "正文引用了文献，却没有参考文献表。请在文末加一行 \\references。",
        en: "The text cites works and has no list of them. Add a line \\references at its end."))
  }
}
