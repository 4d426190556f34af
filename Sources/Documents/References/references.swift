import Foundation

/// The list of references for what a text cites, typeset by an edition of GB/T 7714, with all that is wrong in it.
///
/// By number the list is in the order of first citation. By author and date it is ordered by script (Chinese, Japanese, Western,
/// Russian, other), then by author and year, Chinese authors by pinyin; a `sortkey` of the entry goes before. Works of the
/// same authors and year get a, b, c behind the year.
///
/// - Parameter cited: in the order of the text; a work cited again keeps its first place.
/// - Returns: one entry for each cited work that the bibliography has; for a missing key there is a finding and no entry.
/// - Source: GB/T 7714—2015 9, 10; GB/T 7714—2025 7 to 9.
public func references(
  cited: [Citation], in bibliography: Bibliography, edition: ReferenceEdition, system: CitationSystem = .numeric
) -> (entries: [ReferenceEntry], findings: [Finding]) {
  let byKey = Dictionary(bibliography.references.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  var findings: [Finding] = []
  var works: [Reference] = []
  var seen: Set<String> = []
  for citation in cited where seen.insert(citation.key).inserted {
    if let work = byKey[citation.key] {
      works.append(work)
    } else {
      findings.append(.keyAbsent(citation, like: nearest(to: citation.key, among: bibliography.references.map(\.key))))
    }
  }
  findings += bibliography.references.flatMap { $0.findings(edition) }
  findings += bibliography.references.filter { !seen.contains($0.key) }.map { .neverCited($0) }
  return (entries(works, edition, system), findings)
}

private func entries(_ works: [Reference], _ edition: ReferenceEdition, _ system: CitationSystem) -> [ReferenceEntry] {
  let ordered = system == .numeric ? works : works.orderedByAuthor
  let suffixes = system == .numeric ? [:] : yearSuffixes(ordered, edition)
  return ordered.enumerated().map { index, work in
    let typesetting = ReferenceTypesetting(work, edition, system, yearSuffix: suffixes[work.key] ?? "")
    return ReferenceEntry(
      number: index + 1, key: work.key, content: [.text(TextRun(typesetting.line))],
      citedAs: system == .numeric ? nil : typesetting.label)
  }
}

/// By key, where the label alone would stand for several works: a, b … z, aa.
private func yearSuffixes(_ works: [Reference], _ edition: ReferenceEdition) -> [String: String] {
  let groups = Dictionary(grouping: works) { ReferenceTypesetting($0, edition, .authorDate).label }
  var suffixes: [String: String] = [:]
  for group in groups.values where group.count > 1 {
    for (index, work) in group.enumerated() { suffixes[work.key] = letters(index) }
  }
  return suffixes
}

private func letters(_ index: Int) -> String {
  let last = String(UnicodeScalar(UInt8(97 + index % 26)))
  return index < 26 ? last : letters(index / 26 - 1) + last
}

extension [Reference] {
  fileprivate var orderedByAuthor: [Reference] {
    let keyed = enumerated().map { (key: OrderKey($1, $0), work: $1) }
    return keyed.sorted { $0.key < $1.key }.map(\.work)
  }
}

/// Where a work stands in a list by author.
private struct OrderKey: Comparable {
  let language: ReferenceLanguage
  let author: String
  let year: Int
  let place: Int

  init(_ work: Reference, _ place: Int) {
    language = work.language
    author =
      work.sortKey.isEmpty
      ? Self.latin(ReferenceTypesetting(work, .gbt2025, .authorDate).authors) : work.sortKey.lowercased()
    year = work.date?.year ?? .max
    self.place = place
  }

  private static func latin(_ label: String) -> String {
    let latin = label.applyingTransform(.mandarinToLatin, reverse: false) ?? label
    return latin.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
  }

  static func < (one: Self, other: Self) -> Bool {
    (one.language.rawValue, one.author, one.year, one.place) < (
      other.language.rawValue, other.author, other.year, other.place
    )
  }
}
