/// Text cut into lines of a width, counted in em: a Han character is 1 wide, a Latin letter about half.
///
/// Latin words are kept whole where they fit; the last of the lines ends in "…" when there was more.
public func wrapped(_ text: String, widthEm: Double, lines limit: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in words(text) {
    if widthEm < ems(line + word), !line.isEmpty, !hangingMarks.contains(word) {
      lines.append(line)
      line = word == " " ? "" : word
    } else {
      line += line.isEmpty && word == " " ? "" : word
    }
  }
  if !line.isEmpty { lines.append(line) }
  guard lines.count > limit else { return lines }
  return lines.prefix(limit - 1) + [lines[limit - 1].prefix(max(1, lines[limit - 1].count - 1)) + "…"]
}

/// Marks that never begin a line; one of them may stand out a little.
private let hangingMarks: Set = ["）", ")", "，", "。", "、", "；", "：", "！", "？", "”", "》", "%", "％"]

private func words(_ text: String) -> [String] {
  text.reduce(into: [String]()) { words, character in
    let joins = isNarrow(character) && character != " "
    if joins, let last = words.last?.last, isNarrow(last), last != " " {
      words[words.count - 1].append(character)
    } else {
      words.append(String(character))
    }
  }
}

/// The width of a text in em.
public func ems(_ text: String) -> Double { text.reduce(0) { $0 + (isNarrow($1) ? 0.55 : 1) } }

private func isNarrow(_ character: Character) -> Bool {
  character.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
}
