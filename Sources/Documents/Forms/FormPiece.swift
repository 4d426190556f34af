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

/// The pieces of a line, in order: `{D01}` is an answer, `{#D01}` a label. A brace without its other stays a word.
func pieces(of line: String) -> [FormPiece] {
  var pieces: [FormPiece] = []
  var rest = Substring(line)
  while let place = rest.firstMatch(of: /\{(#?)([A-Za-z0-9_.-]+)\}/) {
    if place.range.lowerBound > rest.startIndex { pieces.append(.words(String(rest[..<place.range.lowerBound]))) }
    let id = String(place.output.2)
    pieces.append(place.output.1.isEmpty ? .answer(id) : .label(id))
    rest = rest[place.range.upperBound...]
  }
  return rest.isEmpty ? pieces : pieces + [.words(String(rest))]
}
