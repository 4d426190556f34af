/// A text as the rules see it.
struct ReadText: Sendable {
  let text: StudyText
  let book: IndicatorBook
  private(set) var paragraphs: [ReadParagraph]
  /// The date of the text itself; `nil`: its head does not say.
  let written: TextDate.Point?
  /// Of running text, in order; read once for all rules.
  private(set) var figures: [Figure] = []
  private(set) var bookFigures: [BookFigure] = []
  private(set) var promises: [TextPromise] = []
  /// Tables with a head, and the figures in their cells.
  private(set) var tables: [ReadTable] = []
  /// What of the pack's chain it names; where that is nothing, `prose` decides.
  private(set) var treated = TreatedItems()
  /// Its problems and measures in plain words; `nil`: it does not have both sides, or names items of the chain.
  private(set) var prose: Prose?

  init(_ text: StudyText, _ book: IndicatorBook) {
    self.text = text
    self.book = book
    written = Self.dateOfHead(text)
    paragraphs = text.paragraphs.map { ReadParagraph($0, names: book.names) }
    placeUnderHeadings()
    figures = readFigures()
    tables = readTables()
    bookFigures = readBookFigures() + tables.flatMap { table in table.figures.compactMap { bookFigure($0, of: table) } }
    promises = readPromises()
    treated = TreatedItems(self)
    prose = treated.isLinked ? nil : Prose(self)
  }

  private mutating func placeUnderHeadings() {
    var open: [(level: Int, place: Int, purpose: HeadingPurpose)] = []
    for index in paragraphs.indices {
      if case .heading(let level) = paragraphs[index].source.kind {
        let level = level ?? HeadingNumber(paragraphs[index].scalars).map { $0.form.rawValue + 1 } ?? 1
        open.removeAll { $0.level >= level }
        place(index, under: open)
        open.append((level, index, HeadingPurpose(paragraphs[index].scalars)))
      } else {
        place(index, under: open)
      }
    }
  }

  private mutating func place(_ index: Int, under open: [(level: Int, place: Int, purpose: HeadingPurpose)]) {
    paragraphs[index].headings = open.map(\.place)
    paragraphs[index].isUnderPlan = open.contains { $0.purpose.contains(.plan) }
    paragraphs[index].isUnderWorkPlan = open.contains { $0.purpose.contains(.workPlan) }
  }

  /// Every sentence of running text, headings and rows left out.
  func forEachRunningSentence(_ look: (_ paragraph: Int, ReadParagraph, _ sentence: Int, Sentence) -> Void) {
    for (index, paragraph) in paragraphs.enumerated() where paragraph.source.isRunning {
      for (number, sentence) in paragraph.sentences.enumerated() { look(index, paragraph, number, sentence) }
    }
  }

  /// Every sentence of running text and headings.
  func forEachSentence(_ look: (_ paragraph: Int, ReadParagraph, Sentence) -> Void) {
    for (index, paragraph) in paragraphs.enumerated() where paragraph.source.isRunning || paragraph.source.isHeading {
      for sentence in paragraph.sentences { look(index, paragraph, sentence) }
    }
  }

  func field(_ key: String) -> HeadField? { text.fields.first { $0.key == key } }
}
