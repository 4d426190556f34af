import Documents

extension StudyRule {
  static let referenceUncited = StudyRule(
    "reference-uncited", .warning, zh: "这条参考文献正文没有引用。请引用或删去。",
    en: "The text never cites this reference. Cite it or delete it."
  ) { text in
    guard let references = text.text.references else { return [] }
    let cited = Set(citations(in: text).map(\.key))
    return references.filter { !cited.contains($0.key) }.map { entry in
      Hit(.line(entry.spot, file: entry.file, words: entry.key))
    }
  }

  static let citationUnknown = StudyRule(
    "citation-unknown", .fault, zh: "引用的文献不在参考文献里。请补上或改正。",
    en: "The work cited is not in the list of references. Add it or mend the citation."
  ) { text in
    guard let references = text.text.references, !references.isEmpty else { return [] }
    let known = Set(references.map(\.key))
    return citations(in: text).filter { !known.contains($0.key) }.map { citation in
      var hit = Hit(citation.paragraph, citation.range)
      hit.found = citation.key
      return hit
    }
  }
}

private struct CitedWork {
  let key: String
  let paragraph: Int
  let range: Range<Int>
}

private func citations(in text: ReadText) -> [CitedWork] {
  text.paragraphs.enumerated().flatMap { index, paragraph -> [CitedWork] in
    guard paragraph.source.kind != .reference else { return [] }
    return paragraph.signs.flatMap { sign -> [CitedWork] in
      let keys =
        switch sign.kind {
        case .citation(let numbers): numbers.map(String.init)
        case .atom(.citation(let keys)): keys
        default: [String]()
        }
      return keys.map { CitedWork(key: $0, paragraph: index, range: sign.range) }
    }
  }
}
