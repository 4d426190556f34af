/// Reads a paragraph's signs from left to right; each place is looked at once.
struct SignReader {
  let scalars: [Unicode.Scalar]
  let paragraph: StudyParagraph
  private(set) var signs: [Sign] = []
  var index = 0

  init(_ paragraph: StudyParagraph) {
    self.paragraph = paragraph
    scalars = paragraph.scalars
    signs.reserveCapacity(scalars.count / 6)
  }

  mutating func read() -> [Sign] {
    readMarker()
    while index < scalars.count { step() }
    return signs
  }

  private mutating func step() {
    let scalar = scalars[index]
    if scalar.value < 0x2E80, scalar.digit == nil, !scalar.isLatin {
      readOther(scalar)
    } else if scalar.digit != nil {
      readNumber()
    } else if scalar.isLatin || scalar.isWideLatin {
      readLatin()
    } else {
      readHan()
    }
  }

  mutating func add(_ kind: Sign.Kind, to end: Int) {
    signs.append(Sign(kind: kind, range: index..<end))
    index = end
  }

  /// The number of an item at the beginning of its line.
  private mutating func readMarker() {
    guard let number = HeadingNumber(scalars) else { return }
    switch number.form {
    case .bracketedDigit: add(.ordinal(Ordinal(form: .bracketed, value: number.value)), to: number.end)
    case .bracketedHan: add(.ordinal(Ordinal(form: .bracketedHan, value: number.value)), to: number.end)
    case .circled: add(.ordinal(Ordinal(form: .circled, value: number.value)), to: number.end)
    case .han, .digit, .chapter: index = number.end
    }
  }

  private mutating func readOther(_ scalar: Unicode.Scalar) {
    if scalar == "[", let citation = numericCitation() {
      return add(.citation(citation.numbers), to: citation.end)
    }
    if (0x2460...0x2473).contains(scalar.value) {
      return add(.ordinal(Ordinal(form: .circled, value: Int(scalar.value) - 0x245F)), to: index + 1)
    }
    if scalar == "(", let number = bracketedOrdinal() { return add(.ordinal(number.0), to: number.end) }
    if scalar == "“", let word = WordSense.lexicon.word(at: index, in: scalars) {
      return add(.word(word.meaning), to: index + word.scalars.count)
    }
    if scalar == "√" || scalar == "✓" || scalar == "✔" || scalar == "☑" || scalar == "☒" || scalar == "■"
      || scalar == "✅"
    {
      return add(.atom(.tick(String(scalar))), to: index + 1)
    }
    index += 1
  }

  private mutating func readLatin() {
    var end = index + 1
    while end < scalars.count, isPartOfCode(end) { end += 1 }
    add(.latin, to: end)
  }

  private func isPartOfCode(_ place: Int) -> Bool {
    let scalar = scalars[place]
    if scalar.isLatin || scalar.digit != nil || scalar.isWideLatin || (0xC0...0x24F).contains(scalar.value) {
      return true
    }
    guard ["-", ".", "/", "&", "'", "_", "@", "+", ":", "²", "₂", "#", "=", "?", "%"].contains(scalar),
      place + 1 < scalars.count
    else {
      return isScript(scalar)
    }
    let next = scalars[place + 1]
    return next.isLatin || next.isDigit || next == "/"
  }

  private func isScript(_ scalar: Unicode.Scalar) -> Bool {
    (0x2080...0x2089).contains(scalar.value) || scalar == "²" || scalar == "³"
  }

  private mutating func readHan() {
    let scalar = scalars[index]
    if scalar == "（", let number = bracketedOrdinal() { return add(.ordinal(number.0), to: number.end) }
    if scalar == StudyParagraph.atomMark, let atom = paragraph.atoms[index] { return add(.atom(atom), to: index + 1) }
    if let word = WordSense.lexicon.word(at: index, in: scalars), word.meaning.contains(.period) {
      return add(.word(word.meaning), to: index + word.scalars.count)
    }
    if readOrdinal(scalar) || readHanQuantity(scalar) { return }
    if let word = WordSense.lexicon.word(at: index, in: scalars) {
      return add(.word(word.meaning), to: index + word.scalars.count)
    }
    index += 1
  }
}
