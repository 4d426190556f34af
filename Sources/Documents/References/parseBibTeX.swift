/// The works of a BibTeX text, with everything in it that a person can mend.
///
/// Read are `@string`, `@comment`, `@preamble`, values in braces and quotation marks joined by `#`, month names, `crossref`,
/// and the TeX of accents and escapes. A fault costs at most its own field or entry; the rest is read.
///
/// - Source: BibTeX's own grammar (Patashnik, BibTeXing, 1988); field names of BibLaTeX are understood beside it.
public func parseBibTeX(_ text: String) -> (bibliography: Bibliography, findings: [Finding]) {
  var scanner = BibTeXScanner(text)
  scanner.scan()
  let (entries, loose) = scanner.entries.crossReferenced()
  var findings = scanner.findings + loose
  var references: [Reference] = []
  for entry in entries {
    var reading = EntryReading(entry)
    references.append(reading.reference())
    findings += reading.findings
  }
  return (Bibliography(references), findings.sorted(by: earlier))
}

private func earlier(_ one: Finding, _ other: Finding) -> Bool {
  let (a, b) = (one.place.source, other.place.source)
  return (a?.line ?? 0, a?.column ?? 0) < (b?.line ?? 0, b?.column ?? 0)
}
