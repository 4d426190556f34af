/// The names of a BibTeX field, parted by `and`; `others` at the end stands for those not named.
///
/// - Returns: also whether Chinese names were parted by commas instead, which BibTeX would take for one person.
func contributors(_ value: String) -> (Contributors, areJoined: Bool) {
  var names: [Contributor] = []
  var hasOthers = false
  var areJoined = false
  for piece in parted(value, at: " and ") {
    let plain = PlainTeX(piece).text
    if plain.isEmpty { continue }
    if plain == "others" || plain == "等" {
      hasOthers = true
    } else if piece.isBraced {
      names.append(.organisation(plain))
    } else if let joined = joinedHanNames(plain) {
      areJoined = true
      hasOthers = hasOthers || joined.last == "等"
      names += joined.filter { $0 != "等" }.map { .person(PersonName(family: $0)) }
    } else {
      names.append(.person(PersonName(bibtex: piece)))
    }
  }
  return (Contributors(names, hasOthers: hasOthers), areJoined)
}

/// `张三，李四` or `张三, 李四`: Han pieces of two characters and more. `李, 时珍` is one person.
private func joinedHanNames(_ name: String) -> [String]? {
  guard name.unicodeScalars.contains(where: \.isHan) else { return nil }
  let pieces = name.split { "，、；;,".contains($0) }.map { String($0).stripped }
  guard pieces.count > 1, pieces.allSatisfy({ $0 == "等" || $0.isHanName }) else { return nil }
  return pieces
}

extension String {
  /// Two characters and more, the first of them Han: no given name alone, no initials.
  fileprivate var isHanName: Bool { count > 1 && unicodeScalars.first?.isHan == true }
}

/// The text parted where the mark stands outside of braces, whatever its case.
func parted(_ text: String, at mark: String) -> [String] {
  let characters = Array(text)
  let mark = Array(mark)
  var pieces: [String] = []
  var (start, depth, index) = (0, 0, 0)
  while index < characters.count {
    switch characters[index] {
    case "{": depth += 1
    case "}": depth -= 1
    default: break
    }
    let end = index + mark.count
    if depth == 0, end <= characters.count, String(characters[index..<end]).lowercased() == String(mark) {
      pieces.append(String(characters[start..<index]))
      (start, index) = (end, end)
    } else {
      index += 1
    }
  }
  pieces.append(String(characters[min(start, characters.count)...]))
  return pieces
}

extension String {
  /// One pair of braces holds all of it.
  var isBraced: Bool {
    let text = stripped
    guard text.hasPrefix("{"), text.hasSuffix("}"), text.count > 2 else { return false }
    var depth = 0
    for (index, here) in text.enumerated() {
      if here == "{" { depth += 1 }
      if here == "}" { depth -= 1 }
      if depth == 0 { return index == text.count - 1 }
    }
    return false
  }
}
