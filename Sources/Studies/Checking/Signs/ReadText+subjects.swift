extension ReadText {
  /// The figures of text and tables with what each is of; those that tell a change, or of which too little is said, left out.
  func figureSubjects() -> [FigureSubject] {
    let regions = Dictionary(
      bookFigures.map { ($0.figure.paragraph << 32 | $0.figure.sign, $0.region) }, uniquingKeysWith: { one, _ in one })
    var all = figures.compactMap { subject($0, regions) }
    for table in tables { all += table.figures.compactMap { subject($0, of: table, regions) } }
    return all.sorted { place($0) < place($1) }
  }

  private func place(_ subject: FigureSubject) -> Int {
    guard case .text(let paragraph, let range) = subject.place else { return .max }
    return paragraph << 32 | range.lowerBound
  }

  private func subject(_ figure: Figure, _ regions: [Int: Int]) -> FigureSubject? {
    guard let quantity = figure.quantity, let unit = quantity.unitBase, quantity.upper == nil else { return nil }
    let paragraph = paragraphs[figure.paragraph]
    let clause = paragraph.clause(around: figure.range.lowerBound)
    let lead = lead(of: figure, in: paragraph, clause)
    guard !paragraph.scalars.hasAny(of: changes, in: lead), !paragraph.scalars.hasAny(of: relative, in: clause) else {
      return nil
    }
    let isAnaphor = paragraph.scalars.hasAny(
      of: anaphors, in: max(clause.lowerBound, figure.range.lowerBound - 2)..<figure.range.lowerBound)
    let before = content(of: paragraph, lead)
    let around =
      before
      + content(
        of: paragraph,
        figure.range.upperBound..<max(figure.range.upperBound, min(clause.upperBound, figure.range.upperBound + 14)))
    guard around.count >= 2, lead.isEmpty || paragraph.scalars[lead.upperBound - 1] != "占" else { return nil }
    return FigureSubject(
      key: FigureSubject.Key(
        unit: unit, region: regions[figure.paragraph << 32 | figure.sign] ?? lastRegion(before: figure)),
      before: before, around: around, isAnaphor: isAnaphor, date: date(of: figure, in: paragraph), quantity: quantity,
      place: .text(paragraph: figure.paragraph, range: figure.range))
  }

  private func subject(_ cell: TableFigure, of table: ReadTable, _ regions: [Int: Int]) -> FigureSubject? {
    let figure = cell.figure
    guard let quantity = figure.quantity, let unit = quantity.unitBase, quantity.upper == nil else { return nil }
    let words = cell.heads.flatMap { head in content(of: paragraphs[head.paragraph], head.range) }
    guard words.count >= 2 else { return nil }
    return FigureSubject(
      key: FigureSubject.Key(unit: unit, region: regions[figure.paragraph << 32 | figure.sign] ?? book.city),
      before: words, around: words, isAnaphor: false, date: date(of: cell, in: table)?.end, quantity: quantity,
      place: .text(paragraph: figure.paragraph, range: figure.range))
  }

  /// From the figure or “其中” before it in its clause.
  private func lead(of figure: Figure, in paragraph: ReadParagraph, _ clause: Range<Int>) -> Range<Int> {
    let start = figure.range.lowerBound
    var from = clause.lowerBound
    for sign in paragraph.signs(of: paragraph.sentences[figure.sentence]) where sign.range.upperBound <= start {
      if sign.quantity.map({ !$0.isSmallHan }) ?? false { from = max(from, sign.range.upperBound) }
    }
    if let dated = paragraph.signs(of: paragraph.sentences[figure.sentence]).last(where: {
      $0.date != nil && $0.range.upperBound <= start && $0.range.lowerBound >= from
    }), content(of: paragraph, dated.range.upperBound..<start).count >= 4 {
      from = dated.range.upperBound
    }
    if let part = paragraph.scalars.firstPlace(of: partSigns, in: from..<start) { from = part + 2 }
    return min(from, start)..<start
  }

  /// The Han characters that name something: dates, regions of the book and helping words left out.
  private func content(of paragraph: ReadParagraph, _ range: Range<Int>) -> [Unicode.Scalar] {
    var words: [Unicode.Scalar] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let end = skipped(at: place, in: paragraph) {
        place = end
      } else {
        if paragraph.scalars[place].isHan, !fillers.contains(paragraph.scalars[place]) {
          words.append(paragraph.scalars[place])
        }
        place += 1
      }
    }
    return words
  }

  private func skipped(at place: Int, in paragraph: ReadParagraph) -> Int? {
    if let word = helping.word(at: place, in: paragraph.scalars) { return place + word.scalars.count }
    if let sign = paragraph.sign(at: place), sign.date != nil { return sign.range.upperBound }
    return paragraph.topics.first { $0.range.lowerBound == place && $0.name.region != nil }?.range.upperBound
  }

  private func lastRegion(before figure: Figure) -> Int {
    let paragraph = paragraphs[figure.paragraph]
    return paragraph.topics(of: paragraph.sentences[figure.sentence]).last {
      $0.name.region != nil && $0.range.upperBound <= figure.range.lowerBound
    }?.name.region ?? book.city
  }

  /// Said last before the figure in its paragraph, or by a heading over it.
  private func date(of figure: Figure, in paragraph: ReadParagraph) -> TextDate.Point? {
    if let own = lastDate(among: paragraph.signs[..<figure.sign]) { return own }
    for heading in paragraph.headings.reversed() {
      if let date = lastDate(among: paragraphs[heading].signs[...]) { return date }
    }
    return nil
  }

  private func lastDate(among signs: ArraySlice<Sign>) -> TextDate.Point? {
    for sign in signs.reversed() {
      if let date = sign.date, date.first.year > 0 { return date.end }
    }
    return nil
  }
}

extension ReadParagraph {
  /// The sign that begins at a place.
  func sign(at place: Int) -> Sign? {
    var (low, high) = (0, signs.count)
    while low < high {
      let middle = (low + high) / 2
      if signs[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low < signs.count && signs[low].range.lowerBound == place ? signs[low] : nil
  }
}

private let partSigns = ["其中", "当中"].scalars
private let anaphors = ["这", "这些", "上述", "该"].scalars
/// By how much, not how many.
private let changes = "减少 增加 增长 下降 上升 提高 降低 高于 低于 新增 高出 多出 相差 超出".wordScalars
/// A time or a share that only the words before can tell.
private let relative = "去年 上年 前年 同期 此前 原来 以往 更正 修正 复核 平均每 增幅 降幅".wordScalars
private let helping = Lexicon<Bool>(
  "课题组 调研组 我们 这些 上述 目前 现有 现已 总共 共计 合计 总计 一共 累计 登记 在册 在内 本次 此次 这次 该镇 该县 该市 该村 该校 该区 全镇 全县 全市 全村 全区 我市 我县 本市 本县 县里 镇里 市里 村里 校里 拥有 设有 建有 开设 全长 总长 共长 达到 约为 收回 回收 截至 根据 数为 总数 总量 数量 全部 已经 尚有 还有 只有 仅有 平均 大约 接近 超过 左右 以上"
    .split(separator: " ").map { (String($0), true) }, join: { one, _ in one })
private let fillers = Set("为是达有仅约共到的了现已至均也又则即近余就长量末底初年月日在于对这该从按据".unicodeScalars)
