extension ReadText {
  /// The figures of a table's cells, each with the unit that cell, heads or caption give.
  func figures(of table: ReadTable) -> [TableFigure] {
    let heads = columnHeads(of: table)
    let common = table.caption.flatMap { statedUnit(in: paragraphs[$0].scalars, paragraphs[$0].scalars.indices) }
    return table.body.flatMap { row -> [TableFigure] in
      let cells = paragraphs[row].cells
      guard let first = cells.first, !paragraphs[row].isSum(first) else { return [] }
      let ownHead = TableFigure.Head(paragraph: row, range: withoutBracket(paragraphs[row].scalars, first))
      let ownUnit =
        bracketedUnit(paragraphs[row].scalars, first) ?? unitColumn(heads, cells).flatMap { unit(in: row, cells[$0]) }
      return cells.indices.dropFirst().compactMap { column in
        guard column < heads.count else { return nil }
        let head = heads[column]
        return cell(
          cells[column], of: row,
          heads: [ownHead] + head.map { TableFigure.Head(paragraph: $0.paragraph, range: bare($0)) },
          unit: head.lazy.compactMap { bracketedUnit(paragraphs[$0.paragraph].scalars, $0.range) }.first
            ?? ownUnit ?? common)
      }
    }
  }

  private func cell(_ cell: Range<Int>, of row: Int, heads: [TableFigure.Head], unit: StatedUnit?) -> TableFigure? {
    let paragraph = paragraphs[row]
    guard let place = paragraph.signs.firstIndex(where: { $0.range.lowerBound == cell.lowerBound }),
      var quantity = paragraph.signs[place].quantity, quantity.year == nil, !quantity.isRatio, !quantity.isSmallHan,
      paragraph.scalars[paragraph.signs[place].range.upperBound..<cell.upperBound].count(where: \.isHan) == 0,
      !heads.contains(where: isNoMeasure)
    else { return nil }
    if quantity.unit == nil, let unit { quantity.take(unit) }
    let sentence = paragraph.sentences.firstIndex { $0.range.contains(cell.lowerBound) } ?? 0
    let figure = Figure(
      paragraph: row, sentence: sentence, sign: place, range: paragraph.signs[place].range, quantity: quantity,
      dataID: nil)
    let lacksUnit = quantity.unit == nil && unit == nil && heads.contains(where: needsUnit)
    return TableFigure(figure: figure, heads: heads, lacksUnit: lacksUnit)
  }

  private func columnHeads(of table: ReadTable) -> [[TableFigure.Head]] {
    let rows = table.head.map { (row: $0, cells: paragraphs[$0].cells) }
    let count = rows.map(\.cells.count).max() ?? 0
    return (0..<count).map { column in
      rows.filter { column < $0.cells.count }.map { TableFigure.Head(paragraph: $0.row, range: $0.cells[column]) }
    }
  }

  private func bare(_ head: TableFigure.Head) -> Range<Int> {
    withoutBracket(paragraphs[head.paragraph].scalars, head.range)
  }

  /// The column headed 单位.
  private func unitColumn(_ heads: [[TableFigure.Head]], _ cells: [Range<Int>]) -> Int? {
    heads.indices.first { column in
      column < cells.count
        && heads[column].contains { paragraphs[$0.paragraph].scalars[$0.range].elementsEqual("单位".unicodeScalars) }
    }
  }

  private func unit(in row: Int, _ cell: Range<Int>) -> StatedUnit? {
    StatedUnit(Array(paragraphs[row].scalars[cell]))
  }

  /// A rank, a score, an index, a number of order: needs no unit and is no figure of what is.
  private func isNoMeasure(_ head: TableFigure.Head) -> Bool {
    let paragraph = paragraphs[head.paragraph]
    return paragraph.scalars.hasAny(of: unmeasured, in: head.range)
      || paragraph.signs.contains { head.range.contains($0.range.lowerBound) && $0.has(.scale) }
  }

  /// 面积, 收入, 覆盖率: a quantity that is measured. How many schools there are is said by their name alone.
  private func needsUnit(_ head: TableFigure.Head) -> Bool {
    paragraphs[head.paragraph].scalars.hasAny(of: measured, in: head.range)
  }
}

private let measured = "率 占比 比例 比重 面积 收入 产值 总值 支出 金额 投资 价格 工资 里程 长度 距离 用时 时间 用量 人口 产量 浓度 密度".wordScalars
private let unmeasured = "序号 编号 排名 名次 位次 得分 评分 指数 系数 代码 电话 年份 年度 标准差 均值 比值 分值 等级 星级 备注".wordScalars
