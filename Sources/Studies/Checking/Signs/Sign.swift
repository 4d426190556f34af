/// Something in a paragraph that rules look at.
struct Sign: Sendable {
  enum Kind: Sendable {
    case word(WordSense)
    case quantity(Quantity)
    case date(TextDate)
    /// Four digits used as a year without 年.
    case bareYear(Int)
    /// 一是, 第二, 其三, （4）, ⑤
    case ordinal(Ordinal)
    case latin
    case atom(StudyParagraph.Atom)
    /// `[3]`, `[3-5]`
    case citation([Int])
  }

  let kind: Kind
  let range: Range<Int>

  func has(_ sense: WordSense) -> Bool {
    if case .word(let senses) = kind { return !senses.isDisjoint(with: sense) }
    return false
  }

  var quantity: Quantity? { if case .quantity(let quantity) = kind { quantity } else { nil } }
  var date: TextDate? { if case .date(let date) = kind { date } else { nil } }

  /// The id of a reference to data.
  var dataID: String? { if case .atom(.data(let id)) = kind { id } else { nil } }
}

/// The place of a thing in an enumeration.
struct Ordinal: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// 一是
    case spoken
    /// 第一
    case plain
    /// 其一
    case among
    /// 首先, 其次
    case turn
    /// （1）
    case bracketed
    /// （一）
    case bracketedHan
    /// ①
    case circled
  }

  let form: Form
  let value: Int
}
