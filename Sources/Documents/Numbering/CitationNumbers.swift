/// What the text prints for the cited works: their numbers in the order in which they are first cited, or authors and year.
struct CitationNumbers {
  private(set) var findings: [Finding] = []
  private var ordinals: [String: Int] = [:]
  /// By key, of the document's own list. Empty: the list is not made yet.
  private let listed: [String: Int]
  /// By key: authors and year. Empty: works are cited by number.
  private let labels: [String: String]

  init(_ document: Document) {
    let entries = document.referenceEntries
    listed = Dictionary(entries.map { ($0.key, $0.number) }, uniquingKeysWith: { first, _ in first })
    labels = Dictionary(
      entries.compactMap { entry in entry.citedAs.map { (entry.key, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  var isByAuthor: Bool { !labels.isEmpty }

  /// `张群等，2024a`
  ///
  /// - Returns: `nil`, with a finding, where the list lacks the key.
  mutating func label(of citation: Citation) -> String? {
    if labels[citation.key] == nil { findings.append(.unknownKey(citation)) }
    return labels[citation.key]
  }

  /// The number of the list's entry, so that text and list agree; without a list the ordinal of the first citation.
  ///
  /// - Returns: `nil`, with a finding, where the list lacks the key.
  mutating func number(of citation: Citation) -> Int? {
    let isFirst = ordinals[citation.key] == nil
    let ordinal = ordinals[citation.key] ?? ordinals.count + 1
    guard !listed.isEmpty else {
      ordinals[citation.key] = ordinal
      return ordinal
    }
    guard let number = listed[citation.key] else {
      findings.append(.unknownKey(citation))
      return nil
    }
    ordinals[citation.key] = ordinal
    if isFirst, number != ordinal { findings.append(.citationOrder(citation, listed: number, ordinal: ordinal)) }
    return number
  }
}
