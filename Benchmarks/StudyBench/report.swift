/// A made-up report: headings, figures with and without faults, lists and promises, put together by a seeded generator.
func report(_ seed: Int, of characters: Int) -> String {
  var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  func next(_ bound: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(random >> 33) % bound
  }
  var text = "---\ntitle: 示例报告\ndate: 2025-06-30\n---\n# 示例报告\n"
  var chapter = 0
  while text.unicodeScalars.count < characters {
    if next(6) == 0 || chapter == 0 {
      chapter = chapter % 9 + 1
      text += "\n## 第\(chapter)部分 现状与安排\n"
    }
    let sentences = (0..<(4 + next(4))).map { _ in filled(phrases[next(phrases.count)], next) }
    text += "\n" + sentences.joined() + "\n"
  }
  return text
}

/// A phrase with numbers for its marks.
private func filled(_ phrase: String, _ next: (Int) -> Int) -> String {
  phrase.split(separator: "#", omittingEmptySubsequences: false).enumerated()
    .map { $0 == 0 ? String($1) : "\(10 + next(80)).\(next(10))" + $1 }.joined()
}

private let phrases = [
  "据市统计局公报，2024年末全市常住人口城镇化率为#%，比上年提高#个百分点。",
  "课题组2025年4月走访的小区中，有#%没有电梯，老人下楼要走很久。",
  "社区食堂的菜价由街道核定，午饭时坐得满，晚饭时人少一些。",
  "各县把旧校舍改成活动室，白天给老人用，晚上给年轻人用，钥匙由门卫保管。",
  "每千名老人养老床位#张，低于全国平均水平。",
  "主要有三个方面：道路狭窄、车位不足、绿地零散。",
  "市住建局拟在2026年底前新建公共厕所12座，所需经费列入预算。",
  "下一步将改造老旧小区20个，并把贷款额度提高到。",
  "一是补短板，把缺的先补上；二是促均衡，让远的也够得着；三是提质量，叫好的更好。",
  "河边的步道连成了一线，早晚有人散步，雨后有人扫淤泥，树下添了几条长椅。",
  "已有研究以步行时间代替直线距离[1]，这一做法在山地城市更合用[2,3]。",
  "问卷回收后由两人分别录入，前后不一致的由第三人核对，遗漏的打电话补问。",
]
