import Chance
import Documents

/// A report of eighteen pages like those of the peers' benchmark: 6 chapters of 3 sections of 3 paragraphs, and a table of
/// 11 rows and 6 columns in each chapter: 475 runs. The same number gives the same report.
func report(_ number: Int) -> Document {
  var dice = SeededDice(seed: UInt64(number))
  var blocks: [Block] = [.heading(Heading(level: 0, content: [.text(TextRun("城市宜居年度报告（\(number)）"))]))]
  for _ in 0..<6 {
    blocks.append(heading(1, words(2, &dice)))
    for _ in 0..<3 {
      blocks.append(heading(2, words(5, &dice)))
      for _ in 0..<3 { blocks.append(.paragraph(paragraph(sentence(&dice) + sentence(&dice)))) }
    }
    blocks.append(.table(table(&dice)))
  }
  return Document(properties: Document.Properties(title: "城市宜居年度报告"), sections: [Section(blocks: blocks)])
}

private func heading(_ level: Int, _ text: String) -> Block {
  .heading(Heading(level: level, content: [.text(TextRun(text))]))
}

private func paragraph(_ text: String, style: StyleName = .body) -> Paragraph {
  Paragraph([.text(TextRun(text))], style: style)
}

private func sentence(_ dice: inout SeededDice) -> String { words(14, &dice) + "，" + words(14, &dice) + "。" }

private func words(_ count: Int, _ dice: inout SeededDice) -> String {
  (0..<count).map { _ in vocabulary[dice.below(vocabulary.count)] }.joined()
}

private func table(_ dice: inout SeededDice) -> Table {
  let head = ["序号", "项目", "单位", "片区", "今年", "明年"]
  let rows = (1...10).map {
    row(["\($0)", words(3, &dice), "%", words(1, &dice), share(&dice), share(&dice)], .tableText)
  }
  return Table(columns: Array(repeating: .share(1.0 / 6), count: 6), rows: [row(head, .tableHead)] + rows)
}

private func row(_ words: [String], _ style: StyleName) -> Table.Row {
  Table.Row(cells: words.map { Table.Cell([.paragraph(paragraph($0, style: style))]) }, isHead: style == .tableHead)
}

private func share(_ dice: inout SeededDice) -> String { "\(dice.below(100)).\(dice.below(10))" }

private let vocabulary = [
  "街坊", "邻里", "老人", "儿童", "步道", "广场", "菜场", "车站", "路口", "路灯", "河岸", "树荫", "健身", "托幼", "诊所", "书屋", "食堂", "电梯",
  "管网", "雨水", "垃圾", "物业", "门牌", "骑行", "早市", "夜间", "安静", "采光", "通风", "坡道", "十分钟内", "便民点", "修缮", "更新", "走访",
  "记录", "核对", "公开", "反馈", "回访", "评分", "排序",
]
