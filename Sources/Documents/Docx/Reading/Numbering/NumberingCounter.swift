/// Counts the automatic numbers from paragraph to paragraph.
struct NumberingCounter {
  let sheet: NumberingSheet
  /// By definition: the last number of each level; `nil`: the level has not begun.
  private var counts: [Int: [Int?]] = [:]
  /// Numberings that have used up their own start.
  private var started: Set<Start> = []

  private struct Start: Hashable {
    var number: Int
    var level: Int
  }

  init(_ sheet: NumberingSheet) { self.sheet = sheet }

  /// The next number as printed. `nil`: no such numbering, or one without text.
  mutating func next(_ number: Int, level: Int) -> String? {
    guard let instance = sheet.instances[number], let own = sheet[number, level] else { return nil }
    var count = counts[instance.definition] ?? Array(repeating: nil, count: 9)
    if let start = instance.startOverrides[level], started.insert(Start(number: number, level: level)).inserted {
      count[level] = start
    } else {
      count[level] = count[level].map { $0 + 1 } ?? own.start
    }
    for above in 0..<level where count[above] == nil { count[above] = sheet[number, above]?.start ?? 1 }
    for below in (level + 1)..<9 where restarts(sheet[number, below], after: level) { count[below] = nil }
    counts[instance.definition] = count
    return text(own, number, count)
  }

  private func restarts(_ level: NumberingLevel?, after above: Int) -> Bool {
    guard let restart = level?.restart else { return true }
    return above < restart
  }

  /// The pattern with the numbers in; `nil` where nothing would be printed.
  private func text(_ own: NumberingLevel, _ number: Int, _ count: [Int?]) -> String? {
    if own.format == "bullet" { return bullet(own.pattern) }
    var text = ""
    var isPlace = false
    for character in own.pattern {
      if isPlace, let digit = character.wholeNumberValue, (1...9).contains(digit) {
        let format = own.isLegal ? "decimal" : sheet[number, digit - 1]?.format ?? "decimal"
        text += countingText(count[digit - 1] ?? 0, format: format)
      } else if character != "%" || isPlace {
        text.append(character)
      }
      isPlace = character == "%" && !isPlace
    }
    return text.isEmpty ? nil : text
  }

  /// Signs of symbol fonts have no character of their own; they are dots of some shape.
  private func bullet(_ pattern: String) -> String? {
    guard let sign = pattern.unicodeScalars.first else { return nil }
    return (0xE000...0xF8FF).contains(sign.value) ? "•" : pattern
  }
}
