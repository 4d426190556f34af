/// Words to look for, each with what it stands for. Looking at one place costs as much as the longest word that begins there.
struct Lexicon<Meaning: Sendable>: Sendable {
  struct Word: Sendable {
    let scalars: [Unicode.Scalar]
    let meaning: Meaning
  }

  /// For a first scalar of the basic plane: the place of its words in `groups`, 0 for none.
  private var heads: [UInt16]
  /// Longest first.
  private var groups: [[Word]] = [[]]

  /// - Parameter words: a word that is there twice has its meanings joined by `join`.
  init(_ words: [(String, Meaning)], join: (Meaning, Meaning) -> Meaning) {
    heads = Array(repeating: 0, count: 65_536)
    var meanings: [String: Meaning] = [:]
    for (word, meaning) in words where !word.isEmpty {
      meanings[word] = meanings[word].map { join($0, meaning) } ?? meaning
    }
    for (word, meaning) in meanings.sorted(by: { $0.key < $1.key }) { add(Array(word.unicodeScalars), meaning) }
    for index in groups.indices { groups[index].sort { $0.scalars.count > $1.scalars.count } }
  }

  private mutating func add(_ word: [Unicode.Scalar], _ meaning: Meaning) {
    let head = Int(word[0].value)
    guard head < heads.count else { return }
    if heads[head] == 0 {
      heads[head] = UInt16(groups.count)
      groups.append([])
    }
    groups[Int(heads[head])].append(Word(scalars: word, meaning: meaning))
  }

  /// The longest word that begins at `index`.
  func word(at index: Int, in text: [Unicode.Scalar]) -> Word? {
    let head = Int(text[index].value)
    guard head < heads.count, heads[head] != 0 else { return nil }
    return groups[Int(heads[head])].first { text.starts(with: $0.scalars, at: index) }
  }
}
