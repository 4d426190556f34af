/// One scalar of a text with its place, so that whatever is made of it can say where it stood.
struct SourceCharacter {
  let scalar: Unicode.Scalar
  /// From 1.
  let line: Int32
  /// From 1, in characters: a letter with its combining marks is one.
  let column: Int32

  var place: SourcePlace { SourcePlace(line: Int(line), column: Int(column)) }

  var isSpace: Bool { scalar == " " || scalar == "\t" || scalar == "\u{3000}" || scalar == "\u{A0}" }

  var isDigit: Bool { ("0"..."9").contains(scalar) }

  /// Whether a backslash before it makes it a character of the text.
  var isMark: Bool { (0x21...0x7E).contains(scalar.value) && !scalar.properties.isAlphabetic && !isDigit }

  /// Set without a space beside it when lines are joined: Han, kana, and their punctuation.
  var isWide: Bool {
    (0x2E80...0xD7FF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0xFE30...0xFE4F).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
      || (0x20000...0x3FFFF).contains(scalar.value) || (0x2018...0x201D).contains(scalar.value)
  }
}

typealias SourceSlice = ArraySlice<SourceCharacter>

extension SourceSlice {
  var text: String {
    var view = String.UnicodeScalarView()
    for character in self { view.append(character.scalar) }
    return String(view)
  }

  var trimmed: SourceSlice {
    var slice = drop { $0.isSpace }
    while let last = slice.last, last.isSpace { slice.removeLast() }
    return slice
  }

  /// Width of the white space before the first character; a tab and an ideographic space are wider.
  var indent: Int {
    prefix { $0.isSpace }.reduce(0) { $0 + ($1.scalar == "\t" ? 4 : $1.scalar == "\u{3000}" ? 2 : 1) }
  }

  func starts(with word: StaticScalars) -> Bool {
    count >= word.count && zip(self, word).allSatisfy { $0.scalar == $1 }
  }
}

/// The scalars of a word that is looked for.
typealias StaticScalars = [Unicode.Scalar]

extension String {
  var scalarArray: StaticScalars { Array(unicodeScalars) }
}
