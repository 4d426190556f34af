package import CityModel
package import Documents

/// A study's report with its references bound to a pack: a document ready to be numbered and printed.
package struct BoundReport: Sendable {
  /// With its tables, charts and list of references.
  package let document: Document
  /// The layout that the report's head names.
  package let profile: String?
  package let sentences: [BoundSentence]
  /// Every reference as it is written, aspects and repetitions too, in the order of the text; tables aside.
  package let references: [String]
  /// Base names of everything that the report refers to, and what it says to treat.
  package let named: Set<String>
  /// What is wrong with the text, its references and its bibliography. The part of a place is the file's name.
  package let findings: [Finding]
}

/// Binds a study's report to the pack that it stands in.
package func bind(_ study: Study, to names: ReportNames) -> BoundReport {
  let drawings = names.pack.reportCharts()
  let (parsed, profile, faults) = parseMarkdown(study.report, drawings: drawings, data: names.words)
  let written = parsed.dataNames
  let referred = Set(written.map(names.base))
  let named = referred.union(treatedNames(study.report))
  let placed = parsed.placing(ReportTable(names, referred: referred))
  let layout = LayoutProfile.ofReport(profile, in: names.pack.documents)
  var (document, cited) = layout.map { placed.citing(study.references, $0) } ?? (placed, [])
  // The page of the site has no layout: the system is the document's own from here on.
  document.citations = document.citations ?? layout?.citations
  let sentences = document.boundSentences(names)
  let findings =
    faults.map { $0.inFile("report.md") } + staleFindings(sentences, confirmed: study.confirmations)
    + untreatedFindings(named, in: names.pack)
  return BoundReport(
    document: document, profile: profile, sentences: sentences, references: written, named: named,
    findings: findings.inOrder + cited)
}

extension Finding {
  /// The same finding with the file that it is in.
  package func inFile(_ name: String) -> Finding {
    var finding = self
    finding.place.part = name
    return finding
  }
}

extension [Finding] {
  /// By line and column; what has no place comes last.
  var inOrder: [Finding] {
    enumerated().sorted { one, other in
      let (a, b) = (one.element.place.source, other.element.place.source)
      return (a?.line ?? .max, a?.column ?? .max, one.offset) < (b?.line ?? .max, b?.column ?? .max, other.offset)
    }.map(\.element)
  }
}

extension Document {
  /// All references but those to tables.
  fileprivate var dataNames: [String] {
    var found: [String] = []
    var document = self
    document.forEachContent { found += Studies.dataNames(in: $0) }
    return found.filter { !$0.hasPrefix(ReportTable.scheme) }
  }

  /// A paragraph that is nothing but the reference to a table becomes the table.
  fileprivate func placing(_ tables: ReportTable) -> Document {
    var document = self
    document.forEachBlock { block in
      guard case .paragraph(let paragraph) = block, paragraph.content.count == 1,
        case .data(let data) = paragraph.content[0], data.id.hasPrefix(ReportTable.scheme),
        var table = tables.table(String(data.id.dropFirst(ReportTable.scheme.count)))
      else { return }
      table.source = paragraph.source
      block = .table(table)
    }
    return document
  }

  /// With its list of references filled as the layout asks for it, and what is wrong with the bibliography.
  fileprivate func citing(_ bibTeX: String, _ layout: LayoutProfile) -> (Document, [Finding]) {
    let (bibliography, faults) = parseBibTeX(bibTeX)
    let (document, findings) = citing(bibliography, profile: layout)
    let ofText: Set = ["references.key-absent", "references.no-list"]
    let placed = findings.map { $0.inFile(ofText.contains($0.code) ? "report.md" : "references.bib") }
    return (document, faults.map { $0.inFile("references.bib") } + placed)
  }
}

/// Those of footnotes too.
private func dataNames(in content: [Inline]) -> [String] {
  content.flatMap { inline -> [String] in
    switch inline {
    case .data(let data): [data.id]
    case .footnote(let note): dataNames(in: note)
    default: []
    }
  }
}
