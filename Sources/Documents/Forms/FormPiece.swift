/// A piece of a form's line: its own words, a field's label, or a field's answer.
enum FormPiece: Hashable {
  case words(String)
  case label(String)
  case answer(String)

  var field: String? {
    switch self {
    case .words: nil
    case .label(let id), .answer(let id): id
    }
  }
}

/// The pieces of a line, in order: `{D01}` is an answer, `{#D01}` a label. Braces around anything else are words.
func pieces(of line: String) -> [FormPiece] {
  var pieces: [FormPiece] = []
  var words = Substring()
  var rest = Substring(line)
  while let letter = rest.first {
    if let (piece, end) = place(at: rest) {
      if !words.isEmpty { pieces.append(.words(String(words))) }
      pieces.append(piece)
      (words, rest) = (Substring(), rest[end...])
    } else {
      words.append(letter)
      rest = rest.dropFirst()
    }
  }
  return words.isEmpty ? pieces : pieces + [.words(String(words))]
}

/// The place that the text begins with, and where it ends. `nil`: it begins with none.
private func place(at text: Substring) -> (piece: FormPiece, end: Substring.Index)? {
  guard text.first == "{", let brace = text.firstIndex(of: "}") else { return nil }
  let inner = text[text.index(after: text.startIndex)..<brace]
  let id = inner.first == "#" ? inner.dropFirst() : inner
  guard !id.isEmpty, id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }) else {
    return nil
  }
  return (inner.first == "#" ? .label(String(id)) : .answer(String(id)), text.index(after: brace))
}
