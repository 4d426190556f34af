/// The counters of a document's headings, tables and figures, and what a reference to each prints.
struct Numbering {
  let headingNumbers: [LayoutProfile.HeadingNumber]
  let words: PrintedWords
  /// By id: the text that a reference prints.
  private(set) var targets: [String: String] = [:]
  private(set) var findings: [Finding] = []
  /// By level, from 1.
  private var headings: [Int]
  private var levelAbove = 0
  private var tables = 0
  private var figures = 0

  init(headingNumbers: [LayoutProfile.HeadingNumber], language: String) {
    self.headingNumbers = headingNumbers
    words = PrintedWords(language: language)
    headings = Array(repeating: 0, count: headingNumbers.count)
  }

  mutating func number(_ block: inout Block) {
    switch block {
    case .heading(var heading):
      number(&heading)
      block = .heading(heading)
    case .table(var table):
      number(&table)
      block = .table(table)
    case .figure(var figure):
      number(&figure)
      block = .figure(figure)
    case .paragraph, .list, .references, .pageBreak: break
    }
  }

  private mutating func number(_ heading: inout Heading) {
    let level = heading.level
    if level > levelAbove + 1 { findings.append(.levelSkipped(heading, above: levelAbove)) }
    levelAbove = level
    for deeper in headings.indices where deeper >= level { headings[deeper] = 0 }
    var reference: String?
    if heading.isNumbered, headings.indices.contains(level - 1) {
      headings[level - 1] += 1
      let kind = headingNumbers[level - 1]
      heading.number = kind.text(headings[level - 1]).map { words.isChinese ? $0 : $0 + " " }
      reference = kind.referenceText(headings[level - 1])
    }
    name(heading.id, reference ?? words.title(heading.content.plainText(language: words.language)), at: heading.source)
  }

  private mutating func number(_ table: inout Table) {
    if table.caption != nil {
      tables += 1
      table.number = tables
    }
    name(table.id, table.number.map(words.table), at: table.source)
  }

  private mutating func number(_ figure: inout Figure) {
    if figure.caption != nil {
      figures += 1
      figure.number = figures
    }
    name(figure.id, figure.number.map(words.figure), at: figure.source)
  }

  private mutating func name(_ id: String?, _ text: String?, at source: SourcePlace?) {
    guard let id else { return }
    if targets[id] != nil { findings.append(.duplicateId(id, at: source)) }
    guard let text else { return findings.append(.withoutCaption(id, at: source)) }
    if targets[id] == nil { targets[id] = text }
  }
}
