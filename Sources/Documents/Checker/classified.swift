/// Every paragraph with what it is for its reader, told from words, numbers and places; the style's name is not asked,
/// because that is what may be wrong. What stays `.unknown` is not judged: a false alarm costs more than a missed line.
func classified(_ document: FormattedDocument) -> [JudgedParagraph] {
  var paragraphs = document.paragraphs.enumerated().map { JudgedParagraph($1, index: $0) }
  let text = paragraphs.indices.filter { paragraphs[$0].role == .unknown }
  let front = text.prefix { paragraphs[$0].mayStandBeforeText(document.paragraphs[$0]) }
  nameFront(Array(front), of: &paragraphs, in: document)
  nameText(Array(text.dropFirst(front.count)), of: &paragraphs, in: document)
  return paragraphs
}

extension JudgedParagraph {
  /// A line that can stand above the text: no sentence, no numbered heading, no recipient.
  /// One that ends with a stop can be a title all the same, where it is set like one.
  fileprivate func mayStandBeforeText(_ formatted: FormattedParagraph) -> Bool {
    let isHeading = mark.map { $0.level <= 2 } ?? false
    let isTitleLike = text.count <= 45 && endsInItsOnlyStop && formatted.isSetLikeTitle
    return (!isSentence || isTitleLike) && !isHeading && text.last != "：" && text.last != ":" && !starts(with: "附件")
      || isLetterhead
  }

  /// Number of the copy, secrecy, urgency, mark of the issuing body, document number, signer.
  fileprivate var isLetterhead: Bool {
    text.contains("〔") && text.last == "号" || starts(with: "签发人") || starts(with: "特急") || starts(with: "加急")
      || starts(with: "平急") || text.contains("★")
      || text.count <= 20 && text.suffix(2).elementsEqual("文件".unicodeScalars)
      || text.count == 6 && text.allSatisfy { $0.properties.numericType != nil }
  }
}

/// The title among the lines before the text: the one in the largest type, the first of equals; lines directly below it set
/// alike belong to it.
private func nameFront(_ front: [Int], of paragraphs: inout [JudgedParagraph], in document: FormattedDocument) {
  for place in front where paragraphs[place].isLetterhead { paragraphs[place].role = .letterhead }
  func size(_ place: Int) -> Double { document.paragraphs[place].runs.map(\.format.sizePoints.value).max() ?? 0 }
  let candidates = front.filter { place in
    let line = paragraphs[place]
    return line.role == .unknown && line.text.count(where: \.isHan) >= 2 && !line.starts(with: "——")
      && line.text.first != "（" && line.text.first != "(" && DateForm(line.text) == nil
      && !["摘要", "关键词", "目录", "目　录"].contains { line.starts(with: $0) }
  }
  let largest = candidates.map(size).max() ?? 0
  guard var place = candidates.first(where: { size($0) == largest }) else { return }
  let look = document.paragraphs[place].look
  paragraphs[place].role = .title
  while candidates.contains(place + 1), document.paragraphs[place + 1].look == look {
    place += 1
    paragraphs[place].role = .title
  }
}

private func nameText(_ places: [Int], of paragraphs: inout [JudgedParagraph], in document: FormattedDocument) {
  var before = paragraphs.lastIndex { $0.role == .title }
  var hasRecipient = false
  for (turn, place) in places.enumerated() {
    let next = turn + 1 < places.count ? places[turn + 1] : nil
    let neighbours = Neighbours(
      before: before.map { paragraphs[$0] }, next: next.map { paragraphs[$0] }, hasRecipient: hasRecipient,
      isAfterDate: before.map { paragraphs[$0].role == .date } ?? false)
    let role = paragraphs[place].role(beside: neighbours, document.paragraphs[place])
    paragraphs[place].role = role
    hasRecipient = hasRecipient || role == .recipient || role.isRunning
    if role == .date, let before, paragraphs[before].mayBeSignature { paragraphs[before].role = .signature }
    before = place
  }
}

extension JudgedParagraph {
  fileprivate var mayBeSignature: Bool {
    guard role == .unknown || role == .body else { return false }
    return text.count <= 40 && !isSentence && text.last?.isHan == true
  }
}

extension FormattedParagraph {
  /// Centred, or in type larger than any text.
  fileprivate var isSetLikeTitle: Bool {
    format.alignment.value == .centre || (runs.first?.format.sizePoints.value ?? 0) >= FontSize.smallTwo.points
  }

  /// What is seen of a line from afar.
  fileprivate var look: [String] {
    guard let format = runs.first?.format else { return [] }
    return [format.eastAsianFont.value, "\(format.sizePoints.value)", self.format.alignment.value.rawValue]
  }
}
