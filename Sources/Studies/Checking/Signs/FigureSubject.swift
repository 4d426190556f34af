/// A figure and what it is of, as its clause or its table's heads say it.
struct FigureSubject: Sendable {
  struct Key: Hashable {
    let unit: String
    let region: Int
  }

  let key: Key
  /// What is named before the figure, without helping words: 护理型床位.
  let before: [Unicode.Scalar]
  /// What follows it, with what is named before: of “走访的28个小区里” 走访小区里.
  let around: [Unicode.Scalar]
  /// 这1206名学生: said again of what the sentence before told.
  let isAnaphor: Bool
  /// `nil`: no time is said.
  let date: TextDate.Point?
  let quantity: Quantity
  let place: Hit.Place

  /// Whether both are of one thing at one time: the same words in any order, or the words of one with the noun of the other behind.
  func isSame(as other: FigureSubject) -> Bool {
    guard isOfTime(of: other) else { return false }
    if other.isAnaphor { return isNear(other) && isNamed(by: other) }
    return hasSameWords(as: other) || isLeft(of: other) || other.isLeft(of: self) || adds(to: other)
      || other.adds(to: self)
  }

  func hasSameWords(as other: FigureSubject) -> Bool {
    before.count >= 2 && before.count == other.before.count && before.sorted() == other.before.sorted()
  }

  func agrees(with other: FigureSubject) -> Bool {
    quantity.agrees(with: other.quantity.value) || other.quantity.agrees(with: quantity.value)
  }

  private func isOfTime(of other: FigureSubject) -> Bool {
    guard let date, let otherDate = other.date else { return true }
    return date.year == otherDate.year && (date.month == otherDate.month || date.month == nil || otherDate.month == nil)
  }

  /// 合作社14家 and 16家合作社: what one names before its figure stands behind the other's.
  private func isLeft(of other: FigureSubject) -> Bool {
    before.count >= 3 && other.before.count < before.count && other.around.starts(with: before)
  }

  /// 改造涉及居民 ends with 涉及居民, and what it adds tells nothing apart.
  private func adds(to other: FigureSubject) -> Bool {
    let added = before.count - other.before.count
    return other.before.count >= 4 && (1...2).contains(added)
      && before.suffix(other.before.count).elementsEqual(other.before)
      && !before.prefix(added).contains(where: qualifiers.contains)
  }

  /// The noun behind an anaphor ends what was named.
  private func isNamed(by anaphor: FigureSubject) -> Bool {
    (2...4).contains { before.count > $0 && anaphor.around.starts(with: before.suffix($0)) }
  }

  private func isNear(_ anaphor: FigureSubject) -> Bool {
    guard case .text(let one, _) = place, case .text(let other, _) = anaphor.place else { return false }
    return one == other
  }
}

/// What tells one of its kind from another.
private let qualifiers = Set("东西南北中上下前后内外新旧老男女公私城乡甲乙丙丁一二三四五六大小高低户籍未".unicodeScalars)
