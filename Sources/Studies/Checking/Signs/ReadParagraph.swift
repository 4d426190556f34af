/// A paragraph with everything that rules ask of it, read once.
struct ReadParagraph: Sendable {
  let source: StudyParagraph
  let signs: [Sign]
  let topics: [Topic]
  let sentences: [Sentence]
  /// The places of the headings over it, from the outermost.
  var headings: [Int] = []
  /// A heading over it says that goals or work to come are listed.
  var isUnderPlan = false
  /// A heading over it announces a plan of work, whose items promise.
  var isUnderWorkPlan = false

  init(_ paragraph: StudyParagraph, names: Lexicon<BookName>) {
    source = paragraph
    var reader = SignReader(paragraph)
    signs = reader.read()
    topics = Self.topics(in: paragraph.scalars, names)
    sentences = Self.sentences(of: paragraph, signs, topics)
  }

  var scalars: [Unicode.Scalar] { source.scalars }

  func signs(of sentence: Sentence) -> ArraySlice<Sign> { signs[sentence.signs] }
  func topics(of sentence: Sentence) -> ArraySlice<Topic> { topics[sentence.topics] }

  /// From the mark before a place to the next one.
  func clause(around place: Int) -> Range<Int> {
    var start = place
    while start > 0, !scalars[start - 1].isClauseEnd { start -= 1 }
    var end = place
    while end < scalars.count, !scalars[end].isClauseEnd { end += 1 }
    return start..<end
  }

  private static func topics(in scalars: [Unicode.Scalar], _ names: Lexicon<BookName>) -> [Topic] {
    var topics: [Topic] = []
    var index = 0
    while index < scalars.count {
      guard let word = names.word(at: index, in: scalars) else {
        index += 1
        continue
      }
      topics.append(Topic(name: word.meaning, range: index..<(index + word.scalars.count)))
      index += word.scalars.count
    }
    return topics
  }

  /// Of a table's row every cell is one.
  private static func sentences(of paragraph: StudyParagraph, _ signs: [Sign], _ topics: [Topic]) -> [Sentence] {
    let (scalars, isRow) = (paragraph.scalars, paragraph.isRow)
    var sentences: [Sentence] = []
    var (start, sign, topic) = (0, 0, 0)
    for index in scalars.indices
    where scalars[index].isStop || index == scalars.count - 1 || isRow && scalars[index] == "|" {
      let (firstSign, firstTopic) = (sign, topic)
      while sign < signs.count, signs[sign].range.lowerBound <= index { sign += 1 }
      while topic < topics.count, topics[topic].range.lowerBound <= index { topic += 1 }
      sentences.append(Sentence(range: start..<(index + 1), signs: firstSign..<sign, topics: firstTopic..<topic))
      start = index + 1
    }
    return sentences
  }
}
