import Chance
import Documents

/// Paragraphs with marks, figures and Latin words at every place of a line, to see where lines are broken.
func prose() -> Document {
  var dice = SeededDice(seed: 7)
  let paragraphs = (0..<60).map { _ in
    Block.paragraph(Paragraph([.text(TextRun((0..<6).map { _ in sentence(&dice) }.joined()))]))
  }
  return Document(sections: [Section(blocks: paragraphs)])
}

private func sentence(_ dice: inout SeededDice) -> String {
  let count = 3 + dice.below(4)
  let chosen = (0..<count).map { _ in clauses[dice.below(clauses.count)] }
  return chosen.joined(separator: dice.below(3) == 0 ? "；" : "，") + ["。", "！", "？", "……"][dice.below(4)]
}

private let clauses = [
  "从街坊到片区逐个走访", "共收回问卷1286份", "有效率为93.7%", "《完整居住社区建设标准》已经印发", "“十分钟生活圈”覆盖了大半居民",
  "河岸步道（含两处码头）全线贯通", "单价为￥35.50", "按照GB/T 9704-2012排印", "数据由OpenStreetMap与现场核对而来", "夏季最高气温达到39℃",
  "树荫覆盖率提高3～5个百分点", "老人、儿童、残疾人各有所需", "路口——尤其是学校门口——最为拥挤", "见表2和图3", "每公顷约120株",
  "分A、B、C三级", "由GIS软件算出", "（一）优先修缮老旧电梯", "全年PM2.5均值为28μg/m³", "比2024年同期下降了4.2", "居民说：“买菜近了”",
  "公交站间距500米", "得分在60～80之间", "联系邮箱另行公布", "第2期工程于2026年6月30日完工", "社区食堂、托幼点、书屋同步开放",
]
