/// Puts the text in the place of references and citations.
struct Resolution {
  let targets: [String: String]
  var citations: CitationNumbers
  let words: PrintedWords
  private(set) var findings: [Finding] = []

  init(targets: [String: String], citations: CitationNumbers, language: String) {
    self.targets = targets
    self.citations = citations
    words = PrintedWords(language: language)
  }

  mutating func resolve(_ content: inout [Inline]) {
    var resolved: [Inline] = []
    resolved.reserveCapacity(content.count)
    var group: [Citation] = []
    for inline in content {
      if case .citation(let cited) = inline {
        group += cited
        continue
      }
      flush(&group, into: &resolved)
      resolved.append(resolve(inline))
    }
    flush(&group, into: &resolved)
    content = resolved
  }

  /// Citations beside one another are one group: [1-2], not [1][2].
  private mutating func flush(_ group: inout [Citation], into resolved: inout [Inline]) {
    guard let first = group.first else { return }
    if citations.isByAuthor {
      resolved += authorCitation(group.map { (citations.label(of: $0), $0) }, words)
    } else {
      let text = citationText(group.map { (citations.number(of: $0), $0) }, words)
      resolved.append(.text(TextRun(text, script: .superscript, source: first.source)))
    }
    group = []
  }

  private mutating func resolve(_ inline: Inline) -> Inline {
    switch inline {
    case .reference(let id, let source):
      if targets[id] == nil { findings.append(.unknownId(id, at: source)) }
      return .text(TextRun(targets[id] ?? words.notFound(id), source: source))
    case .footnote(var note):
      resolve(&note)
      return .footnote(note)
    case .text, .lineBreak, .blank, .tick, .citation, .data, .pageNumber, .pageCount: return inline
    }
  }
}
