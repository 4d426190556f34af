extension Document {
  /// The document with every number in its place: headings by level, tables and figures with a caption, references within
  /// the document, citations.
  ///
  /// A number that cannot be had is a finding at its source, and the text says visibly that it is missing. `Block.references`
  /// stays as it is: its entries' numbers are the citations' numbers, so that text and list always agree; where there is no
  /// list, works count in the order in which they are first cited (GB/T 7714—2015 10.1, sequence of citations).
  public func numbered(by profile: LayoutProfile) -> (document: Document, findings: [Finding]) {
    numbered(headings: profile.headingNumbers)
  }

  /// The same by the numbers alone, for who has no profile; by default those of GB/T 9704-2012 7.3.3: 一、（一）1.（1）
  public func numbered(
    headings: [LayoutProfile.HeadingNumber] = [
      .ideographic, .ideographicParenthesised, .decimal, .decimalParenthesised,
    ]
  ) -> (document: Document, findings: [Finding]) {
    var document = self
    var numbering = Numbering(headingNumbers: headings, language: properties.language)
    document.forEachBlock { numbering.number(&$0) }
    var resolution = Resolution(
      targets: numbering.targets, citations: CitationNumbers(document), language: properties.language)
    document.forEachContent { resolution.resolve(&$0) }
    return (document, numbering.findings + resolution.findings + resolution.citations.findings)
  }
}
