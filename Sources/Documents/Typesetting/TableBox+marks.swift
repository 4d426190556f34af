extension TableBox {
  /// The boxes' rules, as the DOCX writer draws them.
  static let thinRulePoints = 0.5
  /// Below a head, and the outer ones of a three-line table.
  static let headRulePoints = 0.75
  static let thickRulePoints = 1.5

  /// Words and rules, from the table's upper left corner.
  func marks() -> [Typeset.Mark] {
    let edges = rowEdges
    return cells.flatMap { words($0, edges) } + ruleMarks(edges)
  }

  /// The footnotes that the table's words call.
  var notes: [Int] { cells.flatMap(\.bands).flatMap(\.notes).sorted() }

  private func words(_ cell: Cell, _ edges: [Double]) -> [Typeset.Mark] {
    let top = edges[cell.row]
    let free = edges[cell.rows.upperBound] - top - needed(cell)
    var y = top + padding.abovePoints + shift(cell.vertical, free)
    let x = columnEdges[cell.column] + padding.sidePoints
    var marks: [Typeset.Mark] = []
    for band in cell.bands {
      marks += band.marks.map { $0.moved(x, y) }
      if let inner = band.table { marks += inner.marks().map { $0.moved(x, y) } }
      y += band.heightPoints
    }
    return marks
  }

  private func shift(_ vertical: Table.Cell.VerticalAlignment, _ free: Double) -> Double {
    switch vertical {
    case .top: 0
    case .middle: max(0, free / 2)
    case .bottom: max(0, free)
    }
  }

  private func ruleMarks(_ edges: [Double]) -> [Typeset.Mark] {
    switch rules {
    case .none: []
    case .three: threeRules(edges)
    case .all: cellRules(edges)
    }
  }

  private func threeRules(_ edges: [Double]) -> [Typeset.Mark] {
    var marks = [across(0, edges, TableBox.thickRulePoints)]
    if headRows > 0, headRows < rows.count { marks.append(across(headRows, edges, TableBox.headRulePoints)) }
    return marks + [across(rows.count, edges, TableBox.thickRulePoints)]
  }

  private func across(_ row: Int, _ edges: [Double], _ width: Double) -> Typeset.Mark {
    rule(columnEdges.first ?? 0, edges[row], columnEdges.last ?? 0, edges[row], width)
  }

  private func rule(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ width: Double) -> Typeset.Mark {
    .rule(Typeset.Rule(from: Drawing.Point(x1, y1), to: Drawing.Point(x2, y2), widthPoints: width))
  }

  /// Every edge of a cell once, neighbours in one stroke.
  private func cellRules(_ edges: [Double]) -> [Typeset.Mark] {
    let owners = owners()
    let across = (0...rows.count).flatMap { row in
      stretches(columnEdges.count - 1) { isRuled(owners, above: row, column: $0) }.map {
        rule(columnEdges[$0.lowerBound], edges[row], columnEdges[$0.upperBound], edges[row], TableBox.thinRulePoints)
      }
    }
    let down = columnEdges.indices.flatMap { column in
      stretches(rows.count) { owner(owners, $0, column - 1) != owner(owners, $0, column) }.map {
        rule(
          columnEdges[column], edges[$0.lowerBound], columnEdges[column], edges[$0.upperBound], TableBox.thinRulePoints)
      }
    }
    return across + down
  }

  private func isRuled(_ owners: [[Int?]], above row: Int, column: Int) -> Bool {
    let upper = owner(owners, row - 1, column)
    guard upper != owner(owners, row, column) else { return false }
    return row == rows.count || (upper.map { cells[$0].isRuledBelow } ?? true)
  }

  private func owner(_ owners: [[Int?]], _ row: Int, _ column: Int) -> Int? {
    owners.indices.contains(row) && owners[row].indices.contains(column) ? owners[row][column] : nil
  }

  /// Which cell covers each place.
  private func owners() -> [[Int?]] {
    var owners = [[Int?]](repeating: Array(repeating: nil, count: columnEdges.count - 1), count: rows.count)
    for (index, cell) in cells.enumerated() {
      for row in cell.rows {
        for column in cell.column..<cell.column + cell.columnSpan { owners[row][column] = index }
      }
    }
    return owners
  }

  /// The longest runs of neighbours for which something holds.
  private func stretches(_ count: Int, where holds: (Int) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in 0..<count where holds(index) {
      if let last = found.last, last.upperBound == index {
        found[found.count - 1] = last.lowerBound..<index + 1
      } else {
        found.append(index..<index + 1)
      }
    }
    return found
  }
}
