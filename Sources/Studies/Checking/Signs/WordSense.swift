/// What a word tells the rules. A word may tell several things.
struct WordSense: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// A number must follow: 提高到, 缩短至.
  static let reach = WordSense(rawValue: 1 << 0)
  /// A number follows, or has been said before: 达到, 超过.
  static let reachLoose = WordSense(rawValue: 1 << 1)
  /// Of what shall be, not what is: 将, 力争.
  static let plan = WordSense(rawValue: 1 << 2)
  /// A rule or bound: 不低于, 标准.
  static let limit = WordSense(rawValue: 1 << 3)
  /// Higher or lower: 高于.
  static let compare = WordSense(rawValue: 1 << 4)
  /// What is compared with: 平均水平.
  static let peer = WordSense(rawValue: 1 << 5)
  /// Who measured: 公报, 问卷.
  static let source = WordSense(rawValue: 1 << 6)
  /// Names nobody: 据统计.
  static let vagueSource = WordSense(rawValue: 1 << 7)
  /// A period without digits: 第七次全国人口普查, “十三五”.
  static let period = WordSense(rawValue: 1 << 8)
  /// Carries a promise out: 新建, 购置.
  static let doing = WordSense(rawValue: 1 << 9)
  /// Advice and wishes: 建议, 鼓励.
  static let wish = WordSense(rawValue: 1 << 10)
  /// Has been done: 已, 完成了.
  static let done = WordSense(rawValue: 1 << 11)
  /// Who does it: 局, 中心.
  static let owner = WordSense(rawValue: 1 << 12)
  /// Nobody in particular: 有关部门.
  static let vagueOwner = WordSense(rawValue: 1 << 13)
  /// Money that is named: 预算, 专项资金.
  static let budget = WordSense(rawValue: 1 << 14)
  /// Money that is not: 多方筹措.
  static let vagueBudget = WordSense(rawValue: 1 << 15)
  /// Costs no money: 修订, 公布.
  static let paperWork = WordSense(rawValue: 1 << 16)
  /// Speaks of what stands below or above: 以下, 本节.
  static let statement = WordSense(rawValue: 1 << 17)
  /// An index, a score: needs no unit.
  static let scale = WordSense(rawValue: 1 << 18)
  /// Lowers, or forbids.
  static let lowering = WordSense(rawValue: 1 << 19)
  /// Raises.
  static let raising = WordSense(rawValue: 1 << 20)
  /// To be kept as it is: 原样保留.
  static let keeping = WordSense(rawValue: 1 << 21)
  /// To be taken away: 整体拆除.
  static let removing = WordSense(rawValue: 1 << 22)
  /// To be built on, enlarged.
  static let building = WordSense(rawValue: 1 << 23)
  /// Not to be built on, closed.
  static let forbidding = WordSense(rawValue: 1 << 24)
  /// Begins a list: 包括, 分别是.
  static let listing = WordSense(rawValue: 1 << 25)
  /// Says that a list is open: 等, 如.
  static let openList = WordSense(rawValue: 1 << 26)
  /// What a text counts of itself: 方面, 环节.
  static let abstractNoun = WordSense(rawValue: 1 << 27)
  /// What falls short: 不足, 滞后.
  static let shortfall = WordSense(rawValue: 1 << 28)
  /// More or less than the number: 约, 近.
  static let about = WordSense(rawValue: 1 << 29)
  /// A word that only looks as if it began with another: it hides that.
  static let neutral = WordSense(rawValue: 1 << 30)
  /// A statistical quantity: 覆盖率, 收入.
  static let quantityNoun = WordSense(rawValue: 1 << 31)
  /// Tells figures, whoever is named beside it: 提供, 统计.
  static let measuring = WordSense(rawValue: 1 << 32)
  /// Asks people: 问卷, 走访.
  static let survey = WordSense(rawValue: 1 << 33)
  /// Is a thing done even when nothing is counted: 聘请, 新建.
  static let concrete = WordSense(rawValue: 1 << 34)

  /// Says that one means to do it: 将, 拟.
  static let commitment = WordSense(rawValue: 1 << 35)
  /// Makes what stands beside it the owner: 牵头, 由.
  static let ownerMark = WordSense(rawValue: 1 << 36)
}
