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

  init(_ text: StudyText, _ book: IndicatorBook) {
    self.text = text
    self.book = book
    written = Self.dateOfHead(text)
    paragraphs = text.paragraphs.map { ReadParagraph($0, names: book.names) }
    placeUnderHeadings()
    figures = readFigures()
    bookFigures = readBookFigures()
    promises = readPromises()
  }

  private mutating func placeUnderHeadings() {
    var open: [(level: Int, place: Int)] = []
    for index in paragraphs.indices {
      if case .heading(let level) = paragraphs[index].source.kind {
        let level = level ?? HeadingNumber(paragraphs[index].scalars).map { $0.form.rawValue + 1 } ?? 1
        open.removeAll { $0.level >= level }
        paragraphs[index].headings = open.map(\.place)
        open.append((level, index))
      } else {
        paragraphs[index].headings = open.map(\.place)
      }
    }
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
