/// Words that say the same, so that one of two is too many.
enum SameSense {
  /// Sets of words of one sense; two of a set side by side are one too many. A word may be in several.
  static let sets: Lexicon<Set<Int>> = Lexicon(
    [
      "目前 当前 现在 如今 眼下 现阶段 现今 现状", "现状 情况", "仍 仍然 依然 依旧 仍旧 还", "还 尚", "均 皆 都", "全部 都 所有", "一律 统统 都 全都",
      "仅 仅仅 只 只有 仅有 只是 唯有", "更 更加 更为 愈加 愈发 越发 越来越", "逐渐 逐步 渐渐 日益 日渐 越来越", "连续 接连 相继 陆续", "继续 持续 一直",
      "因为 由于", "因此 所以 因而 从而 故", "但是 然而 可是", "如果 假如 倘若 一旦", "虽然 尽管", "可以 能够", "必须 务必 一定要", "可能 也许 或许",
      "往往 常常 经常 通常", "非常 十分 极其 极为 特别 相当 很 显著 明显", "互相 相互 彼此", "重新 再次 再", "又 再次", "首次 第一次 首度", "大多 多数 大多数 大部分 广大",
      "几乎 差不多", "基本 完全", "根据 按照 依据 依照", "通过 经过 经由", "关于 对于", "已经 业已 早已", "过去 曾经", "凡是 所有 一切 凡", "共同 一起 一同",
      "立即 马上 立刻 尽快 尽早", "唯一 只有", "各自 分别", "提前 预先 事先", "缺乏 不足 缺少", "共计 总计 合计 总共 一共 共", "并且 而且", "同时 与此同时",
      "尚未 没有", "进一步 再", "为了 以便", "是否 能否", "不仅 不但", "最为 最", "忽视 不重视", "大家 共同",
    ].enumerated().flatMap { number, words in words.split(separator: " ").map { (String($0), [number]) } },
    join: { $0.union($1) })

  /// A first word with those that, behind it in its clause, say the same again.
  static let frames = Lexicon<[[Unicode.Scalar]]>(
    [
      ("原因", "是因为 是由于 在于由于 在于因为 造成的 导致的"), ("之所以", "的原因是因为"), ("由于", "所致 所造成 所导致 的缘故 的原因"), ("因为", "所致 所造成 所导致 的缘故"),
      ("目的", "是为了 在于为了"), ("为了", "为目的 的目的"), ("目前", "的现状"), ("当前", "的现状"), ("涉及到", "的涉及 方面的涉及"), ("必须要", "必须 的必要"),
      ("例如", "等等之类"), ("诸如", "等等之类"), ("再进一步", "进一步"), ("毫无", "任何的没有"), ("防止", "不再 不会再"), ("避免", "不再 不会再"),
      ("杜绝", "不再 不会再"),
      ("以免", "不再"), ("日均", "每天 每日"), ("每天", "日均"), ("每日", "日均"), ("年均", "每年"), ("每年", "年均"), ("月均", "每月"), ("每月", "月均"),
      ("人均", "每人"), ("每人", "人均"), ("户均", "每户"), ("每户", "户均"), ("共计", "总计 合计 总共"), ("总共", "合计 总计"), ("总计", "合计"),
      ("缺乏", "的不足"),
      ("通过", "的方式的方式"),
    ].map { ($0.0, $0.1.wordScalars) }, join: { $0 + $1 })

  /// Words before a number, and those behind it that say the same of it.
  static let bounds: [(before: [[Unicode.Scalar]], behind: [[Unicode.Scalar]])] = [
    ("大约 约 大概 将近 接近 差不多 近 约为".wordScalars, "左右 上下 之多".wordScalars),
    ("超过 逾 高于 不低于 不少于 至少".wordScalars, "以上 之多".wordScalars),
    ("不足 不到 低于 不超过 不高于 最多 至多".wordScalars, "以下 以内".wordScalars),
    ("多达 达".wordScalars, "之多 以上".wordScalars),
  ]

  /// Doubled on purpose.
  static let wanted = "研究 商量 讨论 考虑 一次 一步 一个 一年 一代 一件 一条 一户 一天 来回 反复 学习 打扫 休息 一片 一排".wordScalars
  /// Words that only turn a clause round.
  static let helping = Set("使得到了更也的将把让能会要有所以及为在被进行并".unicodeScalars)

  struct Neighbours: Sendable {
    let before: Set<Unicode.Scalar>
    let after: Set<Unicode.Scalar>

    init(_ before: String, _ after: String) {
      self.before = Set(before.unicodeScalars)
      self.after = Set(after.unicodeScalars)
    }
  }

  /// Particles that stand once, with what makes a chance meeting of them.
  static let particles: [Unicode.Scalar: Neighbours] = [
    "的": Neighbours("目", "确"), "了": Neighbours("为", "解不"), "和": Neighbours("", "谐平睦解气"),
    "在": Neighbours("存所现实", "于线校册建职岗编"),
    "是": Neighbours("", "否非"), "与": Neighbours("参给赋", ""), "把": Neighbours("一", "握关手"), "被": Neighbours("", "动"),
    "从": Neighbours("", "业事来而严重"),
    "对": Neighbours("相绝针面一", "方口策应象比外话称立接待"), "及": Neighbours("涉普以", "时其早格"), "将": Neighbours("即", "来军近"),
    "由": Neighbours("自理缘", "于此"),
  ]
}
