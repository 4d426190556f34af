extension ReadText {
  /// The figure of a cell, where row, column or caption name an indicator whose unit it has and nothing that narrows it.
  func bookFigure(_ cell: TableFigure, of table: ReadTable) -> BookFigure? {
    guard let quantity = cell.figure.quantity, let unit = quantity.unitBase else { return nil }
    let caption = table.caption.map { [captionHead($0)] } ?? []
    let heads = cell.heads + caption
    guard let named = heads.first(where: { topic(in: $0, unit) != nil }), let topic = topic(in: named, unit),
      cell.heads.allSatisfy({ isOwn(paragraphs[$0.paragraph], $0.range, limit: 1) }),
      cell.heads.allSatisfy({ !isPart(paragraphs[$0.paragraph], $0.range) })
    else { return nil }
    let region = heads.lazy.compactMap { self.region(in: $0) }.first ?? book.city
    return BookFigure(
      figure: cell.figure, quantity: quantity,
      indicators: topic.name.indicators.filter { book.indicators[$0].unit == unit }, region: region,
      dates: heads.map(dates).first { !$0.isEmpty } ?? [], name: topic.range)
  }

  /// The date of a cell's row, column or table: the nearest that says one.
  func date(of cell: TableFigure, in table: ReadTable) -> TextDate? {
    (cell.heads + (table.caption.map { [captionHead($0)] } ?? [])).lazy.compactMap { self.dates(in: $0).last }.first
  }

  private func captionHead(_ caption: Int) -> TableFigure.Head {
    TableFigure.Head(paragraph: caption, range: paragraphs[caption].scalars.indices)
  }

  private func topic(in head: TableFigure.Head, _ unit: String) -> Topic? {
    paragraphs[head.paragraph].topics.first { topic in
      head.range.contains(topic.range.lowerBound)
        && topic.name.indicators.contains { book.indicators[$0].unit == unit }
    }
  }

  private func region(in head: TableFigure.Head) -> Int? {
    paragraphs[head.paragraph].topics.last { head.range.contains($0.range.lowerBound) && $0.name.region != nil }?.name
      .region
  }

  /// A column headed 2023 is of that year.
  private func dates(in head: TableFigure.Head) -> [TextDate] {
    paragraphs[head.paragraph].signs.compactMap { sign in
      guard head.range.contains(sign.range.lowerBound) else { return nil }
      return sign.date ?? sign.quantity?.year.map { TextDate(first: TextDate.Point(year: $0)) }
    }
  }
}
